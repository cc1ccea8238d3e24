/**
 * Self-update against everything that may go wrong, with a real collector and real built agents: whatever happens, it
 * ends on an agent that reports. The collector is made to hand out what whoever has taken it over would.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { steps } from '#agent/update/steps.ts';
import { listDevices } from '#collector/devices/store.ts';
import { newAgentBuilds } from '../../fake/agent-builds.ts';
import { type Computer, newComputer, targetOf, versionsOf } from '../../fake/rollout.ts';
import { day, newFirm, newHolder, newVendor, offerOf, type Wishes } from '../../fake/vendor.ts';

const now = Date.now();
const vendor = newVendor(now);
const firm = newFirm(now);
const builds = newAgentBuilds(vendor.rootText);
/** A second try: five agents, five collectors and their builds share what may be two cores with other work. */
const limit = { timeout: 200_000, retry: 1 };

/** They wait more than they work: several at a time. */
const onLinux = process.platform === 'linux' ? describe.concurrent : describe.skip;

async function start(
  context: TestContext,
  options: Partial<Parameters<typeof newComputer>[0]> = {},
): Promise<Computer> {
  const computer = await newComputer({ agent: await builds.build('0.1.0'), firmPin: firm.pin, ...options });
  context.onTestFinished(() => computer.stop());
  await computer.reports('0.1.0');
  return computer;
}

function offer(file: string, wishes: Wishes = {}) {
  return offerOf(vendor, firm, now, { targets: targetOf(file), ...wishes });
}

/** It goes on as it was, and nothing that was handed out lies where it could be started. */
async function goesOnAs(device: Computer, version: string): Promise<void> {
  expect(await device.nextReport()).toBe(version);
  const folder = join(device.data, 'versions');
  const placed = existsSync(folder) ? readdirSync(folder).filter(name => /^\.?\w*-?\d/.test(name)) : [];
  expect(placed).toEqual([]);
  expect(versionsOf(device.data)).toEqual({ good: null, trial: null });
}

afterAll(() => builds.remove());

onLinux('a release that all have signed', () => {
  it('is fetched, tried, kept and reported by, and so is the next', limit, async context => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    await device.handOut(offer(next), next);
    await device.told(/^running 0\.2\.0$/);
    await device.reports('0.2.0');
    expect(versionsOf(device.data)).toEqual({ good: '0.2.0', trial: null });
    expect((await listDevices(device.collector.store.read))[0]?.agent_version).toBe('0.2.0');
    expect(device.collector.errors).toEqual([]);
    // And the one after it, from the version that runs now; the one before stays at hand.
    const third = await builds.build('0.3.0');
    await device.handOut(offer(third, { release: '0.3.0', number: 2 }), third);
    await device.told(/^running 0\.3\.0$/);
    await device.reports('0.3.0');
    expect(readdirSync(join(device.data, 'versions'))).toEqual(expect.arrayContaining(['0.2.0', '0.3.0']));
    // One that is no good leads back to the last good one, not to the packaged one.
    const bad = await builds.build('0.4.0', 'crashes');
    await device.handOut(offer(bad, { release: '0.4.0', number: 3 }), bad);
    await device.told(/^went_back 0\.4\.0 crashed$/);
    expect(await device.nextReport()).toBe('0.3.0');
    expect(readdirSync(join(device.data, 'versions'))).not.toContain('0.4.0');
  });
});

onLinux('what is refused before a byte of it is fetched', () => {
  const stranger = newHolder();
  const attacks: readonly (readonly [string, Wishes, string])[] = [
    ['wrong key: the release is signed by a stranger', { releaseSigner: stranger }, 'signatures_missing'],
    ['wrong key: the approval is signed by a stranger', { approvalSigner: stranger }, 'signatures_missing'],
    [
      'wrong key: the approval is signed by the vendor',
      { approvalSigner: vendor.release },
      'signatures_missing',
    ],
    ['old version: the release is older than the one that runs', { release: '0.0.9' }, 'not_newer'],
    ['expired manifest: the list of current releases ran out', { madeAt: now - 31 * day }, 'expired'],
    [
      'mix and match: the list names another release',
      { listed: [{ release: '0.2.0', sha256: '0'.repeat(64) }] },
      'release_unlisted',
    ],
    ['an approval for another computer', { devices: ['somebody-else'] }, 'not_approved'],
  ];

  it.for(attacks)('%s', limit, async ([_what, wishes, code], context) => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    const handed = offer(next, wishes);
    // A collector that was taken over shows an old release as if it were new.
    if (code === 'not_newer') await device.pretendVersion('0.0.1');
    await device.handOut(handed, next);
    await device.told(new RegExp(`^refused.* ${code}$`));
    expect(existsSync(join(device.data, 'update', 'parts'))).toBe(false);
    await goesOnAs(device, '0.1.0');
  });
});

