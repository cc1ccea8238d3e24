/** Words of agent versions: what a computer does, how a ring does, what an approval says. */
import type {
  AgentVersion,
  AgentVersions,
  Doing,
  ReleaseImported,
  ReleaseRow,
  RingRow,
} from '../api/releases.ts';
import { moment, relative } from './time.ts';
import { listed, plural } from './words.ts';

/** What somebody of the firm should know first. */
export function versionsSentence({ devices, firm, freshUntil, endings }: AgentVersions): string {
  const back = devices.filter(one => one.doing === 'went_back').length;
  if (back > 0)
    return `${back === 1 ? 'One computer' : `${back} computers`} went back to the version before.`;
  const [ending] = endings;
  if (ending?.over === true) return 'Something has run out: no computer changes its version now.';
  const waiting = devices.filter(one => one.waits !== null).length;
  if (waiting > 0) return `A release waits for ${waiting === 1 ? 'one computer' : `${waiting} computers`}.`;
  if (firm === null)
    return 'The firm has no key for approvals yet, so no computer changes its version by itself.';
  return freshUntil === null ? 'No release was imported yet.' : 'No release waits for any computer.';
}

export function happenedTo(one: AgentVersion, nowMs: number): string {
  const { waits, last, version, doing, wanted, lastReportAt } = one;
  if (doing === 'silent')
    return `${wanted} waits for it; it was ${lastReportAt === null ? 'never heard of' : `last heard of ${relative(lastReportAt, { now: nowMs, past: false })}`}.`;
  if (doing === 'trying') return `Tries ${wanted}.`;
  if (last?.state === 'went_back' && version !== last.release)
    return `Went back from ${last.release}. ${last.says}`;
  if (last?.state === 'refused' && doing !== 'runs')
    return `Did not take ${last.release || 'the release'}. ${last.says}`;
  if (waits !== null) return doing === 'fetching' ? `Fetches ${waits}.` : `${waits} waits for it.`;
  if (last?.state === 'running' && last.release === version) return `Changed by itself, ${moment(last.at)}.`;
  return '';
}

const doings: Readonly<Record<Exclude<Doing, 'none'>, (count: number) => string>> = {
  runs: count => (count === 1 ? '1 runs it' : `${count} run it`),
  trying: count => (count === 1 ? '1 tries it' : `${count} try it`),
  fetching: count => (count === 1 ? '1 fetches it' : `${count} fetch it`),
  waits: count => `it waits for ${count}`,
  went_back: count => `${count} went back`,
  refused: count => `${count} did not take it`,
  silent: count => (count === 1 ? '1 is silent' : `${count} are silent`),
};

/** How a ring does with a release: "2 run it, 1 went back"; "" where none of it is to have it. */
export function progressWords(members: readonly AgentVersion[], release: string): string {
  const said = (Object.keys(doings) as Exclude<Doing, 'none'>[]).flatMap(doing => {
    const count = members.filter(one =>
      doing === 'runs' ? one.version === release : one.wanted === release && one.doing === doing,
    ).length;
    return count === 0 ? [] : [doings[doing](count)];
  });
  return said.join(', ');
}

/** Computers of a ring; of the last ring those that are in no other. */
export function membersOf(ring: RingRow, devices: readonly AgentVersion[]): readonly AgentVersion[] {
  return devices.filter(one => (ring.devices === null ? true : ring.devices.includes(one.id)));
}

export function releaseState(
  { withdrawnAt, listed: current, targets, expiresAt }: ReleaseRow,
  nowMs: number,
) {
  if (withdrawnAt !== null) return 'withdrawn';
  if (!current) return 'no longer on the vendor’s list';
  if (expiresAt <= nowMs) return 'has run out';
  return targets.length === 0 ? 'its bytes are missing' : 'current';
}

export function importedWords({ release, targets, freshUntil }: ReleaseImported): string {
  return release === null
    ? `The vendor’s fresh list is here, good until ${moment(freshUntil)}.`
    : `Release ${release} is here, for ${listed(targets)}. No computer takes it before the firm has approved it.`;
}

export function ringWords({ devices }: RingRow, names: ReadonlyMap<string, string>): string {
  if (devices === null) return 'every computer';
  const known = devices.map(id => names.get(id) ?? id);
  return `${plural(devices.length, 'computer')}: ${listed(known)}`;
}

export interface ApprovalSays {
  readonly release: string;
  readonly sha256: string;
  readonly ring: string;
  readonly number: number;
  readonly expiresAt: number;
  /** Null: every computer. */
  readonly devices: readonly string[] | null;
}

/** What an approval says, read from the very bytes that are signed. */
export function approvalSays(says: Readonly<Record<string, unknown>>): ApprovalSays {
  const { release, sha256, ring, version, expires, devices } = says;
  return {
    release: String(release),
    sha256: String(sha256),
    ring: String(ring),
    number: Number(version),
    expiresAt: Date.parse(String(expires)),
    devices: devices === 'all' ? null : (devices as readonly string[]),
  };
}
