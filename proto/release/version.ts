/** Versions of a release: three numbers, compared as numbers. */
const shape = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && shape.test(text);
}

/** Below zero when `one` is older. @throws Error for anything that is no version */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  for (const [at, number] of a.entries()) {
    const difference = number - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(text: string): readonly number[] {
  const found = shape.exec(text);
  if (found === null) throw new Error('A version is three numbers with points between them.');
  return found.slice(1).map(Number);
}
