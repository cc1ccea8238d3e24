/** What the page for adding workstations says. Pure. */
import type { InviteDetail, InviteRow, System } from '../api/rollout.ts';
import type { DeviceRow } from '../api/types.ts';
import { plural } from './words.ts';

export const systemWord: { readonly [S in System]: string } = {
  windows: 'Windows',
  macos: 'macOS',
  debian: 'Debian, Ubuntu',
  redhat: 'Red Hat, Fedora',
  installed: 'Already installed',
};

/** How to get to where the line is typed. */
export const systemHint: { readonly [S in System]: string } = {
  windows:
    'Double-click the file and paste the token (what follows TOKEN= below) when it asks. Or open a Command Prompt as administrator, in the folder that holds the file.',
  macos: 'Open Terminal in the folder that holds the file, signed in as an administrator.',
  debian: 'Open a terminal in the folder that holds the file.',
  redhat: 'Open a terminal in the folder that holds the file.',
  installed: 'The agent is on the computer and has not joined yet: type this as administrator.',
};

export const whyNoDownload =
  'There is no download here on purpose: whoever took this collector over could hand out a program of their own.';

/** What the reader most likely installs on: a computer like their own. */
export function likelySystem(userAgent: string): System {
  if (userAgent.includes('Windows')) return 'windows';
  if (userAgent.includes('Mac OS')) return 'macos';
  return userAgent.includes('Fedora') || userAgent.includes('Red Hat') ? 'redhat' : 'debian';
}

/** The page's first line once a token is there: what it waits for, or who is here. */
export function joinedSentence({ devices, used, count, state }: InviteDetail): string {
  const [newest] = devices;
  if (newest === undefined)
    return state === 'good' ? 'Waiting for a computer to join.' : 'No computer joined with this token.';
  const here = `${newest.name} is here.`;
  if (count === 1) return here;
  return state === 'good'
    ? `${here} ${used} of ${plural(count, 'computer')} have joined.`
    : `${here} ${plural(used, 'computer')} joined.`;
}

/** How far a computer that joined has come. */
export function arrivalWords({ lastReportAt, counts, standing }: DeviceRow): string {
  if (lastReportAt === null) return 'Its first look is on the way: it takes up to a minute.';
  if (standing === 'pending') return 'It has reported. Admit it, and its findings count.';
  const known = counts.pass + counts.fail;
  if (known + counts.unknown === 0) return 'It has reported; its findings follow.';
  const parts = [`${counts.pass} pass`];
  if (counts.fail > 0) parts.push(`${counts.fail} to fix`);
  if (counts.unknown > 0) parts.push(`${counts.unknown} not known`);
  return `First findings are in: ${parts.join(', ')}.`;
}

export const inviteWord: { readonly [S in InviteRow['state']]: string } = {
  good: 'Good',
  used_up: 'Used up',
  expired: 'Ran out',
  ended: 'Taken back',
};

export const usesWords = ({ used, count }: Pick<InviteRow, 'used' | 'count'>): string =>
  `${used} of ${count}`;

export const goodFor = ({ count }: Pick<InviteRow, 'count'>): string =>
  count === 1 ? 'one computer' : plural(count, 'computer');
