/** `agent run` */
import { parseArgs } from 'node:util';
import { wire } from '#proto/wire.ts';
import { dataFolder, SetupError, typed } from '../config.ts';
import { readIdentity } from '../identity.ts';
import { giveMemoryBack } from '../os/linux/trim.ts';
import { type Output, runCommand as runProgram } from '../os/run.ts';
import { runAgent } from '../run.ts';
import type { Condition } from '../schedule.ts';

/** All probes together; each has its own, shorter limit, a heavy one of fifteen minutes. */
const lookLimitMs = 20 * 60_000;
const conditionLimitMs = 20_000;

/** This very program once more, for one short task: what it loads and what goes wrong ends with it. */
async function ownChild(words: readonly string[], timeoutMs: number): Promise<Output> {
  const child = await runProgram({
    paths: [process.execPath],
    args: [process.argv[1] ?? '', ...words],
    timeoutMs,
  });
  if (child.exitCode !== 0) throw new Error(Buffer.from(child.stderr).toString('utf8').slice(0, 500));
  return child;
}

export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, 'until-input-ends': { type: 'boolean' } },
  });
  const folder = dataFolder(values.data, process.env);
  const identity = readIdentity(folder);
  if (identity === null) {
    throw new SetupError(
      `This computer is not enrolled. Ask the firm for a token, then: ${typed('enroll TOKEN')}`,
    );
  }
  // Whoever read these lines may be gone; that is no reason to stop looking.
  process.stdout.on('error', () => {});
  const agent = runAgent({
    folder,
    identity,
    now: Date.now,
    random: Math.random,
    say: line => process.stdout.write(`${line}\n`),
    idle: () => void giveMemoryBack(),
    async look(facts) {
      const only = facts === undefined ? [] : ['--facts', facts.join(',')];
      const { stdout } = await ownChild(['look', '--data', folder, ...only], lookLimitMs);
      return wire.Report.decode(stdout).observations;
    },
    async condition() {
      const { stdout } = await ownChild(['condition'], conditionLimitMs);
      return JSON.parse(Buffer.from(stdout).toString('utf8')) as Condition;
    },
  });
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    // Windows has no signal that asks a program to end: there, its service closes this instead.
    if (values['until-input-ends']) process.stdin.resume().once('close', resolve).once('error', resolve);
  });
  agent.stop();
  return 0;
}
