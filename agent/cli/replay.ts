/**
 * `agent replay`: runs the reading part of one source on output that was recorded elsewhere, and shows what the agent
 * would make of it. It asks this machine nothing, so that any system's sources can be tried anywhere.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeFailure } from '../collect.ts';
import type { Output } from '../os/run.ts';
import { allProbes, allSources } from '../probes/all.ts';
import { stdoutText } from '../probes/output.ts';
import type { AnyProbe, FilesSource, Source } from '../probes/probe.ts';
import { type CliOutput, processOutput } from './output.ts';
import { readingToJson } from './reading.ts';
import { splitFiles } from './recorded-files.ts';

export interface ReplayContext {
  readonly sources: ReadonlyMap<string, Source<unknown>>;
  /** Source name to the facts that it helps to answer. */
  readonly usedBy: (source: string) => readonly string[];
  readonly input: () => Promise<Uint8Array>;
  readonly output: CliOutput;
}

async function thisAgent(): Promise<ReplayContext> {
  const probes: readonly AnyProbe[] = Object.values(await allProbes()).flatMap(one => Object.values(one));
  return {
    sources: await allSources(),
    usedBy: name => [
      ...new Set(probes.filter(one => one.sources.some(source => source.name === name)).map(one => one.fact)),
    ],
    input: readInput,
    output: processOutput,
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const usage = `Usage: agent replay --list
       agent replay --source SOURCE [--exit-code N] [--stderr FILE] [--path PATH] < recorded-output
`;

/** Exit status: 0 with a reading, 3 when there is none and why is printed, 2 when the command line is wrong. */
export async function replayCommand(args: readonly string[], agent?: ReplayContext): Promise<number> {
  const context = agent ?? (await thisAgent());
  const { output, sources } = context;
  const given = readArguments(args);
  if (typeof given === 'string') return refuse(output, `${given}\n${usage}`);
  if (given.list) {
    await output.out(listSources(context));
    return 0;
  }
  const source = sources.get(given.source);
  if (source === undefined) {
    const known = [...sources.keys()].sort().join(', ');
    return refuse(output, `There is no source "${given.source}". Known are: ${known}.\n`);
  }
  const stderr = await readFile(given.stderr ?? '/dev/null').catch((error: unknown) => String(error));
  if (typeof stderr === 'string') return refuse(output, `The recorded errors could not be read: ${stderr}\n`);
  const recorded = { stdout: await context.input(), stderr, exitCode: given.exitCode };
  const { status, shown } = readRecorded(source, recorded, given.path);
  await output.out(`${JSON.stringify(shown, null, 2)}\n`);
  return status;
}

function readRecorded(
  source: Source<unknown>,
  recorded: Output,
  path: string | undefined,
): { readonly status: 0 | 3; readonly shown: unknown } {
  try {
    const reading =
      source.kind === 'command'
        ? source.parse(recorded)
        : source.parse(splitFiles(stdoutText(recorded), path ?? onlyPath(source)));
    return { status: 0, shown: readingToJson(reading) };
  } catch (error) {
    const { kind, ...why } = describeFailure(error);
    return { status: 3, shown: { [kind]: why } };
  }
}

/** The one path that a source reads, when it reads just one: then the input needs no heading. */
function onlyPath(source: FilesSource<unknown>): string | undefined {
  const [path, ...more] = source.files.paths;
  return more.length === 0 && path !== undefined && !path.includes('*') ? path : undefined;
}

interface Given {
  readonly list: boolean;
  readonly source: string;
  readonly exitCode: number;
  readonly stderr: string | undefined;
  readonly path: string | undefined;
}

function readArguments(args: readonly string[]): Given | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        list: { type: 'boolean' },
        source: { type: 'string' },
        'exit-code': { type: 'string' },
        stderr: { type: 'string' },
        path: { type: 'string' },
      },
    });
    const { list = false, source = '', stderr, path } = values;
    const exitCode = values['exit-code'] ?? '0';
    if (!list && source === '') return 'Name the source that the output came from.';
    if (!/^\d{1,3}$/.test(exitCode)) return 'The exit code is a number from 0 to 255.';
    return { list, source, stderr, path, exitCode: Number(exitCode) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function listSources({ sources, usedBy }: ReplayContext): string {
  const lines = [...sources.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(source => `${source.name}\t${usedBy(source.name).join(', ')}\t${describeSource(source)}\n`);
  return lines.join('');
}

function describeSource(source: Source<unknown>): string {
  if (source.kind === 'files') return source.files.paths.join(' ');
  const { paths, args } = source.command;
  return [paths[0], ...args.map(quoted)].join(' ');
}

/** As a shell would want it, so that the line can be copied and run to record an output. */
function quoted(argument: string): string {
  return /^[\w./:=,@+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

async function refuse(output: CliOutput, text: string): Promise<number> {
  await output.err(text);
  return 2;
}
