/** Every system's answers together: what `replay` can run anywhere. */
import { answersOf, probesOf, type System } from './index.ts';
import { powerSourceOf } from './power/index.ts';
import type { Probes, Source } from './probe.ts';

export async function allProbes(): Promise<{ readonly [S in System]: Probes }> {
  const loaded = async (system: System): Promise<Probes> => {
    const probes = await probesOf(system);
    return Object.fromEntries(probes.map(probe => [probe.fact, probe])) as unknown as Probes;
  };
  const systems = Object.keys(answersOf) as System[];
  const entries = await Promise.all(systems.map(async system => [system, await loaded(system)] as const));
  return Object.fromEntries(entries) as { readonly [S in System]: Probes };
}

/** Every source of every system, by name: what `agent replay` can run, on any machine. */
export async function allSources(): Promise<ReadonlyMap<string, Source<unknown>>> {
  const byName = new Map<string, Source<unknown>>();
  const probes = Object.values(await allProbes()).flatMap(each => Object.values(each));
  // No fact of a report rests on where the power comes from, but it is read like the rest.
  for (const source of [...probes.flatMap(probe => probe.sources), ...Object.values(powerSourceOf)]) {
    const known = byName.get(source.name);
    if (known !== undefined && known !== source) throw new Error(`Two sources are called ${source.name}.`);
    byName.set(source.name, source);
  }
  return byName;
}
