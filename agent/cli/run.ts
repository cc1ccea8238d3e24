/** `agent run`: chooses which version runs, then is it. `--launched` and `--trial` are said by a launcher, never by a person. */
import { parseArgs } from 'node:util';
import { wire } from '#proto/wire.ts';
import { dataFolder, SetupError, typed } from '../config.ts';
import { type Identity, readIdentity } from '../identity.ts';
import { giveMemoryBack } from '../os/linux/trim.ts';
import { become, canBecome, ownProgram } from '../os/own.ts';
import { type Output, runCommand as runProgram } from '../os/run.ts';
import { runAgent } from '../run.ts';
import type { Condition } from '../schedule.ts';
import { chooseAgain, launch, markAcknowledged } from '../update/launch.ts';
import { limits } from '../update/limits.ts';
import type { Progress } from '../update/progress.ts';
import { reached } from '../update/steps.ts';
import { version } from '../version.ts';

/** All probes together; each has its own, shorter limit (agent/collect.ts). */
const lookLimitMs = 20 * 60_000;
const conditionLimitMs = 20_000;
const parentEveryMs = 500;

const options = {
  data: { type: 'string' },
  'until-input-ends': { type: 'boolean' },
  /** The program that launched this version. */
  launched: { type: 'string' },
  /** Which trial this is: the launcher waits for this very word. */
  trial: { type: 'string' },
  /** The launcher's process, while it watches over a trial. */
  launcher: { type: 'string' },
} as const;

interface TrialWords {
  readonly mark: string;
  readonly launcher: number;
}

export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const folder = dataFolder(values.data, process.env);
  const identity = readIdentity(folder);
  if (identity === null) {
    throw new SetupError(
      `This computer is not enrolled. Ask the firm for a token, then: ${typed('enroll TOKEN')}`,
    );
  }
  // Whoever read these lines may be gone; that is no reason to stop looking.
  process.stdout.on('error', () => {});
  const stopped = new Promise<'stopped'>(resolve => {
    const stop = () => resolve('stopped');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    // Windows has no signal that asks a program to end: there, its service closes this instead.
    if (values['until-input-ends']) process.stdin.resume().once('close', stop).once('error', stop);
  });
  const launcher = { folder, self: ownProgram(), now: Date.now, say, stopped };
  const { trial: mark } = values;
  const trial = mark === undefined ? null : { mark, launcher: Number(values.launcher) };
  try {
    for (;;) {
      if (values.launched === undefined) {
        const chosen = await launch(launcher);
        if (chosen !== 'self') return chosen === 'stopped' ? 0 : chosen;
      }
      const ended = await runHere(folder, identity, stopped, trial);
      if (ended === 'stopped') return 0;
      reached(folder, 'chosen', version);
      if (values.launched !== undefined)
        return canBecome ? become(values.launched, ['run', '--data', folder]) : chooseAgain;
    }
  } finally {
    // Somebody who waits for its end would wait forever: input that is still open keeps a process alive.
    if (values['until-input-ends']) process.stdin.destroy();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** This very version, until somebody stops it or another one is to be chosen. */
async function runHere(
  folder: string,
  identity: Identity,
  stopped: Promise<'stopped'>,
  trial: TrialWords | null,
): Promise<'stopped' | 'makes way'> {
  let makeWay = () => {};
  const makesWay = new Promise<'makes way'>(resolve => {
    makeWay = () => resolve('makes way');
  });
  const agent = runAgent({
    folder,
    identity,
    now: Date.now,
    random: Math.random,
    say,
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
    update: {
      async bring() {
        // One at a time: a version on trial makes way for none.
        if (trial !== null) return null;
        const { stdout } = await ownChild(['fetch-update', '--data', folder], limits.fetchWithinMs);
        return JSON.parse(Buffer.from(stdout).toString('utf8')) as Progress | null;
      },
      makeWay,
      acknowledged() {
        if (trial === null) return;
        markAcknowledged(folder, trial.mark);
        reached(folder, 'acknowledged', version);
      },
    },
  });
  const ended = await Promise.race([stopped, makesWay, ...(trial === null ? [] : [launcherGone(trial)])]);
  agent.stop();
  return ended;
}

/**
 * A version on trial ends with its launcher: two agents under one name would be one too many. The launcher says its own
 * number, since it may be gone before this process can ask for it.
 */
function launcherGone({ launcher }: TrialWords): Promise<'stopped'> {
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (isAbove(launcher)) return;
      clearInterval(timer);
      resolve('stopped');
    }, parentEveryMs);
    timer.unref();
  });
}

/** Elsewhere than on Windows an orphan gets another parent. */
function isAbove(pid: number): boolean {
  if (process.platform !== 'win32') return process.ppid === pid;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

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
