/**
 * Asking the collector for a release: its documents, and its files by their digest, over the pinned authority with the
 * device's certificate. Nothing here believes what comes; it only bounds it.
 */
import { updateFilesPath, updatePath } from '#proto/names.ts';
import type { Offer } from '#proto/release/judge.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import { type Answer, bodyOf, callCollector } from '../call.ts';
import type { Identity } from '../identity.ts';

/** All documents together; the largest part is a list of every computer of the firm. */
const maxDocumentBytes = 4 * 1024 * 1024;
const quietLimitMs = 60_000;

/** The collector asks to wait. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** @returns null when nothing waits for this device. @throws UpdateRefusal download_failed or documents_malformed */
export async function askForOffer(identity: Identity): Promise<Offer | null> {
  const response = await ask(identity, updatePath, {});
  const body = await bodyOf(response, maxDocumentBytes);
  if (body === null) throw new UpdateRefusal('documents_malformed');
  if (response.statusCode === 204) return null;
  if (response.statusCode !== 200)
    throw new UpdateRefusal('download_failed', `status ${response.statusCode}`);
  return readOffer(body.toString('utf8'));
}

/**
 * The bytes of one file from an offset on.
 * @throws UpdateRefusal download_failed when there are none; BusyError when the collector asks to wait
 */
export async function askForFile(
  identity: Identity,
  sha256: string,
  from: number,
): Promise<AsyncIterable<Buffer>> {
  const response = await ask(
    identity,
    `${updateFilesPath}/${sha256}`,
    from === 0 ? {} : { range: `bytes=${from}-` },
  );
  const { statusCode, headers } = response;
  const begins = statusCode === 206 ? /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1] : '0';
  if ((statusCode === 200 || statusCode === 206) && Number(begins) === from)
    return response as AsyncIterable<Buffer>;
  response.destroy();
  if (statusCode === 429) throw new BusyError('The collector is busy with other computers.');
  throw new UpdateRefusal('download_failed', `status ${statusCode}`);
}

function ask(identity: Identity, path: string, headers: Record<string, string>): Promise<Answer> {
  const { address, caPem } = identity;
  return callCollector({ address, caPem, identity, method: 'GET', path, headers, quietLimitMs });
}

function readOffer(text: string): Offer {
  let read: Partial<Record<keyof Offer, unknown>> | null;
  try {
    read = JSON.parse(text) as typeof read;
  } catch {
    throw new UpdateRefusal('documents_malformed');
  }
  const { vendorRoots, firmRoots, freshness, release, approval } = read ?? {};
  const texts = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every(one => typeof one === 'string');
  const one = (value: unknown): value is string => typeof value === 'string';
  if (!texts(vendorRoots) || !texts(firmRoots) || !one(freshness) || !one(release) || !one(approval))
    throw new UpdateRefusal('documents_malformed');
  return { vendorRoots, firmRoots, freshness, release, approval };
}
