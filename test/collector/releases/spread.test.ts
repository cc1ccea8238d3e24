/** What waits for a device reaches it while it is connected, whenever and by whomever it was decided. */
import { expect, it } from 'vitest';
import { updateDevice } from '#collector/devices/store.ts';
import { newReleaseService } from '#collector/releases/service.ts';
import type { Store } from '#collector/store/db.ts';
import { newDevice, registerDevice } from '../../fake/device.ts';
import { putOffer } from '../../fake/put-offer.ts';
import { onEveryStore } from '../../fake/stores.ts';
import { newFirm, newVendor, offerOf } from '../../fake/vendor.ts';

const now = Date.now();
const vendor = newVendor(now);
const firm = newFirm(now);

async function serviceOver(store: Store) {
  const device = newDevice();
  await registerDevice(store, device);
  const told: string[] = [];
  const service = newReleaseService({
    db: store.write,
    record: async () => {},
    now: () => now,
    online: () => [device.id],
    offer: (_id, digest) => void told.push(digest === null ? 'nothing' : Buffer.from(digest).toString('hex')),
    changed: () => {},
  });
  const digest = async () => Buffer.from((await service.offerFor(device.id))?.digest ?? []).toString('hex');
  return { device, service, told, digest };
}

onEveryStore('releases and who is connected', open => {
  it('tells of a release that was approved before the first look at the store', async () => {
    const store = await open();
    const { service, told, digest } = await serviceOver(store);
    // Connected, and welcomed with nothing, before this.
    await putOffer(store.write, offerOf(vendor, firm, now));
    await service.spread();
    expect(told).toEqual([await digest()]);
  });

  it('tells again when what waits changes, and not when nothing does', async () => {
    const store = await open();
    const { service, told, digest } = await serviceOver(store);
    await service.spread();
    await service.spread();
    expect(told).toEqual(['nothing']);
    await putOffer(store.write, offerOf(vendor, firm, now));
    await service.spread();
    await service.spread();
    expect(told).toEqual(['nothing', await digest()]);
  });

  it('tells a device that is admitted while it is connected', async () => {
    const store = await open();
    const { device, service, told, digest } = await serviceOver(store);
    await updateDevice(store.write, device.id, { standing: 'pending' });
    await putOffer(store.write, offerOf(vendor, firm, now));
    await service.spread();
    expect(told).toEqual(['nothing']);
    await updateDevice(store.write, device.id, { standing: 'admitted' });
    await service.tell(device.id);
    expect(told).toEqual(['nothing', await digest()]);
  });
});
