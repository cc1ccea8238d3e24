/** Every story, from many seeds: the answer follows from what happened, and no ordinary story is called sharing. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessSharing } from '#collector/logins/sharing/assess.ts';
import { readScenario } from '#collector/logins/sharing/read.ts';
import { generate, type Labelled, stories } from './generate.ts';
import { type Json, read, type Scene } from './scene.ts';
import { seeded } from './story.ts';

const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);
const all = seeds.flatMap(generate);
const labelOf = (scene: Scene) => assessSharing(read(scene)).label;

describe('each story', () => {
  it.each(stories.map(([story, label]) => [story, label] as const))('%s: %s', (story, label) => {
    const told = all.filter(one => one.story === story);
    expect(told).toHaveLength(seeds.length);
    const wrong = told.filter(one => labelOf(one.scene) !== label);
    expect(wrong.map(one => one.scene.id)).toEqual([]);
  });
});

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return list
    .map(one => [random(), one] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one);
}

function changed(change: (scene: Scene, seed: number) => Scene): string[] {
  return all
    .filter((one, at) => labelOf(change(one.scene, at)) !== labelOf(one.scene))
    .map(({ scene }: Labelled) => scene.id);
}

function movedBy(seconds: number, at: unknown): string {
  return new Date(Date.parse(String(at)) + seconds * 1000).toISOString();
}

describe('the answer stays the same', () => {
  it('in whatever order records arrive', () => {
    expect(changed((scene, seed) => ({ ...scene, events: shuffled(scene.events, seed) }))).toEqual([]);
  });

  it('when hosts and ways are listed in another order', () => {
    const turned = (scene: Scene) => ({
      ...scene,
      hosts: scene.hosts.toReversed(),
      travel: scene.travel.toReversed(),
    });
    expect(changed(turned)).toEqual([]);
  });

  it('when every record arrives twice', () => {
    const twice = (scene: Scene, seed: number) => ({
      ...scene,
      events: shuffled([...scene.events, ...scene.events], seed),
    });
    expect(changed(twice)).toEqual([]);
  });

  it('when clocks are off and the offset was measured', () => {
    const shift = (scene: Scene): Scene => {
      const offsets = new Map(
        scene.hosts.map((host, at) => [host['id'], [-4000, 77, 900, 86_000][at % 4] as number]),
      );
      const hosts = scene.hosts.map(host => {
        const clock = host['clock'] as { offset_s: number | null };
        const by = offsets.get(host['id']) as number;
        return clock.offset_s === null
          ? host
          : { ...host, clock: { ...clock, offset_s: clock.offset_s + by } };
      });
      const measured = new Set(
        hosts.filter(one => (one['clock'] as Json)['offset_s'] !== null).map(one => one['id']),
      );
      const events = scene.events.map(event => {
        const by = measured.has(event['host']) ? (offsets.get(event['host']) as number) : 0;
        const alive = event['last_alive'];
        return {
          ...event,
          t: movedBy(by, event['t']),
          ...(alive == null ? {} : { last_alive: movedBy(by, alive) }),
        };
      });
      return { ...scene, hosts, events };
    };
    expect(changed(shift)).toEqual([]);
  });

  it('when all computers have other names', () => {
    const rename = (scene: Scene): Scene => {
      const names = scene.hosts.map(host => String(host['id']));
      let text = JSON.stringify(scene);
      for (const [at, name] of names.entries())
        text = text.replaceAll(`"${name}"`, `"zz${names.length - at}q"`);
      return JSON.parse(text) as Scene;
    };
    expect(changed(rename)).toEqual([]);
  });

  it('whatever labels and remarks the line carries', () => {
    const lied = { label: 'shared', truth: 'shared', reason: 'shared', category: 'x', difficulty: 'easy' };
    expect(changed(scene => ({ ...scene, ...lied }) as Scene)).toEqual([]);
  });
});

const given = fileURLToPath(
  new URL('../../../../../shared/admin-logins/sessions.dev.jsonl', import.meta.url),
);

describe.skipIf(!existsSync(given))('scenarios labelled by others', () => {
  it('are answered alike nine times in ten, sharing is found, and nobody is suspected for nothing', () => {
    const lines = readFileSync(given, 'utf8').trim().split('\n');
    const said = lines.map(
      line => [JSON.parse(line).label, assessSharing(readScenario(line)).label] as const,
    );
    const share = (of: readonly (readonly [string, string])[]) =>
      of.filter(([a, b]) => a === b).length / of.length;
    expect(share(said)).toBeGreaterThanOrEqual(0.9);
    expect(share(said.filter(([truth]) => truth === 'shared'))).toBeGreaterThanOrEqual(0.9);
    expect(said.filter(([truth, found]) => found === 'shared' && truth !== 'shared')).toEqual([]);
  });
});
