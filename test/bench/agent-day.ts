/**
 * What a day of the agent costs, from its own schedule: which rounds ask what (`planLook`), what each such round costs
 * as a whole process with the programs that it starts, what the waiting process costs, and the bytes of heartbeats and
 * of reports that changed nothing, counted between it and its collector.
 */
import { spawnSync } from 'node:child_process';
import { connect, createServer, type Server } from 'node:net';
import { about } from '#agent/probes/about.ts';
import { planLook } from '#agent/schedule.ts';
import type { AskedFact } from '#proto/fact-names.ts';

const dayMs = 24 * 3_600_000;
const quarterMs = 15 * 60_000;

/** The sets of questions of a day's rounds, the first round apart, each with how often it is asked. */
export function roundsOfADay(): ReadonlyMap<string, number> {
  const lookedAt = new Map<AskedFact, number>();
  const counts = new Map<string, number>();
  const startMs = Date.parse('2026-03-14T00:00:00Z');
  for (let at = startMs; at < startMs + 2 * dayMs; at += quarterMs) {
    const { ask } = planLook(about, lookedAt, at, { onBattery: false, busy: false }, quarterMs / 2);
    for (const fact of ask) lookedAt.set(fact, at);
    // The first day ends with everything at its usual distance.
    const asked = ask.join(',');
    if (at >= startMs + dayMs) counts.set(asked, (counts.get(asked) ?? 0) + 1);
  }
  return counts;
}

/** Processor seconds of a process with all that it starts. */
export function processorSeconds(words: readonly string[]): number {
  const ended = spawnSync('bash', ['-c', '"$0" "$@" > /dev/null || exit 1; times', ...words], {
    encoding: 'utf8',
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  const line = ended.stdout.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
}

export interface Counter {
  readonly port: number;
  /** Both directions, TLS included, TCP and IP not. */
  bytes(): number;
  close(): void;
}

/** Passes connections on and counts. */
export function countingProxy(target: number): Promise<Counter> {
  let bytes = 0;
  const server: Server = createServer(near => {
    const far = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (part: Buffer) => {
        bytes += part.length;
        to.write(part);
      });
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as { port: number }).port,
        bytes: () => bytes,
        close: () => server.close(),
      }),
    ),
  );
}
