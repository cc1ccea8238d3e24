/** Reads a PAM stack and the settings of the modules in it, as far as they ask something of a password. Pure. */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';

type Policy = FactOf<'passwordPolicy'>;

interface Module {
  readonly file: string;
  readonly type: string;
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
}

const types = new Set(['auth', 'account', 'password', 'session']);

/** @throws LookFailure when there is no PAM stack, or a line of it that cannot be read */
export function parsePasswordPolicy(files: FileSet): Policy {
  const stacks = [...files].filter(([path]) => path.includes('/pam.d/'));
  // A file of the machine's own stands in for the distribution's of the same name.
  const own = new Set(
    stacks.filter(([path]) => path.startsWith('/etc/')).map(([path]) => path.split('/').at(-1)),
  );
  const counted = stacks.filter(([path]) => path.startsWith('/etc/') || !own.has(path.split('/').at(-1)));
  const modules = counted.flatMap(([path, text]) => modulesOf(path, text));
  if (!modules.some(module => module.type === 'password'))
    throw new LookFailure('feature_missing', 'There is no PAM stack for passwords that this agent knows.');
  const lengths = lengthOf(modules, files);
  const lockout = lockoutOf(modules, files);
  const history = historyOf(modules, files);
  return {
    ...lengths.policy,
    ...lockout.policy,
    history,
    setBy: 'local',
    because: [...lengths.because, ...lockout.because],
  };
}

function modulesOf(path: string, text: string): readonly Module[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(line => line !== '' && !line.startsWith('@include'))
    .flatMap(line => {
      // The control may be a word or "[success=1 default=ignore]".
      const [, type = '', control = '', rest = ''] =
        /^-?(\w{1,20})\s+(\[[^\]]{0,300}\]|\w{1,20})\s+(\S.*)$/.exec(line) ?? [];
      if (!types.has(type))
        throw new LookFailure('parse_error', `${path} holds a line that is none of PAM's.`);
      if (control === 'include' || control === 'substack') return [];
      const [program = '', ...words] = rest.split(/\s+/);
      const name = /([^/]+)\.so$/.exec(program)?.[1];
      if (name === undefined)
        throw new LookFailure('parse_error', `${path} names a module in an unknown form.`);
      const options = words.map(
        word =>
          [word.split('=')[0] ?? '', word.includes('=') ? word.slice(word.indexOf('=') + 1) : ''] as const,
      );
      return [{ file: path, type, name, options: new Map(options) }];
    });
}

interface Part {
  readonly policy: Partial<Policy>;
  readonly because: readonly string[];
}

/** Defaults: pam_pwquality(8) 8 and a dictionary check, pam_cracklib(8) 9, pam_unix(8) of Debian 6. */
function lengthOf(modules: readonly Module[], files: FileSet): Part {
  const passwords = modules.filter(module => module.type === 'password');
  const quality = passwords.find(module => module.name === 'pam_pwquality');
  if (quality !== undefined) {
    const settings = settingsOf(files, /\/pwquality\.conf/);
    const minlen = numberOf(quality.options.get('minlen') ?? settings.get('minlen'), 8, 'minlen');
    const dictionary = numberOf(
      quality.options.get('dictcheck') ?? settings.get('dictcheck'),
      1,
      'dictcheck',
    );
    const classes = numberOf(quality.options.get('minclass') ?? settings.get('minclass'), 0, 'minclass');
    return {
      // Shorter than six it never lets through (pwquality.conf(5)).
      policy: { minLength: Math.max(6, minlen), complexity: dictionary !== 0 || classes > 0 },
      because: [`minlen=${minlen} (pam_pwquality)`],
    };
  }
  const cracklib = passwords.find(module => module.name === 'pam_cracklib');
  if (cracklib !== undefined) {
    const minlen = numberOf(cracklib.options.get('minlen'), 9, 'minlen');
    return {
      policy: { minLength: Math.max(6, minlen), complexity: true },
      because: [`minlen=${minlen} (pam_cracklib)`],
    };
  }
  const unix = passwords.find(module => module.name === 'pam_unix');
  if (unix === undefined) return { policy: {}, because: [] };
  const minlen = numberOf(unix.options.get('minlen'), 6, 'minlen');
  return { policy: { minLength: minlen, complexity: false }, because: [`minlen=${minlen} (pam_unix)`] };
}

/** Defaults of pam_faillock(8): 3 tries, 600 s, counted within 900 s; of pam_tally2(8): no end. */
function lockoutOf(modules: readonly Module[], files: FileSet): Part {
  const auth = modules.filter(module => module.type === 'auth');
  const faillock = auth.find(module => module.name === 'pam_faillock' && module.options.has('authfail'));
  const before = auth.find(module => module.name === 'pam_faillock' && module.options.has('preauth'));
  if (faillock !== undefined && before !== undefined) {
    const settings = settingsOf(files, /\/faillock\.conf$/);
    const of = (name: string, usual: number) =>
      numberOf(faillock.options.get(name) ?? before.options.get(name) ?? settings.get(name), usual, name);
    const never = (faillock.options.get('unlock_time') ?? settings.get('unlock_time')) === 'never';
    const tries = of('deny', 3);
    return {
      policy: {
        lockoutTries: tries,
        lockoutSeconds: never ? 0 : of('unlock_time', 600),
        lockoutWindowSeconds: of('fail_interval', 900),
      },
      because: [`deny=${tries} (pam_faillock)`],
    };
  }
  const tally = auth.find(module => module.name === 'pam_tally2' && module.options.has('deny'));
  if (tally !== undefined) {
    const tries = numberOf(tally.options.get('deny'), 0, 'deny');
    const seconds = numberOf(tally.options.get('unlock_time'), 0, 'unlock_time');
    return {
      policy: { lockoutTries: tries, lockoutSeconds: seconds },
      because: [`deny=${tries} (pam_tally2)`],
    };
  }
  if (auth.length === 0) return { policy: {}, because: [] };
  return { policy: { lockoutTries: 0, lockoutSeconds: 0 }, because: ['no pam_faillock in the PAM stack'] };
}

function historyOf(modules: readonly Module[], files: FileSet): number {
  const passwords = modules.filter(module => module.type === 'password');
  const history = passwords.find(module => module.name === 'pam_pwhistory');
  if (history !== undefined)
    return numberOf(
      history.options.get('remember') ?? settingsOf(files, /\/pwhistory\.conf$/).get('remember'),
      10,
      'remember',
    );
  return numberOf(
    passwords.find(module => module.name === 'pam_unix')?.options.get('remember'),
    0,
    'remember',
  );
}

/** "name = value" lines; files in a folder are read in the order of their names, and the last word counts. */
function settingsOf(files: FileSet, which: RegExp): ReadonlyMap<string, string> {
  const texts = [...files].filter(([path]) => which.test(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const settings = new Map<string, string>();
  for (const [path, text] of texts)
    for (const line of text.split('\n')) {
      const plain = line.replace(/#.*$/, '').trim();
      if (plain === '') continue;
      const [, name, value] = /^(\w{1,40})(?:\s*=\s*(\S.{0,200}))?$/.exec(plain) ?? [];
      if (name === undefined)
        throw new LookFailure('parse_error', `${path} holds a line that is no setting.`);
      settings.set(name, value ?? '');
    }
  return settings;
}

function numberOf(text: string | undefined, usual: number, name: string): number {
  if (text === undefined || text === 'never') return usual;
  if (!/^-?\d{1,9}$/.test(text)) throw new LookFailure('parse_error', `${name} is no number.`);
  return Number(text);
}
