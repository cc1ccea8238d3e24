/** Who answers on which system: what a look is asked with. */
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { linuxProbes } from './linux.ts';
import { macosProbes } from './macos.ts';
import type { AnyProbe, ProbesToLoad } from './probe.ts';
import { windowsProbes } from './windows.ts';

export type System = 'linux' | 'windows' | 'macos';

/** By operating system; the order is that of coverage.md. */
export const answersOf: { readonly [S in System]: ProbesToLoad } = {
  windows: windowsProbes,
  macos: macosProbes,
  linux: linuxProbes,
};

/** @returns in the order of facts.proto */
export function probesOf(
  system: System,
  facts: readonly AskedFact[] = askedFacts,
): Promise<readonly AnyProbe[]> {
  const asked = askedFacts.filter(fact => facts.includes(fact));
  return Promise.all(asked.map(fact => answersOf[system][fact]()));
}
