/**
 * Does an unknown string read more like a name or more like a word? Counts of three-letter runs in the name lists and
 * in the word lists, compared. A tie-breaker for logins that nothing else explains; it never clears or accuses.
 */
export interface Likeness {
  /** Mean log-odds per run of three letters: above 0 reads like a name, below 0 like a word. */
  readonly score: (text: string) => number;
}

export function trainLikeness(names: readonly string[], words: readonly string[]): Likeness {
  const [ofNames, ofWords] = [count(names), count(words)];
  const odds = (run: string) =>
    Math.log((ofNames.runs.get(run) ?? 0) + 0.5) -
    Math.log(ofNames.total) -
    Math.log((ofWords.runs.get(run) ?? 0) + 0.5) +
    Math.log(ofWords.total);
  return {
    score(text) {
      const runs = runsOf(text);
      return runs.length === 0 ? 0 : runs.reduce((sum, run) => sum + odds(run), 0) / runs.length;
    },
  };
}

function count(texts: readonly string[]): {
  readonly runs: ReadonlyMap<string, number>;
  readonly total: number;
} {
  const runs = new Map<string, number>();
  let total = 0;
  for (const text of texts)
    for (const run of runsOf(text)) {
      runs.set(run, (runs.get(run) ?? 0) + 1);
      total++;
    }
  return { runs, total: total + 1 };
}

function runsOf(text: string): string[] {
  const closed = `^${text}$`;
  return Array.from({ length: Math.max(0, closed.length - 2) }, (_, at) => closed.slice(at, at + 3));
}
