/**
 * Where each display manager keeps its automatic login, and by which rules its files override one another.
 * A setting that is on but names nobody is an entry with an empty account: never nothing.
 */
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource } from '../probe.ts';
import { accountOf, isOn, parseIni, unknownLine } from './ini.ts';

/** One automatic login, as the fact tells it. */
export interface Login {
  readonly mechanism: string;
  readonly account: string;
  readonly file: string;
  readonly timed: boolean;
}

export type LoginSource = FilesSource<readonly Login[]>;

function source(
  mechanism: string,
  paths: readonly string[],
  parse: (files: FileSet) => readonly Login[],
): LoginSource {
  return { name: `linux.files.${mechanism}`, kind: 'files', files: { paths }, parse };
}

/** GDM reads one file; Debian calls it daemon.conf, others custom.conf. /run holds what a live system sets. */
export const gdm = source(
  'gdm',
  [
    '/etc/gdm3/custom.conf',
    '/etc/gdm3/daemon.conf',
    '/etc/gdm/custom.conf',
    '/run/gdm3/custom.conf',
    '/run/gdm/custom.conf',
  ],
  files => [...files].flatMap(([file, text]) => gdmLogins(file, text)),
);

function gdmLogins(file: string, text: string): readonly Login[] {
  const daemon = parseIni(text, file).get('daemon');
  const login = (timed: boolean, name: string | undefined): Login => ({
    mechanism: 'gdm',
    // A name that ends in "|" is a program that GDM asks for the name.
    account: name?.trim().endsWith('|') ? '' : accountOf(name ?? ''),
    file,
    timed,
  });
  const found: Login[] = [];
  if (isOn(daemon?.get('AutomaticLoginEnable'), file))
    found.push(login(false, daemon?.get('AutomaticLogin')));
  if (isOn(daemon?.get('TimedLoginEnable'), file)) found.push(login(true, daemon?.get('TimedLogin')));
  return found;
}

/** LightDM merges its files, the last one winning (lightdm --show-config). */
const lightdmOrder = [
  '/usr/share/lightdm/lightdm.conf.d/*.conf',
  '/usr/local/share/lightdm/lightdm.conf.d/*.conf',
  '/etc/xdg/lightdm/lightdm.conf.d/*.conf',
  '/etc/lightdm/lightdm.conf.d/*.conf',
  '/etc/lightdm/lightdm.conf',
];

