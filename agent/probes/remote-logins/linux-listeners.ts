/**
 * What listens for connections over TCP on a Linux machine: by ss(8), with the program where root asks, else by the
 * kernel's own tables (proc_net_tcp), without.
 */
import { listeningSockets } from '../../os/linux/commands-network.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireBounded, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, FileSet, FilesSource } from '../probe.ts';

export interface Listener {
  readonly port: number;
  /** Only from this machine itself. */
  readonly loopback: boolean;
  /** Names as the kernel keeps them; null where they are not told. */
  readonly programs: readonly string[] | null;
}

const mostLines = 20_000;

export const ssSource: CommandSource<readonly Listener[]> = {
  name: 'linux.ss',
  kind: 'command',
  command: listeningSockets,
  parse: parseSs,
};

const heading = /^State\s+Recv-Q\s+Send-Q\s/;
const row = /^LISTEN\s+\d+\s+\d+\s+(\S+):(\d{1,5})\s+\S+:(?:\*|\d+)\s*(?:users:\((.*)\))?\s*$/;

/** @throws LookFailure on a line of another form, and when the last one breaks off */
function parseSs(output: Output): readonly Listener[] {
  requireSuccess(output, 'ss');
  requireBounded(output.stdout.length, 400_000, 'What ss printed');
  const text = stdoutText(output);
  const lines = linesOf(text).filter(line => !heading.test(line));
  if ((text !== '' && !text.endsWith('\n')) || lines.length > mostLines)
    throw new LookFailure('parse_error', 'What ss printed breaks off.');
  return lines.map(line => {
    const [, address = '', port, users] = row.exec(line) ?? [];
    if (port === undefined || Number(port) > 65_535)
      throw new LookFailure('parse_error', 'ss printed a line in an unknown form.');
    const programs =
      users === undefined ? null : [...users.matchAll(/\("([^"]{1,64})",pid=/g)].map(one => one[1] ?? '');
    return { port: Number(port), loopback: isLoopback(address), programs };
  });
}

/** "127.0.0.53%lo", "[::1]", "[::ffff:127.0.0.1]"; "*", "0.0.0.0" and "[::]" are every address. */
function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\](?=$|%)/g, '').replace(/%.*$/, '');
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/i.test(bare) || bare === '::1';
}

export const tcpTablesSource: FilesSource<readonly Listener[]> = {
  name: 'linux.files.tcp',
  kind: 'files',
  files: { paths: ['/proc/net/tcp', '/proc/net/tcp6'] },
  parse: parseTables,
};

/** State of a socket that listens, and the loopback addresses as four bytes the wrong way round. */
const listens = '0A';
const entry = /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2}) /;

/** @throws LookFailure on what is no such table */
function parseTables(files: FileSet): readonly Listener[] {
  if (files.size === 0) throw new LookFailure('feature_missing', 'The kernel shows no table of connections.');
  return [...files].flatMap(([path, text]) => {
    requireBounded(text.length, 800_000, path);
    const [first = '', ...lines] = linesOf(text);
    if (!/^\s*sl\s+local_address\s/.test(first) || !text.endsWith('\n') || lines.length > 200_000)
      throw new LookFailure('parse_error', 'The table of connections is in an unknown form.');
    return lines.flatMap((line): Listener[] => {
      const [, address = '', port = '', state] = entry.exec(line) ?? [];
      if (state === undefined)
        throw new LookFailure('parse_error', 'The table of connections is in an unknown form.');
      if (state !== listens) return [];
      const loopback =
        /^(?:0000000000000000FFFF0000)?[0-9A-F]{6}7F$/.test(address) ||
        address === `${'0'.repeat(24)}01000000`;
      return [{ port: Number.parseInt(port, 16), loopback, programs: null }];
    });
  });
}
