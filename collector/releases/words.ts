/** An expected no about releases, in words for whoever asked: a person at the command line or in the console. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
