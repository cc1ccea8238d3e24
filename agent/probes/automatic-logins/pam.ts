/**
 * People whom PAM lets in at the login screen without a password, because they are in a group: "nopasswdlogin" on
 * Debian, Ubuntu and Mint, where the settings of a person call it "log in without a password" (pam_succeed_if(8)).
 */
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';
import type { Login, LoginSource } from './display-managers.ts';
import { isText, unknownLine } from './ini.ts';

const groups = '/etc/group';
const services = [
  'gdm-password',
  'gdm',
  'gdm3',
  'lightdm',
  'sddm',
  'plasmalogin',
  'lxdm',
  'ly',
  'greetd',
  'login',
];

export const withoutPassword: LoginSource = {
  name: 'linux.files.nopasswdlogin',
  kind: 'files',
  files: { paths: [groups, ...services.map(service => `/etc/pam.d/${service}`)] },
  parse: files => {
    const letIn = new Set(
      [...files].filter(([path]) => path !== groups).flatMap(([path, text]) => groupsLetIn(text, path)),
    );
    const members = [...letIn].flatMap(name => membersOf(name, files));
    return [...new Set(members)].map(
      (account): Login => ({ mechanism: 'pam', account, file: groups, timed: false }),
    );
  },
};

/** Groups whose members pass a stack of "auth" by a rule that is sufficient. @throws LookFailure at a line of no stack. */
function groupsLetIn(text: string, file: string): readonly string[] {
  return linesOf(text, file).flatMap(line => {
    if (/^@include\s+\S+$/.test(line)) return [];
    const [, kind, control, rest] =
      /^-?(auth|account|password|session)\s+(\[[^\]]*\]|[a-z]+)\s+(\S.*)$/.exec(line) ?? [];
    if (kind === undefined || rest === undefined) throw unknownLine(file);
    const enough = control === 'sufficient' || /[[\s]success=done\b/.test(control ?? '');
    const [module = '', ...words] = rest.split(/\s+/);
    const at = words.indexOf('ingroup');
    const decides = kind === 'auth' && enough && /(?:^|\/)pam_succeed_if\.so$/.test(module);
    return decides && words[at - 1] === 'user' && at > 0 ? (words[at + 1] ?? '').split(':') : [];
  });
}

/** @throws LookFailure where the list of groups is missing or no such list. */
function membersOf(name: string, files: FileSet): readonly string[] {
  const text = files.get(groups);
  if (text === undefined) throw new LookFailure('parse_error', `There is no ${groups}.`);
  return linesOf(text, groups).flatMap(line => {
    const [group, , , members] = line.split(':');
    if (/^[+-]/.test(line)) return [];
    if (members === undefined) throw unknownLine(groups);
    return group === name ? members.split(',').filter(member => member !== '') : [];
  });
}

function linesOf(text: string, file: string): readonly string[] {
  // A line goes on after a backslash (pam.d(5)).
  return text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .flatMap(raw => {
      if (raw === '') return [];
      if (!isText(raw)) throw unknownLine(file);
      const line = raw.replace(/#.*$/, '').trim();
      return line === '' ? [] : [line];
    });
}
