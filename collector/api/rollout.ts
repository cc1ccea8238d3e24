/** What the console's interface takes and gives about enrollment tokens: types only. Times are epoch milliseconds. */
import type { DeviceClass } from '../rulebook/types.ts';
import type { DeviceRow } from './types.ts';

/** POST /api/invites */
export interface InviteRequest {
  readonly deviceClass: DeviceClass;
  readonly admit: boolean;
  /** How many computers may join with it; one where it is left out. */
  readonly count?: number;
  /** Seven days where it is left out, 90 at most. */
  readonly days?: number;
  /** Networks that it is good in, as somebody types them: "192.168.10.0/24, 10.8.0.0/16". */
  readonly from?: string;
}

export interface InviteReply {
  readonly id: string;
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly expiresAt: number;
  readonly lines: readonly InstallLine[];
  /** For a deployment tool: the text of the answer file that an installation reads. */
  readonly answers: string;
}

export type System = 'debian' | 'redhat' | 'windows' | 'macos' | 'installed';

/** What to type on a computer of one kind, with the token filled in. */
export interface InstallLine {
  readonly system: System;
  readonly line: string;
  /** The file that has to be at hand there; null where the agent is installed already. */
  readonly file: string | null;
}

/** GET /api/invites: what became of the tokens of the last 90 days, newest first. */
export interface InviteList {
  readonly invites: readonly InviteRow[];
}

export interface InviteRow {
  readonly id: string;
  readonly state: 'good' | 'used_up' | 'expired' | 'ended';
  readonly deviceClass: DeviceClass;
  readonly admit: boolean;
  readonly used: number;
  readonly count: number;
  /** Empty: it is good anywhere. */
  readonly networks: readonly string[];
  readonly createdAt: number;
  readonly createdBy: string;
  readonly expiresAt: number;
  readonly endedAt: number | null;
  readonly endedBy: string | null;
}

/** GET /api/invites/:id; POST /api/invites/:id/end answers it too. */
export interface InviteDetail extends InviteRow {
  /** What joined with it, newest first. */
  readonly devices: readonly DeviceRow[];
}
