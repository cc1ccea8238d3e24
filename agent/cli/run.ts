/** `agent run` */
import { parseArgs } from 'node:util';
import { wire } from '#proto/wire.ts';
import { dataFolder, SetupError } from '../config.ts';
import { readIdentity } from '../identity.ts';
import { giveMemoryBack } from '../os/linux/trim.ts';
import { runCommand as runProgram } from '../os/run.ts';
import { runAgent } from '../run.ts';

/** All probes together; each has its own, shorter limit. */
const lookLimitMs = 120_000;

export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const folder = dataFolder(values.data, process.env);
  const identity = readIdentity(folder);
  if (identity === null) {
    throw new SetupError(
      'This computer is not enrolled. Ask the firm for a token, then: npm run -s agent -- enroll TOKEN',
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
    async look() {
      const main = process.argv[1] ?? '';
      const child = await runProgram({
        paths: [process.execPath],
        args: [main, 'look', '--data', folder],
        timeoutMs: lookLimitMs,
      });
      if (child.exitCode !== 0) throw new Error(Buffer.from(child.stderr).toString('utf8').slice(0, 500));
      return wire.Report.decode(child.stdout).observations;
    },
  });
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  agent.stop();
  return 0;
}
