/** What the console's HTTP interface takes and gives about access: types only, like types.ts beside it. */
import type { Scope } from '../access/decide.ts';
import type { GrantKind, GrantState } from '../access/grants/grant.ts';
import type { Limits } from '../access/grants/limits.ts';
import type { GrantablePower, Power, Role } from '../access/powers.ts';

export type { GrantablePower, GrantKind, GrantState, Limits, Power, Role, Scope };

/** What a new way to sign in can be: answered with a FactorProof within ten minutes. */
export interface FactorOffer {
  readonly ceremony: string;
  /** PublicKeyCredentialCreationOptionsJSON; null where browsers offer no passkeys (an address of numbers). */
  readonly passkey: object | null;
  readonly app: { readonly secret: string; readonly uri: string };
}

export type FactorProof =
  | {
      readonly kind: 'passkey';
      readonly ceremony: string;
      /** RegistrationResponseJSON */
      readonly response: object;
      /** As its owner calls it: "Security key on my key ring". */
      readonly label: string;
    }
  | { readonly kind: 'app'; readonly ceremony: string; readonly password: string; readonly code: string };

/** POST /api/setup/begin, with the token of the one-time local link. Answer: FactorOffer. */
export interface SetupBeginRequest {
  readonly token: string;
  readonly firm: string;
  readonly name: string;
  readonly email: string;
}
/** POST /api/setup. Answer: Entered. Signs the person in. */
export interface SetupRequest extends SetupBeginRequest {
  readonly factor: FactorProof;
}

/** POST /api/join/begin { token }. */
export interface JoinOffer extends FactorOffer {
  readonly firm: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}
/** POST /api/join. Answer: Entered. */
export interface JoinRequest {
  readonly token: string;
  readonly factor: FactorProof;
}

export interface Entered {
  /** To print or write down: nobody can read them again. Empty when there are no new ones. */
  readonly recoveryCodes: readonly string[];
}

/** POST /api/sign-in: all three at once. 401 `sign_in_failed`, 429 `too_busy`. */
export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Six digits of the authenticator app. */
  readonly code: string;
}
/** POST /api/sign-in/passkey/begin, /api/me/verify/begin. */
export interface PasskeyQuestion {
  readonly ceremony: string;
  /** PublicKeyCredentialRequestOptionsJSON; null where there can be none. */
  readonly passkey: object | null;
}
/** POST /api/sign-in/passkey */
export interface PasskeyAnswer {
  readonly ceremony: string;
  /** AuthenticationResponseJSON */
  readonly response: object;
}
/** POST /api/recover: opens a session that can only add a new way to sign in. */
export interface RecoverRequest {
  readonly email: string;
  /** Only of those who have one. */
  readonly password: string;
  readonly code: string;
}
/** POST /api/break-glass */
export interface BreakGlassRequest {
  readonly email: string;
  readonly code: string;
}
/** POST /api/me/verify: the passkey's answer, or password and code. */
export type VerifyRequest =
  | ({ readonly kind: 'passkey' } & PasskeyAnswer)
  | { readonly kind: 'app'; readonly password: string; readonly code: string };

/** GET /api/me */
export interface OwnAccess {
  readonly passkeys: readonly {
    readonly id: string;
    readonly label: string;
    readonly site: string;
    readonly synced: boolean;
    readonly createdAt: number;
    readonly lastUsedAt: number | null;
  }[];
  /** Signs in with password and authenticator app too. */
  readonly app: boolean;
  readonly recoveryCodesLeft: number;
  /** When the sealed code was made; null when there is none, or this is no owner. */
  readonly sealedCodeMadeAt: number | null;
  readonly sessions: readonly SessionView[];
  readonly tokens: readonly TokenView[];
}

export interface SessionView {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: 'usual' | 'recovery' | 'break_glass';
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly expiresAt: number;
  readonly from: string;
  readonly browser: string;
  /** The one that asks. */
  readonly own: boolean;
}

export interface TokenView {
  readonly id: string;
  readonly label: string;
  readonly powers: readonly Power[];
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly lastUsedAt: number | null;
}
/** POST /api/me/tokens. Answer: { token, ...TokenView }; the token is shown once. */
export interface TokenRequest {
  readonly label: string;
  readonly powers: readonly Power[];
  readonly days: number;
}

/** GET /api/access: who may do what, until when. */
export interface AccessOverview {
  readonly at: number;
  readonly seats: readonly SeatView[];
  readonly grants: readonly GrantView[];
  readonly limits: Limits;
  readonly sessions: readonly SessionView[];
  /** Of everybody. */
  readonly tokens: readonly (TokenView & { readonly personName: string })[];
  /** What scopes can name. */
  readonly sites: readonly string[];
  readonly groups: readonly DeviceGroup[];
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  /** People of the register who could get a seat. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly side: 'firm' | 'provider';
  }[];
  readonly powerWords: Readonly<Record<Power, string>>;
}

/** GET and POST /api/device-groups. */
export interface DeviceGroup {
  readonly id: string;
  readonly name: string;
  /** Ids. */
  readonly devices: readonly string[];
}
export interface DeviceGroupList {
  readonly groups: readonly DeviceGroup[];
}

export interface SeatView {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly side: 'firm' | 'provider';
  readonly role: Role;
  readonly powers: readonly Power[];
  /** "invited": the link was not used yet. "no_factor": cannot sign in until they open a fresh link. */
  readonly state: 'active' | 'invited' | 'no_factor' | 'away';
  readonly since: number;
  readonly lastSeenAt: number | null;
}

export interface GrantView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: GrantKind;
  readonly powers: readonly GrantablePower[];
  readonly scope: Scope;
  readonly state: GrantState;
  readonly reason: string;
  readonly ticket: string;
  readonly wantedFromMs: number | null;
  readonly durationMs: number;
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  readonly askedAt: number;
  readonly askedBy: string;
  readonly givenBy: string | null;
  readonly refusedBy: string | null;
  readonly cutBy: string | null;
  readonly cutAt: number | null;
}

/** POST /api/seats: a person of the register gets a one-time link. Answer: SeatLink. Also for one who lost all factors. */
export interface SeatRequest {
  readonly personId: string;
  readonly role: Role;
}
export interface SeatLink {
  readonly url: string;
  readonly expiresAt: number;
}

/** POST /api/grants: asked for by a technician (no personId), or offered by the firm. */
export interface GrantRequest {
  readonly personId?: string;
  readonly kind: GrantKind;
  readonly powers: readonly GrantablePower[];
  readonly scope: Scope;
  readonly fromMs: number | null;
  readonly durationMs: number;
  readonly reason: string;
  readonly ticket: string;
}

/** POST /api/grants/:id/give: as asked for, or for less time. */
export interface GiveRequest {
  readonly durationMs?: number;
}
/** POST /api/provider/cut: how much there was to end. */
export interface ProviderCutReply {
  readonly cut: number;
  readonly refused: number;
  readonly tokens: number;
}

/** GET /api/my-grants */
export interface OwnGrants {
  readonly grants: readonly GrantView[];
  readonly limits: Limits;
  readonly sites: readonly string[];
  /** Names only: which computers are in one is not for whoever has no grant yet. */
  readonly groups: readonly Pick<DeviceGroup, 'id' | 'name'>[];
  /** Computers that grants of theirs name. */
  readonly devices: readonly { readonly id: string; readonly name: string }[];
}
