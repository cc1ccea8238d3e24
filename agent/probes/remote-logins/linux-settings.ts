/** What bears on the doors of a Linux machine beside sshd: xrdp's time limits, and PAM modules that ask for more. */
import { parseIni } from '../automatic-logins/ini.ts';
import { LookFailure } from '../failure.ts';
import { requireBounded } from '../output.ts';
import type { FilesSource } from '../probe.ts';

export interface XrdpLimits {
  /** 0 for never. */
  readonly idleLimitSeconds: number;
  readonly disconnectedLimitSeconds: number;
}

/** sesman.ini(5). Sessions of the kind "Xorg" keep to it. */
export const xrdpSource: FilesSource<XrdpLimits> = {
  name: 'linux.files.xrdp',
  kind: 'files',
  files: { paths: ['/etc/xrdp/sesman.ini'] },
  parse(files) {
    const [file, text] = [...files][0] ?? [];
    if (file === undefined || text === undefined)
      throw new LookFailure('feature_missing', 'xrdp has no settings here.');
    const sessions = [...parseIni(text, file, 'loose')].find(([name]) => /^sessions$/i.test(name))?.[1];
    const of = (key: string) =>
      [...(sessions ?? [])].find(([name]) => name.toLowerCase() === key)?.[1] ?? '0';
    const idle = number(of('idletimelimit'));
    const left = number(of('disconnectedtimelimit'));
    const ends = /^(?:1|true|yes|on)$/i.test(of('killdisconnected'));
    // xorgxrdp: the limit counts only where sessions are ended at all, and is a minute at the least.
    return { idleLimitSeconds: idle, disconnectedLimitSeconds: ends ? Math.max(60, left) : 0 };
  },
};

function number(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new LookFailure('parse_error', 'A time limit of xrdp is no number.');
  return Number(text);
}

/** PAM services whose stack names a module that asks for a second factor; where each is asked cannot be told from here. */
export const secondFactorSource: FilesSource<ReadonlySet<string>> = {
  name: 'linux.files.pam-doors',
  kind: 'files',
  files: {
    paths: [
      'sshd',
      'xrdp-sesman',
      'cockpit',
      'remote',
      'login',
      'common-auth',
      'system-auth',
      'password-auth',
    ].map(name => `/etc/pam.d/${name}`),
  },
  parse(files) {
    const named = [...files]
      .filter(([path, text]) => asksMore(path, text))
      .map(([path]) => path.slice('/etc/pam.d/'.length));
    const shared = named.some(name => /^(?:common|system|password)-auth$/.test(name));
    const services = [...files.keys()].map(path => path.slice('/etc/pam.d/'.length));
    return new Set(shared ? services : named);
  },
};

const modules =
  /\bpam_(?:google_authenticator|duo|oath|u2f|yubico|radius\w*|rsa|securid|linotp|privacyidea|okta\w*|multiotp|authy|pkcs11|sss_gssapi)\.so\b/;

const statement = /^(?:#|@include\s|-?(?:auth|account|password|session)\s)/;

/** @throws LookFailure on a file that is no stack of PAM */
function asksMore(path: string, text: string): boolean {
  requireBounded(text.length, 100_000, path);
  // A line that ends in a backslash goes on in the next.
  const lines = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.trim());
  // Where the disk gives back something else, all of it could pass for a comment.
  if (!lines.every(line => line === '' || (statement.test(line) && !/[^\P{Cc}\t]/u.test(line))))
    throw new LookFailure('parse_error', `${path} is no stack of PAM.`);
  return lines.some(line => /^-?auth\s/.test(line) && modules.test(line));
}
