/** The firm's keys from one root to the next: signed by those of before and those of now, followed by every computer. */
import { describe, expect, it } from 'vitest';
import { addPasskey } from '#collector/access/factors/store.ts';
import { addSeat } from '#collector/access/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import {
  firmRoot,
  firmRootAfter,
  keysOf,
  rootOf,
  setFirmRoot,
  stillToSign,
} from '#collector/releases/firm.ts';
import { firmKeyChoice, firmKeyDraft } from '#collector/releases/firm-choice.ts';
import type { Store } from '#collector/store/db.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import type { FileKey } from '#proto/release/keys.ts';
import { followRoots, readRoot } from '#proto/release/root.ts';
import { newAuthenticator } from '../../fake/authenticator.ts';
import { onEveryStore } from '../../fake/stores.ts';
import { day, type Holder, newHolder, signedText } from '../../fake/vendor.ts';

const now = Date.now();
const site = { name: 'keyholder.example', origin: 'https://keyholder.example' };
const by = { by: { kind: 'person', id: 'jane' } } as const;
const fileKey = ({ key }: Holder) => key as FileKey;

function portsOver(store: Store) {
  const acts: string[] = [];
  const record = async (_trx: unknown, done: readonly { type: string }[]) => {
    acts.push(...done.map(one => one.type));
  };
  return { ports: { db: store.write, record, now: () => now }, acts };
}

async function personWithPasskey(store: Store, id: string, role: string): Promise<string> {
  const authenticator = newAuthenticator();
  const side = role === 'technician' ? 'provider' : 'firm';
  await addPerson(store.write, newPerson({ id, name: id }, { side, email: `${id}@x.example` }, now, 'test'));
  await addSeat(store.write, {
    person_id: id,
    email: `${id}@x.example`,
    role,
    created_at: now,
    given_by: null,
  });
  await addPasskey(store.write, {
    credential_id: authenticator.id,
    person_id: id,
    public_key: authenticator.cose,
    sign_count: 0,
    site: site.name,
    label: 'Laptop',
    transports: '[]',
    synced: 0,
    created_at: now,
    last_used_at: null,
  });
  return authenticator.id;
}

onEveryStore('the firm’s keys', open => {
  it('are taken when the old and the new have signed, and by neither alone', async () => {
    const { ports, acts } = portsOver(await open());
    const [old, fresh, thief] = [newHolder(), newHolder(), newHolder()];
    const first = firmRootAfter(null, { approving: [old.key], deciding: [fileKey(old)] }, now);
    await expect(setFirmRoot(ports, signedText(first), by)).rejects.toThrow(/not signed yet/);
    const before = await setFirmRoot(ports, signedText(first, old), by);
    const next = firmRootAfter(before, { approving: [fresh.key], deciding: [fileKey(fresh)] }, now);
    for (const alone of [[old], [fresh], [thief, fresh]])
      await expect(setFirmRoot(ports, signedText(next, ...alone), by)).rejects.toThrow(/not signed yet/);
    const half = readEnvelope(signedText(next, fresh), 'firmRoot');
    expect(stillToSign(half, before, rootOf(half))).toEqual([...before.keys.keys()]);
    const after = await setFirmRoot(ports, signedText(next, old, fresh), by);
    expect([after.version, acts]).toEqual([2, ['firm_key.set', 'firm_key.set']]);
    // A computer that pinned the first one follows; so does one that slept through a third.
    const pinned = readRoot(signedText(first, old), 'firmRoot');
    expect(followRoots(pinned, [signedText(next, old, fresh)], 'firmRoot', now).digest).toBe(after.digest);
    await expect(setFirmRoot(ports, signedText(next, old, fresh), by)).rejects.toThrow(/no newer/);
  });

  it('can be followed by the next ones although they have run out', async () => {
    const { ports } = portsOver(await open());
    const old = newHolder();
    const first = firmRootAfter(null, { approving: [old.key], deciding: [fileKey(old)] }, now - 4000 * day);
    await setFirmRoot({ ...ports, now: () => now - 4000 * day }, signedText(first, old), by);
    const before = await firmRoot(ports.db);
    expect(before?.expiresAt).toBeLessThan(now);
    const next = firmRootAfter(before, { approving: [old.key], deciding: [fileKey(old)] }, now);
    expect((await setFirmRoot(ports, signedText(next, old), by)).version).toBe(2);
  });

  it('let a passkey approve and never decide, and only of whoever may approve', async () => {
    const store = await open();
    const { ports } = portsOver(store);
    const jane = await personWithPasskey(store, 'jane', 'owner');
    const lee = await personWithPasskey(store, 'lee', 'technician');
    const key = newHolder();
    const newKey = fileKey(key).public;
    expect((await firmKeyChoice(store.write, site)).passkeys).toMatchObject([{ id: jane, counts: false }]);
    await expect(firmKeyDraft(store.write, { passkeys: [lee], newKey }, site, now)).rejects.toThrow(/nobody/);
    await expect(firmKeyDraft(store.write, { passkeys: [jane] }, site, now)).rejects.toThrow(/key in a file/);
    const { envelope } = await firmKeyDraft(store.write, { passkeys: [jane], newKey }, site, now);
    const root = await setFirmRoot(ports, signedText(readEnvelope(envelope, 'firmRoot'), key), by);
    expect(keysOf(root, 'approval').map(one => one.kind)).toEqual(['ed25519', 'passkey']);
    expect(keysOf(root, 'root').map(one => one.kind)).toEqual(['ed25519']);
    expect((await firmKeyChoice(store.write, site)).passkeys).toMatchObject([{ id: jane, counts: true }]);
    // The console moves: its new address is added, the old one stays until somebody takes the passkey out.
    const moved = { ...site, origin: 'https://keyholder.example:8443' };
    expect((await firmKeyChoice(store.write, moved)).passkeys).toMatchObject([{ counts: false }]);
    const again = rootOf(
      readEnvelope((await firmKeyDraft(store.write, { passkeys: [jane] }, moved, now)).envelope, 'firmRoot'),
    );
    expect(keysOf(again, 'approval').find(one => one.kind === 'passkey')).toMatchObject({
      origins: [site.origin, moved.origin],
    });
  });
});

describe('a root', () => {
  it('without anybody is none', () => {
    expect(() => firmRootAfter(null, { approving: [], deciding: [] }, now)).toThrow(/whose key/);
  });
});
