/** `agent probe`: asks this machine and shows the answers to a person or as JSON; it sends nothing. */
import { parseArgs } from 'node:util';
import { factToJson } from '#proto/fact-json.ts';
import { askedFacts, isAskedFact } from '#proto/fact-names.ts';
import { type Answer, answer } from '../collect.ts';
import { about } from '../probes/about.ts';
import type { AnyProbe } from '../probes/probe.ts';
import { memoryIn, messageOf, saveOrSayWhy } from './kept-memory.ts';
import { type LookContext, thisMachine } from './look-context.ts';
import type { CliOutput } from './output.ts';
import { readableAnswer } from './readable.ts';
import { record } from './record.ts';

const usage = 'Usage: agent probe [--json] [--data DIR] [--record DIR] [NAME]\n';

/** Exit status: 0 when asked, whatever the answers are; 2 when the command line is wrong. */
export async function probeCommand(
  args: readonly string[],
  context: LookContext = thisMachine,
): Promise<number> {
  const { output } = context;
  const given = readArguments(args);
  if (typeof given === 'string') return refuse(output, `${given}\n${usage}`);
  const chosen = await choose(context, given.name);
  if (typeof chosen === 'string') return refuse(output, `${chosen}\n`);
  if (given.record !== undefined) return await record(chosen, given.record, context);
  const memory = await memoryIn(given.data, context.output);
  const answers = await answer(chosen, context.newLook(memory));
  const unsaved = saveOrSayWhy(memory);
  if (unsaved !== null) await output.err(unsaved);
  await output.out(
    given.json ? `${JSON.stringify({ observations: answers.map(asJson) }, null, 2)}\n` : prose(answers),
  );
  return 0;
}

interface Given {
  readonly json: boolean;
  readonly data: string | undefined;
  /** Folder for what the programs printed. */
  readonly record: string | undefined;
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
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) return 'Name one question, or none for all of them.';
    const { data, record } = values;
    return { json: values.json === true, data, record, name: positionals[0] };
  } catch (error) {
    return messageOf(error);
  }
}

async function choose(
  { probes }: LookContext,
  name: string | undefined,
): Promise<readonly AnyProbe[] | string> {
  if (name === undefined) return await probes();
  if (isAskedFact(name)) return await probes([name]);
  return `There is no question "${name}". Known are: ${askedFacts.join(', ')}.`;
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
