/** The page of admin logins: every administrator's login, what is unexplained first. */
import type { AdminLogin, AdminLoginList, ClaimProposal } from '../api/people.ts';
import { listDevices } from '../devices/store.ts';
import { stateOf } from '../people/person.ts';
import { listPeople } from '../people/store.ts';
import type { Queries } from '../store/db.ts';
import { loginKey, type SeenLogin } from './seen.ts';
import { type KeptLogin, listLogins, listReviews } from './store.ts';
import { loginOf, type Verdict, verdictOf } from './verdict.ts';

interface Known {
  readonly row: KeptLogin;
  readonly login: SeenLogin;
  readonly verdict: Verdict;
}

export async function adminLoginList(db: Queries, nowMs: number): Promise<AdminLoginList> {
  const [known, people, reviews] = await Promise.all([knownLogins(db), listPeople(db), listReviews(db)]);
  const names = await deviceNames(db);
  const groups = Map.groupBy(known, one => groupOf(one));
  const last = reviews[0];
  return {
    at: nowMs,
    logins: [...groups].map(([, group]) => toLogin(group, names)).toSorted(byUrgency),
    people: people.map(person => ({
      id: person.id,
      name: person.name,
      side: person.side as 'firm' | 'provider',
      state: stateOf(person, nowMs),
    })),
    lastReview:
      last === undefined ? null : { id: last.id, signedAt: last.signed_at, signedBy: last.signed_by },
  };
}

export async function knownLogins(db: Queries): Promise<readonly Known[]> {
  return (await listLogins(db)).flatMap(row => {
    const verdict = verdictOf(row);
    return verdict === null ? [] : [{ row, login: loginOf(row), verdict }];
  });
}

export async function deviceNames(db: Queries): Promise<ReadonlyMap<string, string>> {
  return new Map((await listDevices(db)).map(device => [device.id, device.name]));
}

/** One name is one row as long as the same was found of it everywhere: "lab" may be a service on one computer only. */
function groupOf({ login, verdict: { naming } }: Known): string {
  return [loginKey(login), naming.kind, naming.ownerId ?? '', naming.unowned].join(' ');
}

function toLogin(group: readonly Known[], names: ReadonlyMap<string, string>): AdminLogin {
  const [first] = group as readonly [Known, ...Known[]];
  const { login, verdict } = first;
  // The strongest finding of any of its computers is the login's.
  const worst = group.toSorted((a, b) => b.verdict.use.confidence - a.verdict.use.confidence)[0] ?? first;
  const { naming } = verdict;
  return {
    key: loginKey(login),
    account: login.account,
    displayName: login.displayName,
    origin: login.origin,
    devices: group
      .map(one => ({
        deviceId: one.row.device_id,
        deviceName: names.get(one.row.device_id) ?? one.row.device_id,
        accountId: one.login.accountId,
        enabled: one.login.enabled,
        roads: one.login.roads,
        since: one.row.first_seen_at,
        lastLogonAt: one.login.lastLogonAtMs,
      }))
      .toSorted((a, b) => a.deviceName.localeCompare(b.deviceName)),
    kind: naming.kind,
    unowned: naming.unowned,
    ownerId: naming.ownerId,
    ownerState: naming.ownerState,
    confidence: naming.confidence,
    why: naming.why,
    facts: naming.facts,
    use: worst.verdict.use.use,
    useConfidence: worst.verdict.use.confidence,
    useWhy: worst.verdict.use.why,
    useEvidence: worst.verdict.use.evidence,
  };
}

const urgency = ({ unowned, use, ownerState, devices }: AdminLogin): number => {
  const off = devices.every(device => device.enabled === false);
  if (off) return 5;
  if (use === 'shared') return 0;
  if (ownerState === 'left') return 1;
  if (unowned === 'yes') return 2;
  return unowned === 'review' ? 3 : 4;
};

function byUrgency(a: AdminLogin, b: AdminLogin): number {
  return urgency(a) - urgency(b) || b.devices.length - a.devices.length || a.account.localeCompare(b.account);
}

/** "jsmith on FRONT-2 is probably Jane Smith": what the names say and nobody has confirmed, surest first. */
export async function claimProposals(db: Queries): Promise<readonly ClaimProposal[]> {
  const [known, people, names] = await Promise.all([knownLogins(db), listPeople(db), deviceNames(db)]);
  const persons = new Map(people.map(person => [person.id, person]));
  const proposed = known.filter(({ verdict: { naming } }) => naming.proposed && naming.ownerId !== null);
  const groups = Map.groupBy(proposed, one => `${one.verdict.naming.ownerId} ${loginKey(one.login)}`);
  return [...groups.values()]
    .map((group): ClaimProposal => {
      const [{ login, verdict }] = group as [Known, ...Known[]];
      const personId = verdict.naming.ownerId ?? '';
      const personName = persons.get(personId)?.name ?? '';
      const where = group.map(one => names.get(one.row.device_id) ?? one.row.device_id);
      return {
        personId,
        personName,
        logins: group.map(one => ({
          deviceId: one.row.device_id,
          deviceName: names.get(one.row.device_id) ?? one.row.device_id,
          accountId: one.login.accountId,
          account: one.login.account,
        })),
        why: `${login.account} on ${where.slice(0, 3).join(', ')}${where.length > 3 ? ` and ${where.length - 3} more` : ''} is probably ${personName}.`,
        confidence: verdict.naming.confidence,
      };
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}
