/** Ten workstations of one clinic and what each answered over the last two months. */
import type { DeviceClass } from '#collector/rulebook/types.ts';
import { type Answers, admin, dayMs, hourMs, lock, orderly, root, sudo, swap, update } from './facts.ts';

export interface Version {
  readonly fromMs: number;
  /** What it answers at that moment. */
  readonly answers: (atMs: number) => Answers;
}

export interface FakeDevice {
  readonly id: string;
  readonly name: string;
  readonly enrolledAt: number;
  /** No report after this; null while it reports. */
  readonly lastReportAt: number | null;
  deviceClass: DeviceClass;
  standing: 'pending' | 'admitted' | 'revoked';
  revokedReason: string | null;
  revokedAt: number | null;
  readonly versions: readonly Version[];
}

interface Story {
  readonly name: string;
  readonly class: DeviceClass;
  readonly standing?: 'pending' | 'revoked';
  readonly silentDays?: number;
  readonly enrolledDays?: number;
  /** What it answered otherwise than an orderly one, from so many days ago on. */
  readonly turns: readonly (readonly [daysAgo: number, differs: (nowMs: number) => Answers])[];
}

const never: Answers = { screenLocks: { value: { locks: [lock('', 300), lock('mreyes', null, false)] } } };
const slow: Answers = {
  screenLocks: { value: { locks: [lock('', 2700, false), lock('mreyes', 2700, false)] } },
};
const clear: Answers = { diskVolumes: { value: { volumes: [root('clear'), swap('clear')] } } };
const clearSwap: Answers = { diskVolumes: { value: { volumes: [root('encrypted'), swap('clear')] } } };
const unread: Answers = {
  diskVolumes: { failure: 'no_privilege', detail: 'lsblk ended with 1: /dev/sda3: Permission denied' },
  screenLocks: { failure: 'no_session', detail: 'No session of a person was open.' },
};
const loose: Answers = {
  sudoRules: {
    value: {
      authenticate: true,
      rules: [sudo('root', 'user', ['root'], false), sudo('frontdesk', 'user', ['frontdesk'], true)],
    },
  },
};

const waiting = (nowMs: number): Answers => ({
  pendingUpdates: {
    value: {
      manager: 'apt',
      metadataRefreshedAtMs: nowMs - dayMs / 4,
      securitySourceConfigured: true,
      held: ['firefox-esr'],
      updates: [
        update('openssl', '3.0.15-1~deb12u1', '3.0.17-1~deb12u2', true, nowMs - 41 * dayMs),
        update('libssl3', '3.0.15-1~deb12u1', '3.0.17-1~deb12u2', true, nowMs - 41 * dayMs),
        update('firefox-esr', '128.11.0esr-1~deb12u1', '128.14.0esr-1~deb12u1', true, nowMs - 33 * dayMs),
        ...['base-files', 'curl', 'libc6', 'libcurl4', 'tzdata', 'vim-common'].map(name =>
          update(name, '1.0-1', '1.0-2', false, nowMs - 9 * dayMs),
        ),
      ],
    },
  },
  restartState: {
    value: {
      required: true,
      reasons: ['kernel 6.1.0-40-amd64 is installed, 6.1.0-37-amd64 runs'],
      runningKernel: '6.1.0-37-amd64',
      newestKernel: '6.1.0-40-amd64',
      bootedAtMs: nowMs - 44 * dayMs,
      requiredSinceAtMs: nowMs - 20 * dayMs,
    },
  },
});

const many = (nowMs: number): Answers => ({
  administrators: {
    value: {
      administrators: ['dwhitfield', 'mreyes', 'tkaur', 'msp-tech'].map((name, i) =>
        admin(name, 1000 + i, '', nowMs - i * dayMs),
      ),
      unresolved: [],
    },
  },
});

const openSsh: Answers = {
  sshServer: {
    value: {
      clientAliveIntervalSeconds: 0,
      clientAliveCountMax: 3,
      permitRootLogin: 'yes',
      passwordAuthentication: true,
      permitEmptyPasswords: false,
      idleTimeoutSeconds: 0,
    },
  },
};

const stories: readonly Story[] = [
  { name: 'front-desk-1', class: 'public_area', turns: [[3, () => never]] },
  { name: 'front-desk-2', class: 'public_area', turns: [[30, () => ({ ...slow, ...loose })]] },
  { name: 'exam-room-1', class: 'public_area', turns: [] },
  { name: 'exam-room-2', class: 'public_area', turns: [[5, () => unread]] },
  {
    name: 'office-manager',
    class: 'office',
    turns: [
      [40, () => clearSwap],
      [12, () => ({})],
    ],
  },
  { name: 'billing-1', class: 'office', turns: [[41, waiting]] },
  { name: 'billing-2', class: 'office', silentDays: 4, turns: [] },
  { name: 'dr-okafor-laptop', class: 'portable', turns: [[60, () => clear]] },
  { name: 'records-server', class: 'server', turns: [[60, now => ({ ...openSsh, ...many(now) })]] },
  {
    name: 'nurse-station',
    class: 'office',
    turns: [
      [20, () => slow],
      [6, () => ({})],
    ],
  },
  { name: 'x-ray-pc', class: 'office', standing: 'pending', enrolledDays: 0.1, turns: [] },
  { name: 'old-reception', class: 'public_area', standing: 'revoked', turns: [] },
];

export function newFleet(nowMs: number): FakeDevice[] {
  return stories.map((story, i) => {
    const enrolledAt = nowMs - (story.enrolledDays ?? 60 - i) * dayMs - i * 17 * 60_000;
    const base = (atMs: number) => orderly(story.name, atMs);
    const turns = story.turns.map(([daysAgo, differs]) => ({
      fromMs: Math.max(enrolledAt + i * 7 * 60_000, nowMs - daysAgo * dayMs + i * 37 * 60_000),
      answers: (atMs: number) => ({ ...base(atMs), ...differs(atMs) }),
    }));
    return {
      id: `dev_${story.name.replaceAll('-', '')}${i}`,
      name: story.name,
      enrolledAt,
      lastReportAt: story.silentDays === undefined ? null : nowMs - story.silentDays * dayMs - 2 * hourMs,
      deviceClass: story.class,
      standing: story.standing ?? 'admitted',
      revokedReason: story.standing === 'revoked' ? 'Sold to the dentist next door' : null,
      revokedAt: story.standing === 'revoked' ? nowMs - 9 * dayMs : null,
      versions: [{ fromMs: enrolledAt, answers: base }, ...turns],
    };
  });
}
