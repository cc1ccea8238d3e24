/** The collector's command line: `npm run -s collector -- COMMAND`. Each command lives in cli/. */
import { outOfReach } from './cli/reach.ts';
import { UsageError } from './config.ts';
import { DecisionError } from './devices/admit.ts';

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, { readonly says: string; readonly load: () => Promise<Command> }>> = {
  run: {
    says: 'starts the collector and keeps running',
    load: async () => (await import('./cli/run.ts')).runCommand,
  },
  'setup-link': {
    says: 'prints a one-time link with which the first owner signs in',
    load: async () => (await import('./cli/setup-link.ts')).setupLinkCommand,
  },
  'seat-link': {
    says: 'EMAIL [--role ROLE]: a one-time link for somebody who is to sign in, or lost how to',
    load: async () => (await import('./cli/seat-link.ts')).seatLinkCommand,
  },
  sso: {
    says: 'show | set … | off: signing in through Entra ID, Google Workspace or another identity provider',
    load: async () => (await import('./cli/sso.ts')).ssoCommand,
  },
  invite: {
    says: 'an enrollment token [--count N] [--expires 30d|DATE] [--from NETWORK] [--class CLASS] [--admit] | list | end ID --by EMAIL',
    load: async () => (await import('./cli/invite.ts')).inviteCommand,
  },
  devices: {
    says: 'list | admit ID --by EMAIL [--class CLASS] | class ID CLASS --by EMAIL | revoke ID --by EMAIL --reason TEXT',
    load: async () => (await import('./cli/devices.ts')).devicesCommand,
  },
  findings: {
    says: 'prints the findings as a table [--at TIME] [--device ID] [--json]',
    load: async () => (await import('./cli/findings.ts')).findingsCommand,
  },
  reassess: {
    says: 'judges everything anew from the kept reports and the rules [--check]',
    load: async () => (await import('./cli/reassess.ts')).reassessCommand,
  },
  retention: {
    says: '[propose --by EMAIL]: how long reports are kept, and which are older',
    load: async () => (await import('./cli/retention.ts')).retentionCommand,
  },
  admins: {
    says: 'assess [--accounts FILE --rosters FILE] [--sessions FILE]: whose login is it, and is it shared?',
    load: async () => (await import('./cli/admins.ts')).adminsCommand,
  },
  audit: {
    says: 'head | export FOLDER | verify [FOLDER] [--keys FILE] [--since FILE] | witness list, add, remove: the ledger of every act, for whoever checks it',
    load: async () => (await import('./cli/audit.ts')).auditCommand,
  },
  verify: {
    says: 'BUNDLE [--keys FILE]: checks a ledger that a firm handed over, on any machine, with no network',
    load: async () => (await import('./cli/verify.ts')).verifyCommand,
  },
  witness: {
    says: "--state FILE --name NAME --trust VKEY [--listen HOST:PORT]: watches another firm's ledger from outside",
    load: async () => (await import('./cli/witness.ts')).witnessCommand,
  },
  release: {
    says: 'list | import FOLDER|FILE | ring … | approve VERSION --ring NAME … | withdraw VERSION: versions of the agent, and who gets which',
    load: async () => (await import('./cli/release.ts')).releaseCommand,
  },
  backup: {
    says: 'FILE: the keys and the embedded database in one file, also while the collector runs',
    load: async () => (await import('./cli/backup.ts')).backupCommand,
  },
  restore: {
    says: 'FILE [--replace] [--check]: puts a backup in place, once its ledger verifies',
    load: async () => (await import('./cli/restore.ts')).restoreCommand,
  },
  doctor: {
    says: '[--json]: looks for what commonly goes wrong, and says what to do',
    load: async () => (await import('./cli/doctor.ts')).doctorCommand,
  },
  upgrade: {
    says: 'undo: puts the database back as it was before an update that does not start',
    load: async () => (await import('./cli/upgrade.ts')).upgradeCommand,
  },
  rules: {
    says: 'check | test | explain [RULE]',
    load: async () => (await import('./cli/rules.ts')).rulesCommand,
  },
};

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const asked = name === undefined || name === 'help' || name === '--help';
    const lines = Object.entries(commands).map(([known, { says }]) => `  ${known.padEnd(11)} ${says}`);
    const text = `Usage: collector COMMAND [--data FOLDER] ...\n${lines.join('\n')}\n`;
    if (asked) process.stdout.write(text);
    else process.stderr.write(`There is no command "${name}".\n${text}`);
    return asked && name !== undefined ? 0 : 2;
  }
  try {
    return await (await command.load())(rest);
  } catch (error) {
    const parsing = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
    const refused = outOfReach(error);
    if (!parsing && refused === null && !(error instanceof UsageError) && !(error instanceof DecisionError))
      throw error;
    process.stderr.write(`${refused ?? (error as Error).message}\n`);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2));
}
