/** Answers as lines for a person at a terminal, without knowing any one fact: names are split into words. */
import { factToJson } from '#proto/fact-json.ts';
import { failureReasons, notApplicableReasons } from '#proto/reasons.ts';
import type { Answer } from '../collect.ts';
import { shortened } from '../probes/output.ts';

const mostItems = 10;

/** What to do about it, where there is something that the reader can do. */
const nextSteps: Readonly<Record<string, string>> = {
  no_privilege: 'Run the agent as root.',
  tool_missing: 'Install the program, or tell whoever looks after this computer.',
  timeout: 'Try again; if it stays so, the computer may be overloaded.',
  command_failed: 'Run the program by hand to see its whole message.',
  no_metadata: 'Fetch the list of updates (on Debian and Ubuntu: apt-get update), then look again.',
  stale_metadata: 'Fetch the list of updates (on Debian and Ubuntu: apt-get update), then look again.',
  no_session: 'Look again while somebody is signed in.',
  parse_error: 'Report it, with the output of the program: this agent has to learn the form.',
  internal_error: 'Report it: this is a mistake in the agent.',
};

/** @param question the probe's own question */
export function readableAnswer(question: string, answer: Answer): string {
  const head = `${question}  (${answer.fact}, ${(answer.tookMs / 1000).toFixed(1)} s)`;
  return [head, ...body(answer).map(line => `  ${line}`)].join('\n');
}

function body({ fact, outcome }: Answer): string[] {
  if (outcome.kind === 'facts') return describe(factToJson(fact, outcome.facts) as Json);
  const words: Readonly<Record<string, string>> = { ...failureReasons, ...notApplicableReasons };
  const start = outcome.kind === 'failure' ? 'Not known' : 'Does not apply';
  const lines = [`${start}: ${words[outcome.reason] ?? ''} [${outcome.reason}]`, outcome.detail];
  const next = outcome.kind === 'failure' ? nextSteps[outcome.reason] : undefined;
  return next === undefined ? lines : [...lines, `What to do: ${next}`];
}

type Json = Readonly<Record<string, unknown>>;

function describe(fact: Json): string[] {
  const lines = scalarsFirst(fact).flatMap(([name, value]) =>
    Array.isArray(value) ? describeList(name, value) : [`${spoken(name)}: ${plain(name, value)}`],
  );
  return lines.length === 0 ? ['It answered with nothing.'] : lines;
}

function describeList(name: string, items: readonly unknown[]): string[] {
  if (items.length === 0) return [`${spoken(name)}: none`];
  const shown = items.slice(0, mostItems).map(item => `- ${describeItem(item)}`);
  const rest = items.length - shown.length;
  const more = rest > 0 ? [`- and ${rest} more (all of them with --json)`] : [];
  return [`${spoken(name)}: ${items.length}`, ...[...shown, ...more].map(line => `  ${line}`)];
}

function describeItem(item: unknown): string {
  if (item === null || typeof item !== 'object') return plain('', item);
  return scalarsFirst(item)
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${spoken(name)} ${plain(name, value)}`)
    .join(', ');
}

function scalarsFirst(object: object): [string, unknown][] {
  const entries = Object.entries(object);
  const isList = ([, value]: [string, unknown]) => Array.isArray(value);
  return [...entries.filter(entry => !isList(entry)), ...entries.filter(isList)];
}

/** "metadataRefreshedAtMs" to "metadata refreshed at". */
function spoken(name: string): string {
  return name
    .replace(/(Ms|Seconds)$/, '')
    .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .trim();
}

function plain(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && name.endsWith('AtMs')) return timeOf(value);
  if (typeof value === 'number' && name.endsWith('Seconds')) return `${value} s`;
  if (Array.isArray(value)) return value.map(item => plain('', item)).join(' + ');
  if (value !== null && typeof value === 'object') return `(${describeItem(value)})`;
  return shortened(String(value), 200);
}

function timeOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? String(ms)
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
