/**
 * A whole computer: Debian with systemd as its first process, started by its own kernel in an emulator, with a network,
 * a disk of its own and a second, encrypted one. It needs no powers of virtualisation, and no more of root than making
 * a Debian root takes.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../fake/ports.ts';
import { installed, type Running, run, start } from './released.ts';
import { debianRoot, inRoot, reasonNoRoots } from './roots.ts';

/** Why there can be none here; null when there can. */
export function reasonNoMachine(): string | null {
  for (const tool of ['qemu-system-x86_64', 'qemu-img', 'mke2fs', 'ssh-keygen', 'ssh'])
    if (!installed(tool)) return `${tool} is not installed`;
  return process.arch === 'x64' ? reasonNoRoots() : 'it takes an x64 machine';
}

/** What an office's Debian has that a bare root does not. */
const include = [
  'systemd systemd-sysv dbus udev kmod procps iproute2 libpam-systemd linux-image-cloud-amd64 initramfs-tools',
  'openssh-server ca-certificates libatomic1 cryptsetup sudo ufw auditd systemd-timesyncd unattended-upgrades',
].flatMap(line => line.split(' '));
/** What debootstrap's own resolver does not get through. */
const more = 'needrestart dnf zypper createrepo-c flatpak snapd';

/** In `dist/cache`, made once: the disk, its kernel, and the key that opens it. */
interface Image {
  readonly disk: string;
  readonly kernel: string;
  readonly initrd: string;
  readonly key: string;
}

const settings: Readonly<Record<string, string>> = {
  'etc/hostname': 'front-2\n',
  'etc/hosts': '127.0.0.1 localhost front-2\n',
  'etc/fstab': '/dev/vda / ext4 errors=remount-ro 0 1\n',
  'etc/systemd/network/20-network.network': '[Match]\nName=en* eth*\n[Network]\nDHCP=yes\n',
  'etc/ssh/sshd_config.d/machine.conf': 'PermitRootLogin prohibit-password\nUseDNS no\n',
};

/** What is done in it once. Both people are let in by the key that the tests hold. */
const setUp = [
  'set -e',
  'apt-get update -qq',
  `DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${more}`,
  'apt-get clean',
  'useradd -m -s /bin/bash -G sudo jane && echo jane:violet-tractor | chpasswd',
  'useradd -m -s /bin/bash frontdesk',
  'for home in /root /home/jane /home/frontdesk; do',
  '  install -d -m 700 -o $(stat -c %U $home) $home/.ssh',
  '  install -m 600 -o $(stat -c %U $home) /root/authorized_keys $home/.ssh/authorized_keys',
  'done',
  'rm /root/authorized_keys',
  'systemctl --quiet enable systemd-networkd ssh systemd-timesyncd',
  'systemctl --quiet disable apt-daily.timer apt-daily-upgrade.timer',
].join('\n');

