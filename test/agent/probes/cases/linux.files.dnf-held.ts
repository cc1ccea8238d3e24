import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '[main]\ngpgcheck=1\ninstallonly_limit=3\nbest=True\n';
const gives =
  (...names: string[]) =>
  (held: readonly string[]) =>
    expect(held).toEqual(names);

export default {
  healthy: {
    files: {
      '/etc/dnf/dnf.conf': main,
      '/etc/yum.repos.d/rocky.repo': '[baseos]\nname=Rocky Linux $releasever - BaseOS\nenabled=1\n',
    },
    gives: gives(),
  },
  failing: {
    files: {
      '/etc/dnf/dnf.conf': `${main}excludepkgs=kernel*, firefox\n`,
      '/etc/dnf/plugins/versionlock.list':
        '# Added lock on Mon Nov 23\nmariadb-server-3:10.5.22-1.el9.*\n!mariadb-10.5.23\n',
    },
    gives: gives('kernel*', 'firefox', 'mariadb-server-3:10.5.22-1.el9.*'),
  },
  // Held by a repository that is off, by one that is on with a second line, and by dnf5's own list.
  between: {
    files: {
      '/etc/yum.repos.d/a.repo':
        '[off]\nname=Off\nenabled=0\nexclude=bash\n[on]\nname=On\nexclude=samba*\n  cups\n',
      '/etc/dnf/versionlock.toml':
        'version = "1.0"\n\n[[packages]]\nname = "curl"\n[[packages.conditions]]\nkey = "evr"\n',
    },
    gives: gives('samba*', 'cups', 'curl'),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: gives() },
  error: { files: { '/etc/dnf/dnf.conf': '' }, fails: 'parse_error' },
  truncated: { files: { '/etc/dnf/dnf.conf': '[main]\ngpgcheck=1\nexclu' }, fails: 'parse_error' },
  hostile: [
    {
      files: { '/etc/dnf/dnf.conf': `[main]\n#exclude=bash\n;exclude=bash\nname=exclude=bash\n` },
      gives: gives(),
    },
    { files: { '/etc/dnf/dnf.conf': '[\u0007:n\ufffdJVg+lN' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
