/** What workstations of a small clinic could have answered: one orderly one, and how others differ from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FactName } from '#proto/fact-names.ts';

export type Answer =
  | { readonly value: unknown }
  | { readonly failure: string; readonly detail: string }
  | { readonly notApplicable: string; readonly detail: string };
export type Answers = Partial<Record<FactName, Answer>>;

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export function orderly(name: string, nowMs: number): Answers {
  const ago = (days: number) => nowMs - days * dayMs;
  return {
    ...asRulesHaveIt(nowMs),
    host: {
      value: {
        name,
        vendor: 'Dell Inc.',
        model: 'OptiPlex 7010',
        serial: `7XK${name.length}Q2`,
        chassis: 'desktop',
      },
    },
    osRelease: {
      value: {
        platform: 'linux',
        id: 'debian',
        version: '12',
        name: 'Debian GNU/Linux 12 (bookworm)',
        codename: 'bookworm',
        kernel: '6.1.0-40-amd64',
        architecture: 'x86_64',
      },
    },
    pendingUpdates: {
      value: {
        manager: 'apt',
        metadataRefreshedAtMs: ago(0.2),
        securitySourceConfigured: true,
        held: [],
        updates: [update('tzdata', '2025a-0+deb12u1', '2025b-0+deb12u1', false, ago(5))],
      },
    },
    automaticUpdates: {
      value: {
        mechanism: 'unattended-upgrades',
        installed: true,
        enabled: true,
        installsSecurity: true,
        forbidden: false,
        pausedUntilMs: 0,
        deferredSeconds: 0,
        lastRunAtMs: ago(0.4),
      },
    },
    restartState: {
      value: {
        required: false,
        reasons: [],
        runningKernel: '6.1.0-40-amd64',
        newestKernel: '6.1.0-40-amd64',
        bootedAtMs: ago(6),
      },
    },
    diskVolumes: { value: { volumes: [root('encrypted'), boot, swap('encrypted')] } },
    screenLocks: { value: { locks: [lock('', 300), lock('mreyes', 300), lock('tkaur', 300)] } },
    shellTimeout: {
      value: {
        seconds: 900,
        readonly: true,
        settings: [{ file: '/etc/profile.d/tmout.sh', seconds: 900, readonly: true, exported: true }],
      },
    },
    sshServer: { notApplicable: 'not_installed', detail: 'There is no /usr/sbin/sshd.' },
    auditLog: {
      value: {
        stores: [
          {
            name: 'auditd',
            recording: true,
            persistent: true,
            oldestRecordAtMs: ago(190),
            whenFull: 'overwrite',
          },
        ],
        kinds: ['logon', 'logoff', 'account_management', 'group_management'].map(kind => ({
          name: kind,
          success: true,
          failure: true,
        })),
      },
    },
    remoteLogins: { value: { logins: [], examined: ['ssh', 'vnc', 'rdp'] } },
    adminLogins: {
      value: {
        logins: [
          {
            account: 'clinicadmin',
            accountId: '1000',
            kind: 'person',
            unowned: 'no',
            owner: 'p1',
            ownerState: 'here',
            confidence: 95,
            why: 'The firm said that it is this person’s.',
            use: 'not_shared',
            useConfidence: 90,
            useWhy: 'It was used at one place at a time.',
            enabled: true,
            adminSinceAtMs: ago(58),
            dailyUse: false,
            typedService: false,
            samePasswordDayDevices: 1,
            provider: false,
            reviewed: true,
          },
        ],
      },
    },
    sessionManager: { value: { idleAction: 'ignore', stopIdleSessionSeconds: 900 } },
    automaticLogins: { value: { logins: [], examined: ['gdm', 'lightdm', 'getty'] } },
    accounts: {
      value: {
        accounts: [
          account('root', 0, 'locked', null),
          {
            ...account('clinicadmin', 1000, 'set', ago(2)),
            displayName: 'Dana Whitfield',
            powerGroups: ['sudo'],
          },
          { ...account('mreyes', 1001, 'set', ago(0.1)), displayName: 'Marisol Reyes' },
          { ...account('tkaur', 1002, 'set', ago(1)), displayName: 'Tejinder Kaur' },
          {
            ...account('daemon', 1, 'none', null),
            canLogIn: false,
            system: true,
            shell: '/usr/sbin/nologin',
          },
        ],
      },
    },
    sudoRules: {
      value: {
        authenticate: true,
        rules: [sudo('root', 'user', ['root'], false), sudo('%sudo', 'group', [], false)],
      },
    },
    administrators: {
      value: {
        administrators: [
          {
            account: 'root',
            id: '0',
            enabled: false,
            roads: [{ kind: 'uid0', via: 'uid 0', noPassword: false }],
          },
        ],
        unresolved: [],
      },
    },
    logons: {
      value: {
        oldestRecordAtMs: ago(140),
        truncated: false,
        logons: [
          logon('mreyes', ago(0.35), null, ':0', 'open'),
          logon('tkaur', ago(1.3), ago(1), ':0', 'logout'),
          {
            ...logon('clinicadmin', ago(2.1), ago(2.05), 'pts/0', 'logout'),
            source: '10.20.0.4',
            kind: 'remote',
          },
        ],
      },
    },
  };
}

interface RuleTest {
  readonly outcome: string;
  readonly now?: string;
  readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const rules = new URL('../../../collector/rulebook/rules/', import.meta.url);
let tests: readonly RuleTest[] | null = null;

/** Whatever the story below says nothing of is answered as the rules' own tests have it where they pass. */
function asRulesHaveIt(nowMs: number): Answers {
  tests ??= readdirSync(rules)
    .toSorted()
    .flatMap(file => (parse(readFileSync(new URL(file, rules), 'utf8')) as { tests: RuleTest[] }).tests);
  const answers: Record<string, { value: Record<string, unknown> }> = {};
  for (const { outcome, now, facts = {} } of tests) {
    if (outcome !== 'pass' || (facts['osRelease']?.['platform'] ?? 'linux') !== 'linux') continue;
    const later = nowMs - Date.parse(now ?? '2026-11-23T09:00:00Z');
    for (const [fact, value] of Object.entries(facts))
      answers[fact] = { value: { ...(moved(value, later) as object), ...answers[fact]?.value } };
  }
  return answers as Answers;
}