export const lightdm = source('lightdm', lightdmOrder, files => {
  const seats = new Map<string, Map<string, { readonly value: string; readonly file: string }>>();
  for (const [file, text] of inOrder(files, lightdmOrder)) {
    for (const [group, keys] of parseIni(text, file)) {
      // [SeatDefaults] is what [Seat:*] was called before 1.16.
      const name = group === 'SeatDefaults' ? 'Seat:*' : group;
      if (!name.startsWith('Seat:')) continue;
      const merged = seats.get(name) ?? new Map<string, { value: string; file: string }>();
      for (const [key, value] of keys) merged.set(key, { value, file });
      seats.set(name, merged);
    }
  }
  const named = [...seats.keys()].map(name => name.slice(5)).filter(name => !/[*?[]/.test(name));
  const found = [...new Set(['seat0', ...named])].flatMap(seat => seatLogin(seat, seats));
  return unique(found);
});

type Seats = ReadonlyMap<string, ReadonlyMap<string, { readonly value: string; readonly file: string }>>;

/** A seat takes [Seat:*] first, then every section whose pattern fits its name, in the order of the files. */
function seatLogin(seat: string, seats: Seats): readonly Login[] {
  const sections = [...seats.keys()].filter(name => name !== 'Seat:*' && fits(seat, name.slice(5)));
  const of = (key: string) => {
    const set = ['Seat:*', ...sections]
      .map(name => seats.get(name)?.get(key))
      .filter(one => one !== undefined);
    return set.at(-1);
  };
  const timed = Number(of('autologin-user-timeout')?.value ?? 0) > 0;
  const user = of('autologin-user');
  const guest = of('autologin-guest');
  const found: Login[] = [];
  if (user !== undefined && accountOf(user.value) !== '')
    found.push({ mechanism: 'lightdm', account: accountOf(user.value), file: user.file, timed });
  if (guest !== undefined && isOn(guest.value, guest.file))
    found.push({ mechanism: 'lightdm', account: 'guest', file: guest.file, timed });
  return found;
}

function fits(seat: string, pattern: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.slice(0, 20).join('.*')}$`).test(seat.slice(0, 64));
}

/** SDDM: the folders first, /etc/sddm.conf last (sddm.conf(5)). Plasma's login manager took the format over. */
function sddmLike(mechanism: string, name: string): LoginSource {
  const order = [
    `/usr/lib/${name}/${name}.conf.d/*`,
    `/usr/lib/${name}.conf.d/*`,
    `/etc/${name}.conf.d/*`,
    `/etc/${name}.conf`,
  ];
  return source(mechanism, order, files => {
    let user = { account: '', file: '' };
    for (const [file, text] of inOrder(files, order)) {
      const value = parseIni(text, file, 'loose').get('Autologin')?.get('User');
      if (value !== undefined) user = { account: accountOf(value), file };
    }
    return user.account === '' ? [] : [{ mechanism, ...user, timed: false }];
  });
}

export const sddm = sddmLike('sddm', 'sddm');
export const plasmaLogin = sddmLike('plasmalogin', 'plasmalogin');

export const lxdm = source('lxdm', ['/etc/lxdm/lxdm.conf', '/etc/lxdm/default.conf'], files =>
  [...files].flatMap(([file, text]) => {
    const base = parseIni(text, file).get('base');
    const account = accountOf(base?.get('autologin') ?? '');
    const timed = Number(base?.get('timeout') ?? 0) > 0;
    return account === '' ? [] : [{ mechanism: 'lxdm', account, file, timed }];
  }),
);

/** ly calls it auto_login_user since 1.1; "null" is its word for none. */
export const ly = source('ly', ['/etc/ly/config.ini'], files =>
  [...files].flatMap(([file, text]) => {
    const value = parseIni(filled(text, file), file, 'loose').get('')?.get('auto_login_user');
    if (value === '') throw unknownLine(file);
    const account = accountOf(value ?? 'null');
    return account === 'null' ? [] : [{ mechanism: 'ly', account, file, timed: false }];
  }),
);

/**
 * nodm exists only to log somebody in; its settings are shell assignments. Debian's has a switch, for which everything
 * but "false" and "no" is yes; elsewhere there is none, and to run it is enough.
 */
export const nodm = source('nodm', ['/etc/default/nodm', '/etc/nodm.conf'], files =>
  [...files].flatMap(([file, text]) => {
    const keys = parseIni(filled(text, file), file, 'loose').get('');
    const of = (key: string) => keys?.get(key) ?? keys?.get(`export ${key}`);
    const user = of('NODM_USER');
    const enabled = of('NODM_ENABLED');
    const isOff = enabled === undefined ? user === undefined : /^(?:false|no)$/i.test(accountOf(enabled));
    if (isOff) return [];
    return [{ mechanism: 'nodm', account: accountOf(user ?? ''), file, timed: false }];
  }),
);

/** SUSE hands these on to whatever display manager there is. Without passwords, anybody on its list comes in. */
export const suse = source('displaymanager', ['/etc/sysconfig/displaymanager'], files =>
  [...files].flatMap(([file, text]) => {
    const keys = parseIni(filled(text, file), file, 'loose').get('');
    const login = (account: string) => ({ mechanism: 'displaymanager', account, file, timed: false });
    // It is written with quotes, also around nothing: what has none broke off.
    const of = (name: string) => {
      const value = keys?.get(`DISPLAYMANAGER_${name}`);
      if (value === '') throw unknownLine(file);
      return accountOf(value ?? '');
    };
    const account = of('AUTOLOGIN');
    const open = of('PASSWORD_LESS_LOGIN');
    return [
      ...(account === '' ? [] : [login(account)]),
      ...(open !== '' && isOn(open, file) ? [login('')] : []),
    ];
  }),
);

/** SLiM: "auto_login yes" with "default_user name"; every line is a word and its value. */
export const slim = source('slim', ['/etc/slim.conf', '/usr/local/etc/slim.conf'], files =>
  [...files].flatMap(([file, text]) => {
    const values = new Map<string, string>();
    for (const raw of filled(text, file).split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const [, key, value] = /^([a-z_]{6,})[ \t]+(\S.*)$/.exec(line) ?? [];
      if (key === undefined || value === undefined) throw unknownLine(file);
      values.set(key, value);
    }
    if (!isOn(values.get('auto_login'), file)) return [];
    const account = accountOf(values.get('default_user') ?? '');
    return [{ mechanism: 'slim', account, file, timed: false }];
  }),
);

/** These come with a file full of settings: one without a single setting was not written to its end. */
function filled(text: string, file: string): string {
  if (!text.split('\n').some(line => /^\s*[A-Za-z_]/.test(line))) throw unknownLine(file);
  return text;
}

/**
 * greetd: [initial_session] logs in at start (greetd(5)); so does a default session that is no greeter. COSMIC starts it
 * with a file of its own.
 */
export const greetd = source(
  'greetd',
  ['/etc/greetd/config.toml', '/etc/greetd/cosmic-greeter.toml'],
  files => [...files].flatMap(([file, text]) => greetdLogins(file, text)),
);

/** @throws LookFailure too where there is no session at all, with which greetd does not start. */
function greetdLogins(file: string, text: string): readonly Login[] {
  // An inline table says the same as a section: initial_session = { command = "...", user = "..." }
  const plain = text.replace(
    /^[ \t]*((?:initial|default)_session)[ \t]*=[ \t]*\{([^}\n]*)\}.*$/gm,
    (_, name: string, body: string) => `[${name}]\n${body.replaceAll(',', '\n')}`,
  );
  const sections = parseIni(plain, file, 'loose');
  const of = (group: string, key: string) =>
    accountOf(sections.get(group)?.get(key) ?? sections.get('')?.get(`${group}.${key}`) ?? '');
  const found: Login[] = [];
  if (sections.has('initial_session') || of('initial_session', 'command') !== '')
    found.push({ mechanism: 'greetd', account: of('initial_session', 'user'), file, timed: false });
  const command = of('default_session', 'command');
  if (command === '' && found.length === 0)
    throw new LookFailure('parse_error', `${file} names no session to begin with.`);
  const user = of('default_session', 'user');
  if (user !== '' && !/^_?greet(?:d|er)$/.test(user) && !greets(command))
    found.push({ mechanism: 'greetd', account: user, file, timed: false });
  return found;
}

/** tuigreet, gtkgreet, cosmic-greeter ...: by the names of programs and files, not of the folders they lie in. */
function greets(command: string): boolean {
  return command.split(/\s+/).some(word => /greet/i.test(word.slice(word.lastIndexOf('/') + 1)));
}

function inOrder(files: FileSet, patterns: readonly string[]): readonly (readonly [string, string])[] {
  const rank = (path: string) =>
    patterns.findIndex(pattern => {
      const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
      return pattern === path || (pattern.includes('*') && path.startsWith(folder));
    });
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function unique(logins: readonly Login[]): readonly Login[] {
  return logins.filter(
    (one, i) => logins.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === i,
  );
}