function ensureImage(): Image {
  const folder = debianRoot({ name: 'bookworm-machine', suite: 'bookworm', architecture: 'amd64', include });
  const [disk, key, mark] = [`${folder}.ext4`, `${folder}.key`, `${folder}.set-up`];
  const made = JSON.stringify({ include, settings, setUp });
  const newest = (start: string) =>
    readdirSync(join(folder, 'boot'))
      .filter(name => name.startsWith(start))
      .map(name => join(folder, 'boot', name))[0] ?? '';
  const image = { disk, key, kernel: newest('vmlinuz-'), initrd: newest('initrd.img-') };
  if (existsSync(mark) && readFileSync(mark, 'utf8') === made) return image;
  for (const old of [mark, disk, key, `${key}.pub`]) rmSync(old, { force: true });
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const copy = mkdtempSync(join(tmpdir(), 'keyholder-machine-'));
  try {
    run('cp', ['-a', `${folder}/.`, copy]);
    for (const [path, text] of Object.entries(settings)) writeFileSync(join(copy, path), text);
    cpSync(`${key}.pub`, join(copy, 'root/authorized_keys'));
    inRoot(copy, setUp);
    run('truncate', ['-s', '4G', `${disk}.new`]);
    run('mke2fs', ['-q', '-F', '-t', 'ext4', '-d', copy, `${disk}.new`]);
    run('mv', [`${disk}.new`, disk]);
    writeFileSync(mark, made);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return image;
}

export interface Machine {
  /** Runs a command as root, or as another account of the machine, to its end. @throws Error with what it said */
  run(command: string, account?: string): string;
  /** Copies a file into the machine. */
  put(file: string, to: string): void;
  /** A port of its own loopback interface, which the same port of this one leads to from now on. */
  lead(port: number): Promise<void>;
  /** Pulls its plug, and starts it again. Resolves when it is up. */
  cutPower(): Promise<void>;
  remove(): Promise<void>;
}

const waitMs = 600_000;

export async function bootMachine(): Promise<Machine> {
  const image = ensureImage();
  const place = mkdtempSync(join(tmpdir(), 'keyholder-machine-'));
  const [key, own, second] = [join(place, 'key'), join(place, 'own.qcow2'), join(place, 'second.qcow2')];
  cpSync(image.key, key);
  chmodSync(key, 0o600);
  run('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', image.disk, '-F', 'raw', own]);
  run('qemu-img', ['create', '-q', '-f', 'qcow2', second, '256M']);
  const sshPort = await freePort();
  const led = new Map<number, Running>();
  const ssh = ['-q', '-i', key, '-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=no'];
  const options = [...ssh, '-o', 'UserKnownHostsFile=/dev/null', '-o', 'ConnectTimeout=20'];
  let machine: Running;

  const power = () => {
    const words = [
      '-M q35 -accel tcg,thread=multi -cpu max -smp 2 -m 2048 -nodefaults -display none -serial stdio',
      '-device virtio-rng-pci -netdev',
      `user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:${sshPort}-:22 -device virtio-net-pci,netdev=net`,
      `-drive file=${own},if=virtio,format=qcow2 -drive file=${second},if=virtio,format=qcow2`,
      `-kernel ${image.kernel} -initrd ${image.initrd} -append`,
    ].flatMap(line => line.split(' '));
    machine = start('qemu-system-x86_64', [...words, 'console=ttyS0 root=/dev/vda rw quiet mitigations=off']);
  };
  const ask = (command: string, account: string) =>
    spawnSync('ssh', [...options, '-p', String(sshPort), `${account}@127.0.0.1`, command], {
      encoding: 'utf8',
      timeout: waitMs,
      maxBuffer: 64 * 1024 * 1024,
    });
  const inside = (command: string, account = 'root') => {
    const done = ask(command, account);
    if (done.status !== 0)
      throw new Error(`"${command}" ended with ${done.status}:\n${done.stdout}\n${done.stderr}`);
    return done.stdout;
  };
  /** Which start of the machine this is; empty while nobody answers. */
  const bootId = () => ask('cat /proc/sys/kernel/random/boot_id', 'root').stdout ?? '';
  const isUp = async (before: string) => {
    for (const end = Date.now() + waitMs; ; await pause(1000)) {
      const now = bootId();
      if (now !== '' && now !== before) break;
      if (machine.child.exitCode !== null || Date.now() > end)
        throw new Error(`The machine did not come up:\n${machine.text().slice(-4000)}`);
    }
    // Ends with 1 when some unit failed, which is for the tests to see.
    ask('systemctl is-system-running --wait', 'root');
  };

  power();
  await isUp('');
  return {
    run: inside,
    put: (file, to) => void run('scp', [...options, '-P', String(sshPort), file, `root@127.0.0.1:${to}`]),
    async lead(port) {
      const words = [
        ...options,
        '-N',
        '-L',
        `${port}:127.0.0.1:${port}`,
        '-p',
        String(sshPort),
        'root@127.0.0.1',
      ];
      await led.get(port)?.end('SIGKILL');
      led.set(port, start('ssh', words));
      while (!(await answers(port))) await pause(200);
    },
    async cutPower() {
      const before = bootId();
      await machine.end('SIGKILL');
      power();
      await isUp(before);
    },
    async remove() {
      for (const one of led.values()) await one.end('SIGKILL');
      await machine.end('SIGKILL');
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