/** Dates of a rule's test, as if it were now. */
function moved(value: unknown, byMs: number): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return Date.parse(value) + byMs;
  if (Array.isArray(value)) return value.map(part => moved(part, byMs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, byMs)]));
}

export const update = (name: string, from: string, to: string, security: boolean, since: number) => ({
  package: name,
  installedVersion: from,
  candidateVersion: to,
  security,
  origins: [security ? 'Debian-Security:12/oldstable-security' : 'Debian:12/oldstable'],
  firstSeenAtMs: since,
  arrivalSeen: true,
});

export const root = (protection: string) => ({
  mountPoints: ['/'],
  device: protection === 'clear' ? '/dev/sda2' : '/dev/mapper/sda3_crypt',
  filesystem: 'ext4',
  role: 'root',
  protection,
  method: protection === 'clear' ? '' : 'luks2',
  layers: protection === 'clear' ? ['part sda2', 'disk sda'] : ['crypt sda3_crypt', 'part sda3', 'disk sda'],
  reason: '',
});

const boot = {
  mountPoints: ['/boot'],
  device: '/dev/sda1',
  filesystem: 'ext4',
  role: 'boot',
  protection: 'clear',
  method: '',
  layers: ['part sda1', 'disk sda'],
  reason: '',
};

export const swap = (protection: string) => ({
  mountPoints: ['[SWAP]'],
  device: protection === 'clear' ? '/dev/sda5' : '/dev/mapper/swap_crypt',
  filesystem: 'swap',
  role: 'swap',
  protection,
  method: protection === 'clear' ? '' : 'plain',
  layers: protection === 'clear' ? ['part sda5', 'disk sda'] : ['crypt swap_crypt', 'part sda5', 'disk sda'],
  reason: '',
});

export const lock = (account: string, seconds: number | null, enforced = true) => ({
  account,
  desktop: 'gnome',
  locks: seconds !== null,
  ...(seconds === null ? {} : { locksAfterSeconds: seconds }),
  enforced,
  passwordDelaySeconds: 0,
  because: [`idle-delay=${seconds ?? 0} (/etc/dconf/db/local.d/00-lock)`],
});

const account = (name: string, id: number, password: string, lastLogonAtMs: number | null) => ({
  name,
  id: String(id),
  displayName: '',
  shell: '/bin/bash',
  canLogIn: true,
  password,
  ...(lastLogonAtMs === null ? {} : { lastLogonAtMs }),
  powerGroups: [] as string[],
  builtIn: id === 0 ? 'root' : '',
  system: false,
});

export const sudo = (subject: string, kind: string, accounts: readonly string[], noPassword: boolean) => ({
  subject,
  subjectKind: kind,
  accounts,
  allCommands: true,
  asRoot: true,
  noPassword,
  commandCount: 0,
  appliesHere: true,
});

export const admin = (name: string, id: number, displayName: string, lastLogonAtMs: number) => ({
  account: name,
  id: String(id),
  displayName,
  enabled: true,
  roads: [{ kind: 'group', via: 'sudo', noPassword: false }],
  lastLogonAtMs,
});

const logon = (name: string, from: number, to: number | null, terminal: string, end: string) => ({
  account: name,
  fromAtMs: from,
  ...(to === null ? {} : { toAtMs: to }),
  source: '',
  terminal,
  kind: 'graphical',
  end,
});
