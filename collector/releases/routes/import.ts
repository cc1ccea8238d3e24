/** Bringing releases in over HTTP: one tar file as a stream, or fresh documents alone. */
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { FreshDocuments, ReleaseImported } from '../../api/releases.ts';
import { actOf, personOf } from '../../http/gate.ts';
import { ApiRefusal } from '../../refusal.ts';
import { filesHandedOn } from '../handed-on.ts';
import { type ImportedFile, type ImportPorts, importRelease } from '../import.ts';
import { ReleaseError } from '../words.ts';
import { refusedInWords } from './refused.ts';

export interface ImportRoutePorts extends ImportPorts {
  /** There is a release more, or fresher documents. */
  changed(): void;
}

export const tarType = 'application/x-tar';
/** Every platform's program many times over. */
const mostBytes = 4 * 1024 ** 3;

const documentsBody = Type.Object(
  {
    documents: Type.Array(
      Type.Object(
        {
          name: Type.String({ pattern: '^[\\w.-]{1,64}\\.json$' }),
          text: Type.String({ maxLength: 512 * 1024 }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 64 },
    ),
  },
  { additionalProperties: false },
);

export async function importRoutes(app: FastifyInstance, ports: ImportRoutePorts): Promise<void> {
  /** One at a time: two that bring the same bytes would write into one file. */
  let busy = false;

  async function take(
    request: FastifyRequest,
    source: AsyncIterable<ImportedFile>,
  ): Promise<ReleaseImported> {
    if (busy)
      throw new ApiRefusal('decision_refused', {
        message: 'Another import is under way. Wait until it is over.',
      });
    busy = true;
    try {
      const { by, personal } = actOf(request, 'release.imported');
      const imported = await importRelease(ports, source, {
        by,
        ...(personal === undefined ? {} : { personal }),
        name: personOf(request).email,
        // Whoever acts under a grant is of the provider.
        mayBeFirst: request.grant === null,
      });
      ports.changed();
      const { release, targets, freshness, root, firstSeen } = imported;
      return { release, targets, freshUntil: freshness.expiresAt, compare: firstSeen ? root.digest : null };
    } finally {
      busy = false;
    }
  }

  // A room of its own: no other route takes a body that nobody has read.
  await app.register((room, _options, done) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser(tarType, (_request, payload, done) => done(null, payload));
    room.post<{ Body: Readable | undefined }>(
      '/api/releases',
      { config: { power: 'import_releases', acts: ['release.imported'] } },
      request =>
        refusedInWords(async () => {
          const { body } = request;
          if (body === undefined)
            throw new ReleaseError('Send the release as the vendor hands it out, as one .tar file.');
          const bytes = atMost(body, mostBytes);
          try {
            return await take(request, filesHandedOn(bytes));
          } finally {
            // A browser listens for the answer only when it has sent everything: the rest is let in and forgotten.
            void bytes.return(undefined).then(() => body.resume());
          }
        }),
    );
    done();
  });

  app.post<{ Body: FreshDocuments }>(
    '/api/release-documents',
    {
      config: { power: 'import_releases', acts: ['release.imported'] },
      schema: { body: documentsBody },
      bodyLimit: 4 * 1024 * 1024,
    },
    request => refusedInWords(() => take(request, filesOf(request.body.documents))),
  );
}

async function* filesOf(documents: FreshDocuments['documents']): AsyncGenerator<ImportedFile> {
  for (const { name, text } of documents) {
    const bytes = Buffer.from(text);
    yield { name, size: bytes.length, body: [bytes] };
  }
}

async function* atMost(body: Readable, most: number): AsyncGenerator<Buffer> {
  let seen = 0;
  // A stream that was given up is the whole connection, and then nobody would hear why.
  const parts: AsyncIterable<Buffer> = body.iterator({ destroyOnReturn: false });
  try {
    for await (const part of parts) {
      seen += part.length;
      if (seen > most) throw new ReleaseError('This is larger than any release.');
      yield part;
    }
  } catch (error) {
    // Whoever sent it has gone: nobody's mistake but the network's.
    if (body.errored !== null) throw new ReleaseError('The connection ended before all of it was here.');
    throw error;
  }
}
