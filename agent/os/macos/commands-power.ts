/** What the agent may run to learn whether this Mac hangs on the mains. It only reads. */
import type { Command } from '../run.ts';

/** pmset(1): "Now drawing from 'AC Power'" or "'Battery Power'", then a line for each battery. */
export const pmsetBattery: Command = { paths: ['/usr/bin/pmset'], args: ['-g', 'batt'], timeoutMs: 5_000 };
