/** Whose a login is: the firm's own word first, then the ladder of collector/logins/naming. Pure. */
import { assessAccount } from '../logins/naming/assess.ts';
import type { PreparedRoster } from '../logins/naming/roster.ts';
import type { LoginAccount } from '../logins/naming/types.ts';
import { type PersonState, stateOf } from '../people/person.ts';
import type { KeptClaim, KeptPerson } from '../people/store.ts';
import type { SeenLogin } from './seen.ts';

const dayMs = 86_400_000;

/** What the other devices add to the picture. */
export interface Elsewhere {
  /** Devices on which an administrator of this name stands, this one included. */
  readonly devices: number;
  /** Of them, those where somebody signed in by hand in the last 30 days. */
  readonly usedDevices: number;
  /** "interactive", "remote_interactive", "network", "service", "batch". */
  readonly manners: readonly string[];
  /** The tool that keeps this account's password ("windows-laps"), where one does. */
  readonly managedBy: string | null;
}

export interface Naming {
  readonly kind: 'person' | 'generic' | 'service' | 'vendor' | 'built_in' | 'break_glass' | 'not_ours';
  readonly unowned: 'yes' | 'no' | 'review';
  readonly ownerId: string | null;
  readonly ownerState: PersonState | 'none';
  readonly confidence: number;
  readonly why: string;
  readonly facts: readonly string[];
  /** It is only proposed, from the name: a person has not said so. */
  readonly proposed: boolean;
}

export interface Register {
  readonly prepared: PreparedRoster;
  readonly people: ReadonlyMap<string, KeptPerson>;
}

export function nameLogin(
  login: SeenLogin,
  platform: string,
  elsewhere: Elsewhere,
  claims: readonly KeptClaim[],
  register: Register,
  nowMs: number,
): Naming {
  const said = claims.find(claim => claim.kind !== 'person');
  if (said !== undefined) return bySpecialClaim(said, register, nowMs);
  const owners = claims.flatMap(claim => claim.person_id ?? []);
  const verdict = assessAccount(accountOf(login, platform, elsewhere, nowMs), register.prepared, owners);
  const owner = verdict.ownerId === null ? undefined : register.people.get(verdict.ownerId);
  const ownerState = owner === undefined ? 'none' : stateOf(owner, nowMs);
  const left = ownerState === 'left';
  return {
    kind: verdict.kind === 'builtin' ? 'built_in' : verdict.kind,
    unowned: left || verdict.flag === true ? 'yes' : verdict.flag === 'review' ? 'review' : 'no',
    ownerId: verdict.ownerId,
    ownerState,
    confidence: verdict.score,
    why: left ? `${verdict.why} By the register, that person has left.` : verdict.why,
    facts: verdict.facts,
    proposed: verdict.ownerId !== null && owners.length === 0,
  };
}

function bySpecialClaim(claim: KeptClaim, register: Register, nowMs: number): Naming {
  const answers = claim.person_id === null ? undefined : register.people.get(claim.person_id);
  const ownerState = answers === undefined ? 'none' : stateOf(answers, nowMs);
  const kind = claim.kind as 'service' | 'break_glass' | 'not_ours';
  const what = {
    service: 'The firm registered it as a service',
    break_glass: 'The firm keeps it for emergencies',
    not_ours: 'The firm says that it is none of its own',
  }[kind];
  const orphan = kind !== 'not_ours' && ownerState !== 'here';
  return {
    kind,
    unowned: kind === 'not_ours' || orphan ? 'yes' : 'no',
    ownerId: claim.person_id,
    ownerState,
    confidence: 100,
    why: `${what}${claim.reason === '' ? '' : `: ${claim.reason}`}.${orphan ? ' Nobody who is here answers for it.' : ''}`,
    facts: [],
    proposed: false,
  };
}

function accountOf(login: SeenLogin, platform: string, elsewhere: Elsewhere, nowMs: number): LoginAccount {
  const sid = login.accountId.startsWith('S-') ? login.accountId : null;
  const days = (at: number | null) => (at === null ? null : Math.max(0, Math.floor((nowMs - at) / dayMs)));
  return {
    name: login.account,
    displayName: login.displayName === '' ? null : login.displayName,
    description: null,
    sid,
    uid: sid === null && /^\d{1,10}$/.test(login.accountId) ? Number(login.accountId) : null,
    os: platform === 'windows' || platform === 'macos' ? platform : 'linux',
    enabled: login.enabled !== false,
    passwordNeverExpires: login.passwordNeverExpires,
    passwordAgeDays: days(login.passwordChangedAtMs),
    lastLogonDays: days(login.lastLogonAtMs),
    devicesPresent: elsewhere.devices,
    interactiveDevices30d: elsewhere.usedDevices,
    logonTypes30d: elsewhere.manners,
    managedBy: elsewhere.managedBy,
  };
}
