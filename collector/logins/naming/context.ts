/** What a login's surroundings say: the words beside it, and how it is used. */
import type { Display } from './display.ts';
import { plain, wordsOf } from './fold.ts';
import { type ContextList, means } from './lexicon.ts';
import type { PreparedRoster } from './roster.ts';
import type { LoginAccount } from './types.ts';

export interface Surroundings {
  /** What the words beside it say most plainly; null when they say nothing. */
  readonly says: ContextList | null;
  /** Somebody logs on with it by hand, at the machine or from afar. */
  readonly byHand: boolean;
  /** Seen in use, and never by hand. */
  readonly onlyByPrograms: boolean;
  /** Programs or scheduled tasks use it, whoever else does. */
  readonly byPrograms: boolean;
  /** Seen in use, and only from afar. */
  readonly onlyRemote: boolean;
  /** Stands on, or is used at, more devices than one person has. */
  readonly manyDevices: boolean;
}

/** From this many devices on, a login's being one person's is no longer the likely reading. */
const many = { present: 3, used: 4 } as const;

export function surroundingsOf(
  account: LoginAccount,
  display: Display,
  prepared: PreparedRoster,
): Surroundings {
  const types = account.logonTypes30d;
  const hand = types.includes('interactive') || types.includes('remote_interactive');
  return {
    says: spoken(account, display, prepared),
    byHand: hand || (types.length === 0 && account.interactiveDevices30d > 0),
    onlyByPrograms: types.length > 0 && !hand && account.interactiveDevices30d === 0,
    byPrograms: types.includes('service') || types.includes('batch'),
    onlyRemote: types.includes('remote_interactive') && !types.includes('interactive'),
    manyDevices: account.devicesPresent >= many.present || account.interactiveDevices30d >= many.used,
  };
}

function spoken(account: LoginAccount, display: Display, prepared: PreparedRoster): ContextList | null {
  const shown = display.kind === 'words' ? display.words.join(' ') : '';
  const text = `${shown} ${plain(account.description ?? '')}`;
  const words = new Set(wordsOf(text));
  if (words.size === 0) return null;
  const { context, meanings } = prepared.lexicon;
  const points = (list: ContextList) =>
    context[list].phrases.filter(phrase => text.includes(phrase)).length * 2 +
    [...words].filter(word => context[list].words.has(word)).length;
  const roles = [...words].filter(word => ((meanings.get(word) ?? 0) & means.role) !== 0).length;
  const ranked = (
    [
      ['service', points('service')],
      ['vendor', points('vendor')],
      ['generic', points('generic') + roles * 0.4],
    ] as const
  ).toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (best === undefined || best[1] < 0.4 || best[1] === next?.[1]) return null;
  return best[0];
}
