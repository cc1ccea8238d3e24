/** What is kept and reported of one administrator's login: whose it is, who used it, and what else stands out. Pure. */
import type { FactOf } from '#proto/fact-names.ts';
import type { KeptPerson } from '../people/store.ts';
import type { Naming } from './naming.ts';
import type { SeenLogin } from './seen.ts';
import { kindOf, type Use } from './sessions.ts';
import type { KeptEvent, KeptLogin } from './store.ts';

export interface Verdict {
  readonly naming: Naming;
  readonly use: Use;
  readonly dailyUse: boolean | null;
  readonly typedService: boolean | null;
  readonly samePasswordDayDevices: number | null;
}

export function loginOf(row: KeptLogin): SeenLogin {
  return JSON.parse(row.account) as SeenLogin;
}

export function verdictOf(row: KeptLogin): Verdict | null {
  return row.verdict === '' ? null : (JSON.parse(row.verdict) as Verdict);
}

const dayMs = 86_400_000;
/** Working days of a month on which somebody sat down with it: more than now and then. */
const dailyFrom = 5;

/** Days (UTC) on which somebody typed at this device: signed in, unlocked, connected. */
export function typedDays(events: readonly KeptEvent[]): number {
  const typed = events.filter(event => {
    const byHand = ['logon', 'unlock', 'connect'].includes(event.kind);
    return (
      byHand && kindOf(event) !== null && !['batch', 'service', 'network', 'automatic'].includes(event.manner)
    );
  });
  return new Set(typed.map(event => Math.floor(event.at / dayMs))).size;
}

/** @param events of this very account on this device, the last 30 days; null when the device records none */
export function weigh(
  login: SeenLogin,
  naming: Naming,
  use: Use,
  events: readonly KeptEvent[] | null,
  others: readonly SeenLogin[],
): Verdict {
  const days = events === null ? null : typedDays(events);
  return {
    naming,
    use,
    dailyUse: days === null ? null : days >= dailyFrom,
    typedService: days === null ? null : naming.kind === 'service' && days > 0,
    samePasswordDayDevices: samePasswordDay(login, others),
  };
}

function samePasswordDay(login: SeenLogin, others: readonly SeenLogin[]): number | null {
  if (login.origin !== 'local') return 1;
  const day = dayOf(login.passwordChangedAtMs);
  return day === null ? null : 1 + others.filter(other => dayOf(other.passwordChangedAtMs) === day).length;
}

function dayOf(ms: number | null): number | null {
  return ms === null ? null : Math.floor(ms / dayMs);
}

type Fact = NonNullable<FactOf<'adminLogins'>['logins']>[number];

/** As the rules read it. No name of a person is in it. */
export function factOf(
  row: Pick<KeptLogin, 'first_seen_at'>,
  login: SeenLogin,
  verdict: Verdict,
  owner: KeptPerson | undefined,
  reviewed: boolean | null = null,
): Fact {
  const { naming, use } = verdict;
  return {
    account: login.account,
    accountId: login.accountId,
    kind: naming.kind,
    unowned: naming.unowned,
    owner: naming.ownerId ?? '',
    ownerState: naming.ownerState,
    confidence: naming.confidence,
    why: naming.why,
    use: use.use,
    useConfidence: use.confidence,
    useWhy: use.why,
    adminSinceAtMs: Math.floor(row.first_seen_at / dayMs) * dayMs,
    provider: owner?.side === 'provider',
    ...(reviewed === null ? {} : { reviewed }),
    ...(login.enabled === null ? {} : { enabled: login.enabled }),
    ...(verdict.dailyUse === null ? {} : { dailyUse: verdict.dailyUse }),
    ...(verdict.typedService === null ? {} : { typedService: verdict.typedService }),
    ...(verdict.samePasswordDayDevices === null
      ? {}
      : { samePasswordDayDevices: verdict.samePasswordDayDevices }),
  };
}
