/**
 * Whom polkit takes for an administrator: the rules files' `addAdminRule` (JavaScript, polkit(8)) and, before polkit
 * 106, `AdminIdentities` of localauthority.conf.d. The rules are programs; only the identities that they name are
 * read, which can be too many and never too few.
 */
import type { FileSet, FilesSource } from '../probe.ts';

export interface PolkitAdmins {
  /** "unix-group:sudo", "unix-user:jane", "unix-netgroup:ops" */
  readonly identities: readonly string[];
}

export const polkitFiles: FilesSource<PolkitAdmins> = {
  name: 'linux.files.polkit',
  kind: 'files',
  files: {
    paths: [
      '/etc/polkit-1/rules.d/*.rules',
      '/usr/local/share/polkit-1/rules.d/*.rules',
      '/usr/share/polkit-1/rules.d/*.rules',
      '/etc/polkit-1/localauthority.conf.d/*.conf',
    ],
  },
  parse: parsePolkit,
};

function parsePolkit(files: FileSet): PolkitAdmins {
  const identities = new Set<string>();
  for (const [path, text] of files) {
    const named = path.endsWith('.conf') ? adminIdentities(text) : adminRules(text);
    for (const identity of named) identities.add(identity);
  }
  return { identities: [...identities] };
}

function adminRules(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  if (!code.includes('addAdminRule')) return [];
  return [...code.matchAll(/["'](unix-(?:user|group|netgroup):[^"'\s]+)["']/g)].map(
    found => found[1] as string,
  );
}

function adminIdentities(text: string): readonly string[] {
  return [...text.matchAll(/^\s*AdminIdentities\s*=\s*(.*)$/gm)].flatMap(found =>
    (found[1] ?? '')
      .split(';')
      .map(one => one.trim())
      .filter(one => one !== ''),
  );
}
