/**
 * Whom polkit accepts as an administrator when something on the desktop asks for one (polkit(8), "AUTHENTICATION
 * AGENTS" and addAdminRule; pklocalauthority(8) for its older form). polkit itself, where nothing is set, asks for
 * root.
 */
import type { FileSet, FilesSource } from '../probe.ts';
import { adminRulesOf } from './polkit-script.ts';

export interface PolkitAdmins {
  /** "unix-group:sudo", "unix-user:jane" */
  readonly identities: readonly string[];
  /** Files whose answer is computed, so that whom they name is not known. */
  readonly unclear: readonly string[];
}

export const polkitFiles: FilesSource<PolkitAdmins> = {
  name: 'linux.files.polkit',
  kind: 'files',
  files: {
    paths: [
      '/etc/polkit-1/rules.d/*.rules',
      '/run/polkit-1/rules.d/*.rules',
      '/usr/local/share/polkit-1/rules.d/*.rules',
      '/usr/share/polkit-1/rules.d/*.rules',
      '/etc/polkit-1/localauthority.conf.d/*.conf',
    ],
  },
  parse: polkitAdmins,
};

function polkitAdmins(files: FileSet): PolkitAdmins {
  const [fromRules, fromConf] = [scripted(files), configured(files)];
  return {
    identities: [...new Set([...fromRules.identities, ...fromConf])],
    unclear: fromRules.unclear,
  };
}

/** By the name within the folder, and of equals /etc first: the paths come in that order already. */
function scripted(files: FileSet): PolkitAdmins {
  const [identities, unclear]: [string[], string[]] = [[], []];
  const rules = [...files].filter(([path]) => path.endsWith('.rules'));
  for (const [path, script] of rules.toSorted(([a], [b]) => compare(nameOf(a), nameOf(b)))) {
    // Debian's bridge to the older form asks a program that reads the same conf files as `configured`.
    if (script.includes('pkla-admin-identities')) continue;
    for (const rule of adminRulesOf(script)) {
      identities.push(...rule.identities);
      if (!rule.complete) unclear.push(path);
      if (rule.final) return { identities, unclear };
    }
  }
  return { identities, unclear };
}

/** `[Configuration]` and `AdminIdentities=unix-group:sudo;unix-user:0`; the file that comes last decides. */
function configured(files: FileSet): readonly string[] {
  let identities: readonly string[] = [];
  const confs = [...files].filter(([path]) => path.endsWith('.conf'));
  for (const [, text] of confs.toSorted(([a], [b]) => compare(nameOf(a), nameOf(b)))) {
    for (const line of text.matchAll(/^[ \t]*AdminIdentities[ \t]*=(.*)$/gm))
      identities = (line[1] ?? '')
        .split(';')
        .map(identity => identity.trim())
        .filter(identity => identity !== '');
  }
  return identities;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
