/** A release as the vendor hands it on in one file: a tar of its documents and then of its bytes. */
import { TarError, unpackTar } from '../store/tar.ts';
import type { ImportedFile } from './import.ts';
import { ReleaseError } from './words.ts';

/**
 * Whatever folder they lie in, by the name that counts: "release.json", "files/DIGEST".
 * @throws ReleaseError for what is no whole tar file, also from a file's body
 */
export async function* filesHandedOn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ImportedFile> {
  for await (const { name, size, body } of wholeOnly(unpackTar(bytes)))
    yield { name: /(?:^|\/)((?:files\/)?[^/]+)$/.exec(name)?.[1] ?? name, size, body: wholeOnly(body) };
}

async function* wholeOnly<T>(parts: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new ReleaseError(
      `This is no release, or it broke off on its way here. ${error.message} Take the .tar file as the vendor hands it out.`,
    );
  }
}
