/**
 * Releases on the agents' listener: the documents that wait for the device which asks, and files by their digest, from
 * an offset on, so that what broke off goes on where it broke. A few files at a time: a ring of computers must not
 * choke the line that reports come in by.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { updateFilesPath, updatePath } from '#proto/names.ts';
import { RefusalError } from '#proto/refusals.ts';
import type { ReleaseFiles } from '../releases/files.ts';

export interface ReleaseSource {
  readonly files: ReleaseFiles;
  /** The documents for a device, as JSON; null: nothing waits for it. */
  documentsFor(deviceId: string): Promise<string | null>;
}

const mostAtOnce = 8;
/** Many computers of an office share one address. */
const perMinute = { rateLimit: { max: 1200, timeWindow: 60_000 } };
const config = { ...perMinute, open: 'the route itself looks up whose certificate the connection shows' };

export function serveReleases(
  app: FastifyInstance,
  source: ReleaseSource,
  /** The device whose certificate the connection shows. @throws RefusalError */
  deviceOf: (request: FastifyRequest) => Promise<string>,
): void {
  let going = 0;

  app.get(updatePath, { config }, async (request, reply) => {
    const documents = await source.documentsFor(await deviceOf(request));
    if (documents === null) return reply.status(204).send();
    return reply.type('application/json').send(documents);
  });

  app.get<{ Params: { sha256: string } }>(
    `${updateFilesPath}/:sha256`,
    { config },
    async (request, reply) => {
      await deviceOf(request);
      if (going >= mostAtOnce) throw new RefusalError('too_busy');
      const from = offsetOf(request.headers.range);
      const found = source.files.open(request.params.sha256, from);
      if (found === null) throw new RefusalError('path_unknown');
      const { size, bytes } = found;
      if (from >= size) {
        bytes.destroy();
        return reply.status(416).header('content-range', `bytes */${size}`).send();
      }
      going += 1;
      bytes.once('close', () => {
        going -= 1;
      });
      if (from > 0) reply.status(206).header('content-range', `bytes ${from}-${size - 1}/${size}`);
      return reply
        .type('application/octet-stream')
        .header('content-length', size - from)
        .send(bytes);
    },
  );
}

/** "bytes=1000-" (RFC 9110, section 14.1.2); anything else is asked for whole. */
function offsetOf(range: string | undefined): number {
  const from = Number(/^bytes=(\d{1,15})-$/.exec(range ?? '')?.[1] ?? 0);
  return Number.isSafeInteger(from) ? from : 0;
}
