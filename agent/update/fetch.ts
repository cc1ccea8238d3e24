/**
 * From an offer to a version that waits to be tried: ask, judge, keep what was learned, fetch, check, place, name it.
 * It runs in a child of the waiting agent that ends with it. Nothing is written where it could be started before every
 * signature, number, date, length and digest is good.
 */
import { type Computer, judge, type Offer, type Verdict } from '#proto/release/judge.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import type { Identity } from '../identity.ts';
import { version } from '../version.ts';
import { askForFile, askForOffer } from './collector.ts';
import { asRefusal, download } from './download.ts';
import { limits } from './limits.ts';
import { place } from './place.ts';
import { type Progress, writeProgress } from './progress.ts';
import { vendorRoot } from './root.ts';
import { failedBefore, readVersions, staged, writeVersions } from './state.ts';
import { reached } from './steps.ts';
import { firmPin, readTrust, writeTrust } from './trust.ts';

/** Null: nothing waits. "trying": it is placed and named; whoever launches finds it. */
export async function fetchUpdate(
  folder: string,
  identity: Identity,
  now: () => number,
): Promise<Progress | null> {
  let verdict: Verdict | null = null;
  const progress = (more: Pick<Progress, 'state' | 'code'>): Progress => ({
    release: verdict?.release.release ?? '',
    approval: verdict?.approval.version ?? 0,
    atMs: now(),
    ...more,
  });
  try {
    const offer = await askForOffer(identity);
    if (offer === null) return null;
    reached(folder, 'asked', '');
    verdict = decide(folder, identity, offer, now());
    writeProgress(folder, progress({ state: 'fetching', code: '' }));
    await bring(folder, identity, verdict);
    const done = progress({ state: 'trying', code: '' });
    writeProgress(folder, done);
    return done;
  } catch (error) {
    const { code } = asRefusal(error);
    // An agent that went back says so for as long as nobody decides anew.
    const wentBack = code === 'crashed' || code === 'no_report' || code === 'cannot_start';
    const refused = progress({ state: wentBack ? 'went_back' : 'refused', code });
    keepWord(folder, refused);
    return refused;
  }
}

/** @throws UpdateRefusal */
function decide(folder: string, identity: Identity, offer: Offer, nowMs: number): Verdict {
  const target = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const computer: Computer = {
    deviceId: identity.deviceId,
    version,
    target,
    vendorRoot,
    firmPin: firmPin(folder),
  };
  const verdict = judge(offer, readTrust(folder), computer, nowMs);
  // Kept before anything is fetched: what was seen once can never be taken back by showing less.
  writeTrust(folder, verdict.trust);
  reached(folder, 'judged', verdict.release.release);
  return verdict;
}

/** @throws UpdateRefusal, or what the disk says */
async function bring(
  folder: string,
  identity: Identity,
  { release, approval, target }: Verdict,
): Promise<void> {
  const state = readVersions(folder, null);
  const again = { afterMs: limits.secondChanceAfterMs, most: limits.mostChances, nowMs: Date.now() };
  const before = failedBefore(state, release.release, approval.version, again);
  if (before !== null) throw new UpdateRefusal(before);
  await download(target.files, {
    folder,
    source: (sha256, from) => askForFile(identity, sha256, from),
    halfway: () => reached(folder, 'downloading', release.release),
  });
  reached(folder, 'downloaded', release.release);
  place(folder, release.release, target);
  reached(folder, 'placed', release.release);
  const placed = {
    version: release.release,
    program: target.program,
    files: target.files,
    approval: approval.version,
  };
  writeVersions(folder, staged(state, placed));
  reached(folder, 'staged', release.release);
}

/** On a full disk even this may fail, and the agent goes on. */
function keepWord(folder: string, progress: Progress): void {
  try {
    writeProgress(folder, progress);
  } catch {
    // It is told to the collector all the same.
  }
}
