/** Every system's answers together: what `replay` can run anywhere, and which ones this machine is asked. */
import { linuxProbes } from './linux.ts';
import { macosProbes } from './macos.ts';
import { powerSourceOf } from './power/index.ts';
import type { Probes, Source } from './probe.ts';
import { windowsProbes } from './windows.ts';

export type System = 'linux' | 'windows' | 'macos';

/** By operating system; the order is that of coverage.md. */
export const probesOf: { readonly [S in System]: Probes } = {
  windows: windowsProbes,
  macos: macosProbes,
  linux: linuxProbes,
};

/** Every source of every system, by name: what `agent replay` can run, on any machine. */
export function allSources(): ReadonlyMap<string, Source<unknown>> {
  const byName = new Map<string, Source<unknown>>();
  const probes = Object.values(probesOf).flatMap(each => Object.values(each));
  // No fact of a report rests on where the power comes from, but it is read like the rest.
  for (const source of [...probes.flatMap(probe => probe.sources), ...Object.values(powerSourceOf)]) {
    const known = byName.get(source.name);
    if (known !== undefined && known !== source) throw new Error(`Two sources are called ${source.name}.`);
    byName.set(source.name, source);
  }
  return byName;
}