onLinux('what goes wrong on the way to the disk', () => {
  it('swapped bytes: what is fetched is not what was signed', limit, async context => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    const swapped = Buffer.from(readFileSync(next));
    swapped.writeUInt8((swapped.at(-2) ?? 0) ^ 1, swapped.length - 2);
    await device.handOut(offer(next), next, swapped);
    await device.told(/^refused 0\.2\.0 bytes_differ$/);
    await goesOnAs(device, '0.1.0');
  });

  it('swapped bytes: a longer file than was signed', limit, async context => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    await device.handOut(offer(next), next, Buffer.concat([readFileSync(next), Buffer.from('more')]));
    await device.told(/^refused 0\.2\.0 bytes_differ$/);
    await goesOnAs(device, '0.1.0');
  });

  it('half a download: it goes on from where it broke off, once the rest is there', limit, async context => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    const whole = readFileSync(next);
    await device.handOut(offer(next), next, whole.subarray(0, whole.length / 2));
    await device.told(/^refused 0\.2\.0 download_failed$/);
    expect(await device.nextReport()).toBe('0.1.0');
    const [part = ''] = readdirSync(join(device.data, 'update', 'parts'));
    const half = statSync(join(device.data, 'update', 'parts', part));
    expect(half.size).toBe(Math.floor(whole.length / 2));
    device.putBytes(next);
    await device.told(/^running 0\.2\.0$/);
    // The very file that lay there was written on.
    expect(statSync(join(device.data, 'versions', '0.2.0', 'keyholder-agent')).ino).toBe(half.ino);
  });

  it('disk full: the download stops, the room is given back, and the agent goes on', limit, async context => {
    const under = ['bash', '-c', 'ulimit -f 600; exec "$@"', '-'];
    const device = await start(context, { under });
    const next = await builds.build('0.2.0');
    await device.handOut(offer(next), next);
    await device.told(/^refused 0\.2\.0 no_space$/);
    await goesOnAs(device, '0.1.0');
    // What it took of the disk is given back.
    await expect
      .poll(() => existsSync(join(device.data, 'update', 'parts')), { timeout: 20_000 })
      .toBe(false);
  });
});

onLinux('power cut, by kill -9, at each step', () => {
  it.for(steps)('%s: it ends on the new version all the same', limit, async (step, context) => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    writeFileSync(join(device.data, 'cut-power-at'), step);
    await device.handOut(offer(next), next);
    await device.told(/^running 0\.2\.0$/);
    await device.reports('0.2.0');
    expect(readFileSync(join(device.data, 'power-was-cut'), 'utf8')).toBe(step);
    await device.oneRuns();
    expect(versionsOf(device.data)).toEqual({ good: '0.2.0', trial: null });
  });
});

onLinux('a new version that is no good', () => {
  it.for([
    ['crashes at its start', 'crashes', 'crashed'],
    ['runs but cannot report', 'mute', 'no_report'],
  ] as const)(
    'that %s: the last good one runs again and says so',
    limit,
    async ([_what, nature, code], context) => {
      const device = await start(context);
      const bad = await builds.build('0.2.0', nature);
      await device.handOut(offer(bad), bad);
      await device.told(new RegExp(`^went_back 0\\.2\\.0 ${code}$`));
      await goesOnAs(device, '0.1.0');
      // It is not tried again under the same approval; the next release is.
      const next = await builds.build('0.3.0');
      await device.handOut(offer(next, { release: '0.3.0', number: 2 }), next);
      await device.told(/^running 0\.3\.0$/);
      await device.reports('0.3.0');
    },
  );

  it('that cannot be started at all', limit, async context => {
    const device = await start(context);
    const broken = join(device.data, 'not-a-program');
    writeFileSync(broken, 'MZ this is for another system');
    await device.handOut(offer(broken), broken);
    await device.told(/^went_back 0\.2\.0 (cannot_start|crashed)$/);
    await goesOnAs(device, '0.1.0');
  });

  it('and one that is damaged on the disk later: the packaged one runs again', limit, async context => {
    const device = await start(context);
    const next = await builds.build('0.2.0');
    await device.handOut(offer(next), next);
    await device.told(/^running 0\.2\.0$/);
    await device.reports('0.2.0');
    writeFileSync(join(device.data, 'versions', '0.2.0', 'keyholder-agent'), 'rubbish', { mode: 0o700 });
    await device.killAgent();
    await device.reports('0.1.0');
  });
});
