/** Lays out what a Linux package puts into the system, below a folder: the same for the .deb and the .rpm. */
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { InstallerInput } from './installers.ts';
import type { Program } from './targets.ts';

/** From installers/package/linux/<program>/ to its place in the system, with its mode. */
const files: Readonly<Record<Program, readonly (readonly [from: string, to: string, mode: number])[]>> = {
  agent: [
    ['keyholder-agent.service', 'usr/lib/systemd/system/keyholder-agent.service', 0o644],
    ['enroll-once', 'usr/lib/keyholder-agent/enroll-once', 0o755],
    ['README', 'usr/share/doc/keyholder-agent/README', 0o644],
  ],
  collector: [
    ['keyholder-collector.service', 'usr/lib/systemd/system/keyholder-collector.service', 0o644],
    ['start', 'usr/lib/keyholder-collector/start', 0o755],
    ['keyholder-collector', 'usr/bin/keyholder-collector', 0o755],
    ['collector.conf', 'etc/keyholder-collector/collector.conf', 0o640],
    ['README', 'usr/share/doc/keyholder-collector/README', 0o644],
  ],
};

/** @param library where the program lies; /usr/lib/<name> unless said */
export function stageLinux(stage: string, { built, root }: InstallerInput, library?: string): void {
  const { program } = built.target;
  const name = `keyholder-${program}`;
  const usual = `/usr/lib/${name}`;
  const at = library ?? usual;
  const doc = join(stage, 'usr', 'share', 'doc', name);
  mkdirSync(doc, { recursive: true });
  mkdirSync(join(stage, 'usr', 'bin'), { recursive: true });
  for (const file of readdirSync(built.folder)) {
    const to =
      file === 'LICENSES.txt'
        ? join(doc, 'copyright')
        : join(file.endsWith('.json') ? doc : join(stage, at), file);
    cpSync(join(built.folder, file), to, { recursive: true });
  }
  // The collector's command is a script of its own; the agent's is the program.
  if (program === 'agent') symlinkSync(`../..${at}/${name}`, join(stage, 'usr', 'bin', name));
  for (const path of below(stage)) {
    const info = lstatSync(path);
    if (!info.isSymbolicLink())
      chmodSync(path, info.isDirectory() || path === join(stage, at, name) ? 0o755 : 0o644);
  }
  for (const [from, to, mode] of files[program]) {
    const place = join(stage, to.replace(usual.slice(1), at.slice(1)));
    const text = readFileSync(join(root, 'installers', 'package', 'linux', program, from), 'utf8');
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text.replaceAll(`${usual}/`, `${at}/`));
    chmodSync(place, mode);
  }
  for (const path of [stage, ...below(stage)]) if (lstatSync(path).isDirectory()) chmodSync(path, 0o755);
}

export function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map(entry =>
    join(entry.parentPath, entry.name),
  );
}
