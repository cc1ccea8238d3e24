/** Waiting updates on Windows: the cached search, the daily search online, and what "none" is worth. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { pendingUpdatesOnWindows } from '#agent/probes/pending-updates/windows.ts';
import { fakeLook, fakeMemory, fakeNowMs, type Recorded } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import { cumulativeUpdate, systemDocument, updatesDocument } from './windows-machines.ts';

const hour = 3_600_000;
const searched = (updates: readonly object[], more: object = {}) => ({
  stdout: updatesDocument({ search: { updates, ...more } }),
});
const system = (changes: Readonly<Record<string, object>> = {}) => ({ stdout: systemDocument(changes) });
const unreachable = {
  stdout: updatesDocument({ search: failedSection('server_unreachable', '0x8024402c') }),
};
const askedLately = () => fakeMemory(new Map([['pendingUpdates.online', { askedAtMs: fakeNowMs - hour }]]));

const read = (recorded: Recorded, memory = askedLately(), nowMs = fakeNowMs) =>
  pendingUpdatesOnWindows.read(fakeLook({ 'windows.system': system(), ...recorded }, { memory, nowMs }));

describe('the search of what was fetched before', () => {
  it('nothing waits', async () => {
    expect(await read({ 'windows.updates': searched([]) })).toEqual({
      manager: 'windows_update',
      updates: [],
      held: [],
      metadataRefreshedAtMs: Date.UTC(2026, 10, 23, 3, 10),
      lastInstalledAtMs: Date.UTC(2026, 10, 12, 4),
      server: 'internet',
      securitySourceConfigured: true,
    });
  });

  it('a cumulative update counts as security although it carries no severity', async () => {
    const fact = await read({ 'windows.updates': searched([cumulativeUpdate]) });
    expect(fact.updates).toMatchObject([
      { security: true, article: 'KB5099001', publishedAtMs: Date.UTC(2026, 10, 10, 18), arrivalSeen: false },
    ]);
    expect(fact.updates?.[0]).not.toHaveProperty('severity');
  });

  it('previews and drivers are left out, definitions and feature upgrades are no security', async () => {
    const fact = await read({
      'windows.updates': searched([
        { ...cumulativeUpdate, id: 'a', optional: true },
        { ...cumulativeUpdate, id: 'b', driver: true },
        { ...cumulativeUpdate, id: 'c', categories: ['e0789628-ce08-4437-be74-2495b842f43b'] },
        { ...cumulativeUpdate, id: 'd', categories: ['3689bdc8-b205-4af4-8d4a-a63924c5e9d5'] },
        { ...cumulativeUpdate, id: 'e', categories: [], severity: 'Critical' },
      ]),
    });
    expect(fact.updates?.map(update => update.security)).toEqual([false, false, true]);
    expect(fact.updates?.[2]?.severity).toBe('critical');
  });

  it('an update in no known class is not called harmless', async () => {
    const fact = await read({ 'windows.updates': searched([{ ...cumulativeUpdate, categories: [] }]) });
    expect(fact.updates?.[0]).not.toHaveProperty('security');
  });

  it('is the same for a machine that speaks another language', async () => {
    const german = { ...cumulativeUpdate, title: 'Kumulatives Update für Windows 11 (KB5099001)' };
    const fact = await read({ 'windows.updates': searched([german]) });
    expect(fact.updates).toMatchObject([{ security: true, article: 'KB5099001' }]);
  });

  it('updates that somebody hid are told as held', async () => {
    const stdout = updatesDocument({ hidden: { articles: ['KB5000002', 'KB5000001', 'KB5000001'] } });
    expect((await read({ 'windows.updates': { stdout } })).held).toEqual(['KB5000001', 'KB5000002']);
  });

  it('a search with errors or one that was broken off gives no list', async () => {
    await expect(read({ 'windows.updates': searched([], { resultCode: 3 }) })).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
    await expect(read({ 'windows.updates': searched([], { resultCode: 5 }) })).rejects.toMatchObject({
      reason: 'command_failed',
    });
  });

  it('a disabled service or a blocked script is a reason, never "none"', async () => {
    for (const reason of ['policy_blocked', 'clm_blocked']) {
      const stdout = updatesDocument({ search: failedSection(reason) });
      await expect(read({ 'windows.updates': { stdout } })).rejects.toMatchObject({ reason });
    }
  });
});

describe('since when an update waits', () => {
  it('is kept from look to look, also when its description is written anew', async () => {
    const memory = askedLately();
    await read({ 'windows.updates': searched([]) }, memory);
    await read({ 'windows.updates': searched([cumulativeUpdate]) }, memory, fakeNowMs + hour);
    const later = [{ ...cumulativeUpdate, revision: 202, title: 'Anew' }];
    const fact = await read({ 'windows.updates': searched(later) }, memory, fakeNowMs + 2 * hour);
    expect(fact.updates).toMatchObject([{ firstSeenAtMs: fakeNowMs + hour, arrivalSeen: true }]);
  });
});

describe('the search online', () => {
  const found = searched([cumulativeUpdate], { online: true });

  it('is asked at the first look, and then what it found counts, as fresh as now', async () => {
    const fact = await read(
      { 'windows.updates': searched([]), 'windows.updates.online': found },
      fakeMemory(),
    );
    expect(fact.updates).toHaveLength(1);
    expect(fact.metadataRefreshedAtMs).toBe(fakeNowMs);
  });

  it('is not asked again within 20 hours, and its freshness is remembered', async () => {
    const memory = fakeMemory();
    const recorded = { 'windows.updates': searched([]), 'windows.updates.online': found };
    await read(recorded, memory);
    const fact = await read(recorded, memory, fakeNowMs + 19 * hour);
    expect(fact.updates).toEqual([]);
    expect(fact.metadataRefreshedAtMs).toBe(fakeNowMs);
    expect((await read(recorded, memory, fakeNowMs + 20 * hour)).updates).toHaveLength(1);
  });

  it('leaves the cached answer with its own age when it fails, and waits before it asks again', async () => {
    const memory = fakeMemory();
    const recorded = {
      'windows.updates': searched([cumulativeUpdate]),
      'windows.updates.online': unreachable,
    };
    const fact = await read(recorded, memory);
    expect(fact.updates).toHaveLength(1);
    expect(fact.metadataRefreshedAtMs).toBe(Date.UTC(2026, 10, 23, 3, 10));
    expect(memory.values.get('pendingUpdates.online')).toEqual({ askedAtMs: fakeNowMs, succeededAtMs: null });
  });

  it('does not hide an earlier success when it fails later', async () => {
    const memory = fakeMemory();
    await read({ 'windows.updates': searched([]), 'windows.updates.online': found }, memory);
    const late = {
      'windows.updates': searched([]),
      'windows.updates.online': new LookFailure('timeout', ''),
    };
    const fact = await read(late, memory, fakeNowMs + 24 * hour);
    expect(fact.metadataRefreshedAtMs).toBe(fakeNowMs);
  });

  it('is never asked where nothing is kept from look to look', async () => {
    const memory = { read: () => undefined, write: () => {} };
    const look = fakeLook({ 'windows.system': system(), 'windows.updates': searched([]) }, { memory });
    expect((await pendingUpdatesOnWindows.read(look)).updates).toEqual([]);
  });
});

describe('what "none" is worth', () => {
  const never = system({ updateAgent: { lastSearchSuccess: null } });

  it('a machine that never searched with success does not answer "none"', async () => {
    const recorded = { 'windows.system': never, 'windows.updates': searched([]) };
    await expect(read(recorded)).rejects.toMatchObject({ reason: 'no_metadata' });
  });

  it('and says that the server did not answer, where that is why', async () => {
    const recorded = { 'windows.system': never, 'windows.updates': searched([]) };
    const failing = read({ ...recorded, 'windows.updates.online': unreachable }, fakeMemory());
    await expect(failing).rejects.toMatchObject({ reason: 'server_unreachable' });
  });

  it('a search from the future says nothing of freshness', async () => {
    const future = system({ updateAgent: { lastSearchSuccess: '2031-01-01T00:00:00.0000000Z' } });
    const fact = await read({ 'windows.system': future, 'windows.updates': searched([]) });
    expect(fact).not.toHaveProperty('metadataRefreshedAtMs');
  });

  it('names the server of the organisation that decides what is seen', async () => {
    const wsus = system({ updatePolicy: { useServer: 1, serverNamed: true, noInternet: 1 } });
    expect(await read({ 'windows.system': wsus, 'windows.updates': searched([]) })).toMatchObject({
      server: 'wsus',
      securitySourceConfigured: true,
    });
    const nowhere = system({ updatePolicy: { noInternet: 1 } });
    expect(await read({ 'windows.system': nowhere, 'windows.updates': searched([]) })).toMatchObject({
      securitySourceConfigured: false,
    });
  });

  it('leaves the server open where the policies could not be read', async () => {
    const closed = system({ updatePolicy: failedSection('no_privilege') });
    const fact = await read({ 'windows.system': closed, 'windows.updates': searched([]) });
    expect(fact).not.toHaveProperty('server');
    expect(fact).not.toHaveProperty('securitySourceConfigured');
  });
});
