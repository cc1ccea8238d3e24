/** The agent's command line: `npm run -s agent -- COMMAND`. Each command lives in cli/ and loads when it is asked for. */
import { RefusalError } from '#proto/refusals.ts';
import { SetupError, UsageError } from './config.ts';

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<
  Record<string, { readonly says: string | null; readonly load: () => Promise<Command> }>
> = {
  enroll: {
    says: 'TOKEN | --answers FILE: joins this computer to the firm (the firm makes the token)',
    load: async () => (await import('./cli/enroll.ts')).enrollCommand,
  },
  run: {
    says: 'looks and reports, and keeps running',
    load: async () => (await import('./cli/run.ts')).runCommand,
  },
  probe: {
    says: '[--json] [NAME]: looks once and prints what it finds; nothing is sent',
    load: async () => (await import('./cli/probe.ts')).probeCommand,
  },
  replay: {
    says: '--list | --source SOURCE < OUTPUT: reads recorded output of a program',
    load: async () => (await import('./cli/replay.ts')).replayCommand,
  },
  status: {
    says: 'says whether this computer reports, since when, and which version runs',
    load: async () => (await import('./cli/status.ts')).statusCommand,
  },
  ledger: {
    says: 'shows the head of the firm’s audit log that this computer holds its collector to [--forget]',
    load: async () => {
      const { ledgerCommand } = await import('./cli/ledger.ts');
      return args => Promise.resolve(ledgerCommand(args));
    },
  },
  trust: {
    says: '[DIGEST]: says whose releases this computer takes; pins the firm’s root anew',
    load: async () => {
      const { trustCommand } = await import('./cli/trust.ts');
      return args => Promise.resolve(trustCommand(args));
    },
  },
  doctor: {
    says: 'finds out what is wrong and says what to do',
    load: async () => (await import('./cli/doctor.ts')).doctorCommand,
  },
  uninstall: {
    says: '--yes: takes the agent and all that it kept off this computer; the firm is told',
    load: async () => (await import('./cli/uninstall.ts')).uninstallCommand,
  },
  // The uninstallers' own: a last word to the collector.
  farewell: { says: null, load: async () => (await import('./cli/farewell.ts')).farewellCommand },
  // The running agent's own: one look, as bytes, in a process that ends with it.
  look: { says: null, load: async () => (await import('./cli/look.ts')).lookCommand },
  // The release that waits: fetched, judged and placed.
  'fetch-update': {
    says: null,
    load: async () => (await import('./cli/fetch-update.ts')).fetchUpdateCommand,
  },
  // And how the machine fares, before a heavy look.
  condition: { says: null, load: async () => (await import('./cli/condition.ts')).conditionCommand },
};

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const asked = name === undefined || name === 'help' || name === '--help';
    const lines = Object.entries(commands).flatMap(([known, { says }]) =>
      says === null ? [] : `  ${known.padEnd(7)} ${says}`,
    );
    const text = `Usage: agent COMMAND [--data FOLDER] ...\n${lines.join('\n')}\n`;
    if (asked) process.stdout.write(text);
    else process.stderr.write(`There is no command "${name}".\n${text}`);
    return asked && name !== undefined ? 0 : 2;
  }
  try {
    return await (await command.load())(rest);
  } catch (error) {
    const known = error instanceof UsageError || error instanceof SetupError || error instanceof RefusalError;
    const parsing = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
    if (!known && !parsing) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return known && !(error instanceof UsageError) ? 1 : 2;
  }
}

if (import.meta.main) {
  void main(process.argv.slice(2)).then(code => {
    process.exitCode = code;
  });
}
