/** Approving in the console, over real HTTP: a passkey signs the very document that computers check, or nothing is approved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPasskey } from '#collector/access/factors/store.ts';
import type { AgentVersions, ApprovalRequest, FirmKeyDraft } from '#collector/api/releases.ts';
import { challengeOf, documentIn } from '#collector/console/signing.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { encodingOf, newEnvelope, readEnvelope } from '#proto/release/envelope.ts';
import { judge, noTrust, type Offer } from '#proto/release/judge.ts';
import type { FileKey } from '#proto/release/keys.ts';
import { passkeyChallenge } from '#proto/release/passkey.ts';
import { type Authenticator, newAuthenticator } from '../../fake/authenticator.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { newDevice, registerDevice } from '../../fake/device.ts';
import { becomeOwner, type SignedIn } from '../../fake/owner.ts';
import { putOffer } from '../../fake/put-offer.ts';
import { newFirm, newHolder, newVendor, offerOf, signedText } from '../../fake/vendor.ts';

const now = Date.now();
const vendor = newVendor(now);
const key = newHolder();
const janes = newAuthenticator();
const toms = newAuthenticator();
const front = newDevice();
const exam = newDevice();
let collector: TestCollector;
let jane: SignedIn;
let origin: string;

async function passkeyOf(authenticator: Authenticator, personId: string, site = 'localhost') {
  await addPasskey(collector.store.write, {
    credential_id: authenticator.id,
    person_id: personId,
    public_key: authenticator.cose,
    sign_count: 0,
    site,
    label: 'Laptop',
    transports: '[]',
    synced: 0,
    created_at: now,
    last_used_at: null,
  });
}

const versions = () => jane.get<AgentVersions>('/api/releases');
const request = (ring: string) => jane.get<ApprovalRequest>(`/api/releases/0.2.0/approval?ring=${ring}`);

interface Wishes {
  readonly by?: Authenticator;
  readonly knobs?: object;
  /** What is sent in place of what was signed. */
  readonly sent?: string;
  readonly anyway?: boolean;
}

/** As the page does it. */
async function approve(
  envelope: string,
  { by = janes, knobs = {}, sent = envelope, anyway = false }: Wishes = {},
) {
  const challenge = await challengeOf(documentIn(envelope));
  const { response } = by.answer({ challenge }, { origin, rpId: 'localhost', ...knobs }) as {
    response: Record<string, string>;
  };
  const body = { envelope: sent, credential: by.id, ...response, anyway };
  return await jane.call('POST', '/api/release-approvals/passkey', body);
}

