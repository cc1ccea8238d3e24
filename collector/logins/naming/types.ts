/** What the question "does this login name a person?" is asked about, and what the answer says. */

/** What a login is: one person's, a role's or place's, a program's, a supplier's, or the operating system's own. */
export type LoginKind = 'person' | 'generic' | 'service' | 'vendor' | 'builtin';

/** True: somebody should act. 'review': somebody should look. False: nothing to do. */
export type LoginFlag = true | false | 'review';

/** One login as the devices report it. Absent knowledge is null, never a guess. */
export interface LoginAccount {
  readonly name: string;
  readonly displayName: string | null;
  readonly description: string | null;
  /** Windows security identifier; null elsewhere. */
  readonly sid: string | null;
  /** Unix user id; null on Windows. */
  readonly uid: number | null;
  readonly os: 'windows' | 'linux' | 'macos';
  readonly enabled: boolean;
  readonly passwordNeverExpires: boolean | null;
  readonly passwordAgeDays: number | null;
  readonly lastLogonDays: number | null;
  /** On how many devices a login of this name stands. */
  readonly devicesPresent: number;
  /** On how many devices somebody logged on with it by hand in the last 30 days. */
  readonly interactiveDevices30d: number;
  /** Kinds of logon seen in the last 30 days: interactive, remote_interactive, network, service, batch. */
  readonly logonTypes30d: readonly string[];
  /** A policy that manages this login's name and password, such as "windows-laps"; null when none is known. */
  readonly managedBy: string | null;
}

export interface RosterPerson {
  readonly id: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly email: string | null;
  /** "msp" for a technician of the firm's provider. */
  readonly kind: string;
  readonly employeeNumber: string | null;
}

export interface FirmRoster {
  readonly firmId: string;
  readonly firmName: string;
  readonly emailDomain: string | null;
  readonly msp: { readonly name: string; readonly code: string; readonly emailDomain: string | null } | null;
  readonly people: readonly RosterPerson[];
}

export interface NamingVerdict {
  readonly kind: LoginKind;
  readonly flag: LoginFlag;
  readonly ownerId: string | null;
  /** Strength of the deciding rung, 0 to 100. */
  readonly score: number;
  /** Which rung of the ladder decided, 1 to 10. */
  readonly rung: number;
  /** One plain sentence; it says what the login is, and accuses nobody. */
  readonly why: string;
  /** What else is known, in words; it adds no points. */
  readonly facts: readonly string[];
}
