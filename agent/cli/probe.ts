/**
 * `agent probe`: asks this machine and shows the answers to a person or as JSON; it sends nothing.
 * `agent look`: the same for the running agent, which starts it as a short-lived child so that a look's memory and
 * faults end with it: a serialized Report on standard output, with its observations and nothing else.
 */
import { parseArgs } from 'node:util';
import { factToJson } from '#proto/fact-json.ts';
import { isAskedFact } from '#proto/fact-names.ts';
import { wire } from '#proto/wire.ts';
import { type Answer, type AnyProbe, answer, collect } from '../collect.ts';
import { platform } from '../config.ts';
import { type Listener, newLook } from '../look.ts';
import { type KeptMemory, noMemory, openMemory } from '../memory.ts';
import { runCommand } from '../os/run.ts';
import { about } from '../probes/about.ts';
import { probesOfSystem } from '../probes/of-system.ts';
import type { Look, Memory } from '../probes/probe.ts';
import { limitMemory } from './memory-limit.ts';
import { type CliOutput, processOutput } from './output.ts';
import { readableAnswer } from './readable.ts';

export interface ProbeContext {
  readonly probes: readonly AnyProbe[];
  readonly newLook: (memory: Memory, heard?: Listener) => Look;
  readonly output: CliOutput;
}

async function thisMachine(): Promise<ProbeContext> {
  return {
    probes: Object.values(await probesOfSystem(platform)),
    newLook: (memory, heard) => newLook(runCommand, Date.now(), memory, '/', heard),
    output: processOutput,
  };
}

const usage = 'Usage: agent probe [--json] [--data DIR] [--record DIR] [NAME]\n';

/** Exit status: 0 when asked, whatever the answers are; 2 when the command line is wrong. */
export async function probeCommand(args: readonly string[], machine?: ProbeContext): Promise<number> {
  const context = machine ?? (await thisMachine());
  const { output } = context;
  const given = readArguments(args);
  if (typeof given === 'string') return refuse(output, `${given}\n${usage}`);
  const chosen = choose(context.probes, given.name);
  if (typeof chosen === 'string') return refuse(output, `${chosen}\n`);
  if (given.record !== undefined)
    return await (await import('./record.ts')).record(chosen, given.record, context);
  const memory = await memoryIn(given.data, context.output);
  const answers = await answer(chosen, context.newLook(memory));
  const unsaved = saveOrSayWhy(memory);
  if (unsaved !== null) await output.err(unsaved);
  await output.out(
    given.json ? `${JSON.stringify({ observations: answers.map(asJson) }, null, 2)}\n` : prose(answers),
  );
  return 0;
}

/** Exit status: 0 when the report was written, 2 when the command line is wrong. */
export async function lookCommand(args: readonly string[], machine?: ProbeContext): Promise<number> {
  const release = limitMemory();
  const context = machine ?? (await thisMachine());
  const given = readArguments(args);
  if (typeof given === 'string' || given.name !== undefined)
    return refuse(context.output, 'Usage: agent look --data DIR [--facts NAME,NAME]\n');
  const asked = given.facts?.split(',');
  const probes =
    asked === undefined ? context.probes : context.probes.filter(one => asked.includes(one.fact));
  const memory = await memoryIn(given.data, context.output);
  const observations = await collect(probes, context.newLook(memory));
  // Kept before it is told, so that what the report calls first seen is on record.
  const unsaved = saveOrSayWhy(memory);
  if (unsaved !== null) await context.output.err(unsaved);
  await context.output.out(wire.Report.encode({ observations }).finish());
  release();
  return 0;
}

interface Given {
  readonly json: boolean;
  readonly data: string | undefined;
  /** Folder for what the programs printed. */
  readonly record: string | undefined;
  /** Names with commas between them. */
  readonly facts: string | undefined;
  readonly name: string | undefined;
}

function readArguments(args: readonly string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        data: { type: 'string' },
        record: { type: 'string' },
        facts: { type: 'string' },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) return 'Name one question, or none for all of them.';
    const { data, record, facts } = values;
    return { json: values.json === true, data, record, facts, name: positionals[0] };
  } catch (error) {
    return messageOf(error);
  }
}

function choose(probes: readonly AnyProbe[], name: string | undefined): readonly AnyProbe[] | string {
  if (name === undefined) return probes;
  const found = isAskedFact(name) ? probes.find(probe => probe.fact === name) : undefined;
  if (found !== undefined) return [found];
  return `There is no question "${name}". Known are: ${probes.map(probe => probe.fact).join(', ')}.`;
}

/** A look without memory is still a look: it then leaves out since when something waits. */
async function memoryIn(folder: string | undefined, output: CliOutput): Promise<Memory | KeptMemory> {
  if (folder === undefined) return noMemory;
  try {
    return openMemory(folder);
  } catch (error) {
    await output.err(`What earlier looks saw could not be opened: ${messageOf(error)}\n`);
    return noMemory;
  }
}

function saveOrSayWhy(memory: Memory | KeptMemory): string | null {
  if (!('save' in memory)) return null;
  try {
    memory.save();
    return null;
  } catch (error) {
    return `What was seen could not be kept: ${messageOf(error)}\n`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function refuse(output: CliOutput, text: string): Promise<number> {
  await output.err(text);
  return 2;
}

function prose(answers: readonly Answer[]): string {
  return `${answers.map(one => readableAnswer(about[one.fact].question, one)).join('\n\n')}\n`;
}

function asJson({ fact, observedAtMs, tookMs, outcome }: Answer): unknown {
  const head = { fact, observedAtMs, tookMs, outcome: outcome.kind };
  if (outcome.kind === 'facts') return { ...head, facts: factToJson(fact, outcome.facts) };
  return { ...head, reason: outcome.reason, detail: outcome.detail };
}