beforeAll(async () => {
  collector = await startTestCollector();
  origin = collector.running.consoleUrl;
  jane = await becomeOwner(collector);
  await registerDevice(collector.store, front, { name: 'FRONT-1' });
  await registerDevice(collector.store, exam, { name: 'EXAM-2' });
  // What the vendor handed out; the firm approved nothing yet.
  await putOffer(collector.store.write, offerOf(vendor, newFirm(now), now));
  await collector.store.write.deleteFrom('approvals').execute();
  await collector.store.write.deleteFrom('release_documents').where('kind', '=', 'firmRoot').execute();
  const { id } = (await jane.get<{ person: { id: string } }>('/api/session')).person;
  await passkeyOf(janes, id);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

describe('what the page signs', () => {
  it('is what computers check: the page works it out by itself, byte for byte', async () => {
    const { approval } = offerOf(vendor, newFirm(now), now);
    const { type, payload } = readEnvelope(approval, 'approval');
    expect(await challengeOf(documentIn(approval))).toBe(
      passkeyChallenge(encodingOf(type, payload)).toString('base64url'),
    );
  });
});

describe('approving by passkey', () => {
  it('says that nobody’s approval counts yet, and lets an owner make the firm’s keys', async () => {
    expect(await request('all')).toMatchObject({ passkey: null, notHere: expect.stringMatching(/no key/) });
    const newKey = (key.key as FileKey).public;
    const draft = await jane.call<FirmKeyDraft>('POST', '/api/firm-keys/draft', {
      passkeys: [janes.id],
      newKey,
    });
    expect(draft.status).toBe(200);
    const unsigned = await jane.call('POST', '/api/firm-keys', { envelope: draft.body.envelope });
    expect(unsigned.body.error.message).toMatch(/not signed yet/);
    const envelope = signedText(readEnvelope(draft.body.envelope, 'firmRoot'), key);
    expect(await jane.call('POST', '/api/firm-keys', { envelope })).toMatchObject({ status: 200 });
    expect((await versions()).firm?.keys).toMatchObject([
      { kind: 'file', approves: true, decides: true },
      { kind: 'passkey', approves: true, decides: false, holder: 'Jane Smith', origins: [origin] },
    ]);
  });

  it('puts computers into rings, each into one', async () => {
    const ring = (name: string, devices: readonly string[]) =>
      jane.call('POST', '/api/release-rings', { name, devices });
    expect(await ring('first', [front.id, exam.id])).toMatchObject({ status: 200 });
    expect(await ring('office', [exam.id])).toMatchObject({ status: 200 });
    expect((await versions()).rings).toMatchObject([
      { name: 'first', devices: [front.id] },
      { name: 'office', devices: [exam.id] },
      { name: 'all', devices: null },
    ]);
    expect((await ring('all', [front.id])).body.error.message).toMatch(/there by itself/);
    expect(await ring('first', ['nobody'])).toMatchObject({ status: 404 });
    expect(await ring('office', [])).toMatchObject({ status: 200 });
    expect((await versions()).rings.map(one => one.name)).toEqual(['first', 'all']);
  });

  it.each([
    ['of another page', { knobs: { origin: 'https://evil.example' } }, /did not sign/],
    ['without its holder', { knobs: { verified: false } }, /did not sign/],
    [
      'that was given to sign in',
      { knobs: { challenge: Buffer.alloc(32).toString('base64url') } },
      /did not sign/,
    ],
    ['of somebody else', { by: toms }, /none of yours/],
  ] as const)('takes no answer %s', async (_what, wishes, words) => {
    const { envelope } = await request('first');
    const { status, body } = await approve(envelope, wishes);
    expect([status, body.error.message]).toEqual([409, expect.stringMatching(words)]);
    expect((await versions()).approvals).toEqual([]);
  });

  it('takes no answer for another document than was signed', async () => {
    const first = await request('first');
    const everybody = await request('all');
    const { body } = await approve(first.envelope, { sent: everybody.envelope });
    expect(body.error.message).toMatch(/did not sign this very document/);
  });

  it('takes the right one, once, and a computer that pinned the firm’s root takes the release', async () => {
    const { envelope, passkey, wait } = await request('first');
    expect([passkey?.credentials, wait]).toEqual([[janes.id], null]);
    expect(await approve(envelope)).toMatchObject({ status: 200 });
    expect((await approve(envelope)).body.error.message).toMatch(/newer approval/);
    const [act] = await findEntries(collector.store.read, { most: 1 });
    expect(act?.type).toBe('release.approved');
    const { devices, firm } = await versions();
    expect(devices.find(one => one.id === front.id)).toMatchObject({ wanted: '0.2.0', waits: '0.2.0' });
    expect(devices.find(one => one.id === exam.id)).toMatchObject({ wanted: null, doing: 'none' });
    const { newOfferBook, offerFor } = await import('#collector/releases/offer.ts');
    const device = { id: front.id, standing: 'admitted', agent_version: '0.1.0' };
    const offer = JSON.parse(
      offerFor(await newOfferBook(collector.store.read)(), device, now)?.body ?? '',
    ) as Offer;
    const computer = { version: '0.1.0', target: 'linux-x64', vendorRoot: vendor.rootText };
    const verdict = (deviceId: string) =>
      judge(offer, noTrust, { ...computer, deviceId, firmPin: firm?.digest ?? '' }, now);
    expect(verdict(front.id).release.release).toBe('0.2.0');
    expect(() => verdict(exam.id)).toThrow(/not approved this release for this computer/);
  });

  it('makes a ring wait for the one before, unless told otherwise; and the trail says so', async () => {
    const { envelope, wait } = await request('all');
    expect(wait).toMatch(/ring "first" runs 0\.2\.0 yet/);
    expect((await approve(envelope)).body.error.message).toBe(wait);
    expect(await approve(envelope, { anyway: true })).toMatchObject({ status: 200 });
    const [act] = await findEntries(collector.store.read, { most: 1 });
    expect(Buffer.from(act?.record ?? []).toString()).toContain('"outOfTurn":true');
  });

  it('takes what the firm’s key signed elsewhere too, and no key of another', async () => {
    const { envelope } = await request('first');
    const signed = (by = key) => signedText(readEnvelope(envelope, 'approval'), by);
    const hand = (text: string) =>
      jane.call('POST', '/api/release-approvals/signed', { envelope: text, anyway: false });
    expect((await hand(envelope)).body.error.message).toMatch(/Too few of the keys/);
    expect((await hand(signed(newHolder()))).body.error.message).toMatch(/Too few of the keys/);
    expect((await hand('no document')).body.error.message).toMatch(/not in the form/);
    const { payload } = readEnvelope(envelope, 'approval');
    const wider = newEnvelope('approval', { ...JSON.parse(payload.toString()), devices: 'all' });
    expect((await hand(signedText(wider, key))).body.error.message).toMatch(/other computers than the ring/);
    expect(await hand(signed())).toMatchObject({ status: 200 });
  });

  it('is withdrawn without a word of a key, and waits for nobody any more', async () => {
    expect(await jane.call('POST', '/api/releases/0.2.0/withdraw')).toMatchObject({ status: 200 });
    expect((await versions()).devices.map(one => one.waits)).toEqual([null, null]);
    expect((await jane.call('POST', '/api/releases/0.2.0/withdraw')).status).toBe(409);
  });
});
