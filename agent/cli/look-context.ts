/** What commands that look ask, and how: this machine, unless a test says otherwise. */
import type { AskedFact } from '#proto/fact-names.ts';
import { platform } from '../config.ts';
import { type Listener, newLook } from '../look.ts';
import { runCommand } from '../os/run.ts';
import { probesOf } from '../probes/index.ts';
import type { AnyProbe, Look, Memory } from '../probes/probe.ts';
import { type CliOutput, processOutput } from './output.ts';

export interface LookContext {
  /** Those of the named questions, or of all. */
  readonly probes: (facts?: readonly AskedFact[]) => Promise<readonly AnyProbe[]>;
  readonly newLook: (memory: Memory, heard?: Listener) => Look;
  readonly output: CliOutput;
}

export const thisMachine: LookContext = {
  probes: facts => probesOf(platform, facts),
  newLook: (memory, heard) => newLook(runCommand, Date.now(), memory, '/', heard),
  output: processOutput,
};
