/**
 * The .pkg of the agent for macOS: the agent under /Library/Keyholder, a launchd daemon, an uninstaller. It is a "flat
 * package": an xar archive of a Distribution (what the Installer shows and asks), and of one package with its bill of
 * materials, payload and scripts. Written here, since the programs that write one are on Macs alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallerInput } from '../installers.ts';
import { bom } from './bom.ts';
import { cpio, fileMode, folderMode, gzip, type PackedFile, programMode } from './cpio.ts';
import { xar } from './xar.ts';

const identifier = 'keyholder.agent';

export interface PkgInput extends InstallerInput {
  /** How hard gzip tries; 9 unless said. */
  readonly level?: number;
}

/** @returns the path of the package */
export function buildPkg({ built, version, epoch, out, root, level }: PkgInput): string {
  const folder = join(root, 'installers', 'package', 'macos', 'agent');
  const own = (name: string) => readFileSync(join(folder, name));
  const released = (name: string) => readFileSync(join(built.folder, name));
  const payload = withFolders([
    ['./Library/Keyholder/Agent/keyholder-agent', programMode, released('keyholder-agent')],
    ['./Library/Keyholder/Agent/start', programMode, own('start')],
    ['./Library/Keyholder/Agent/uninstall', programMode, own('uninstall')],
    ['./Library/Keyholder/Agent/VERSION', fileMode, Buffer.from(`${version}\n`)],
    ['./Library/Keyholder/Agent/LICENSES.txt', fileMode, released('LICENSES.txt')],
    ['./Library/Keyholder/Agent/parts.cdx.json', fileMode, released('parts.cdx.json')],
    ['./Library/LaunchDaemons/keyholder.agent.plist', fileMode, own('keyholder.agent.plist')],
    // Terminals find the program by this; /usr/local/bin may belong to somebody who is no administrator.
    ['./private/etc/paths.d/keyholder-agent', fileMode, Buffer.from('/Library/Keyholder/Agent\n')],
    // The journal is turned over at a megabyte, one before it is kept (newsyslog.conf(5)).
    [
      './private/etc/newsyslog.d/keyholder-agent.conf',
      fileMode,
      Buffer.from('/var/log/keyholder-agent.log root:wheel 600 1 1024 * J\n'),
    ],
  ]);
  const kilobytes = Math.ceil(payload.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024);
  const values = {
    ARCHITECTURE: built.target.platform === 'darwin-arm64' ? 'arm64' : 'x86_64',
    VERSION: version,
    KBYTES: String(kilobytes),
  };
  const fill = (text: string) =>
    text.replace(/@([A-Z]+)@/g, (whole, name: string) => values[name as keyof typeof values] ?? whole);
  const scripts = withFolders(
    ['preinstall', 'postinstall'].map(
      name => [`./${name}`, programMode, Buffer.from(fill(own(name).toString('utf8')))] as const,
    ),
  );
  const inside = new Map([
    ['Bom', bom(payload, epoch)],
    ['PackageInfo', Buffer.from(packageInfo(version, payload.length, kilobytes))],
    ['Payload', gzip(cpio(payload, epoch), level)],
    ['Scripts', gzip(cpio(scripts, epoch))],
  ]);
  const tree = new Map<string, Buffer | Map<string, Buffer>>([
    ['Distribution', Buffer.from(fill(own('Distribution.xml').toString('utf8')))],
    ['keyholder-agent.pkg', inside],
  ]);
  const file = join(out, `keyholder-agent-${version}-${built.target.platform.slice('darwin-'.length)}.pkg`);
  writeFileSync(file, xar(tree, epoch));
  return file;
}

function packageInfo(version: string, files: number, kilobytes: number): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<pkg-info format-version="2" identifier="${identifier}" version="${version}" install-location="/" auth="root" relocatable="false" overwrite-permissions="true" postinstall-action="none">`,
    `  <payload numberOfFiles="${files}" installKBytes="${kilobytes}"/>`,
    '  <scripts>',
    '    <preinstall file="./preinstall"/>',
    '    <postinstall file="./postinstall"/>',
    '  </scripts>',
    '</pkg-info>',
    '',
  ].join('\n');
}

type Entry = readonly [path: string, mode: number, bytes: Buffer];

/** With the folders that lead to each, floor by floor, in the order in which a bill of materials is looked up. */
export function withFolders(entries: readonly Entry[]): readonly PackedFile[] {
  const files = new Map<string, PackedFile>();
  for (const [path, mode, bytes] of entries) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth += 1) {
      const folder = names.slice(0, depth).join('/');
      files.set(folder, { path: folder, mode: folderMode, bytes: Buffer.alloc(0) });
    }
    files.set(path, { path, mode, bytes });
  }
  const depth = ({ path }: PackedFile) => path.split('/').length;
  return [...files.values()].sort((a, b) => depth(a) - depth(b) || compare(a.path, b.path));
}

/** Name by name: "a" with all that it holds comes before "a-b". */
function compare(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const at = one.findIndex((name, n) => name !== other[n]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
