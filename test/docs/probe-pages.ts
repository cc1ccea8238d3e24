/** One page for each question, made from the code: what it reads, how often, with which rights, what leaves the machine. */
import { readFileSync } from 'node:fs';
import { about } from '#agent/probes/about.ts';
import { allProbes } from '#agent/probes/all.ts';
import type { System } from '#agent/probes/index.ts';
import type { Privilege, Source } from '#agent/probes/probe.ts';
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { type Message, readProto } from './fields.ts';

const probes = await allProbes();
const messages = readProto(
  readFileSync(new URL('../../proto/keyholder/v1/facts.proto', import.meta.url), 'utf8'),
);
export const systemNames: Readonly<Record<System, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
};
export const systems = Object.keys(systemNames) as readonly System[];

const privilegeWords: Readonly<Record<Privilege, string>> = {
  none: 'Any account may read this.',
  partly: 'A part of it needs an administrator; without one that part is unknown.',
  administrator: 'Needs an administrator (root, or LocalSystem on Windows).',
};

export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** By the name of the file in docs/probes/. */
export function probePages(): ReadonlyMap<string, string> {
  const pages = new Map(askedFacts.map(name => [`${kebab(name)}.md`, page(name)]));
  const list = askedFacts.map(name => `- [${about[name].question}](${kebab(name)}.md)`);
  pages.set(
    'README.md',
    `# What the agent asks\n\nMade from the code by \`npm run docs\`. What is read on which system, and where there are holes:\n[coverage.md](../coverage.md).\n\n${list.join('\n')}\n`,
  );
  return pages;
}

function page(name: AskedFact): string {
  const { question, everySeconds, never, heavy } = about[name];
  const often = `Asked every ${span(everySeconds)}${heavy === true ? ', one such question at a time, and put off for a while on a machine that is busy or on battery' : ''}.`;
  const parts = [
    `# ${question}`,
    `Its name is \`${name}\`: \`npm run -s agent -- probe ${name}\` shows the answer of this computer and sends nothing.`,
    often,
    '## What leaves the machine',
    fieldsOf(messageOf(name), new Set(), 0).join('\n'),
    '## What never does',
    never,
    ...systems.map(system => onSystem(name, system)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function messageOf(name: AskedFact): string {
  const type = messages.get('Facts')?.fields.find(field => field.name === name)?.type;
  if (type === undefined) throw new Error(`facts.proto has no field ${name}.`);
  return type;
}

function fieldsOf(type: string, above: ReadonlySet<string>, depth: number): string[] {
  const message: Message | undefined = messages.get(type);
  if (message === undefined || above.has(type)) return [];
  return message.fields.flatMap(field => {
    const said = field.says === '' ? '' : `: ${field.says}`;
    const line = `${'  '.repeat(depth)}- \`${field.name}\`${field.repeated ? ' (a list)' : ''}${said}`;
    return [line, ...fieldsOf(field.type, new Set([...above, type]), depth + 1)];
  });
}

function onSystem(name: AskedFact, system: System): string {
  const probe = probes[system][name];
  const head = `## On ${systemNames[system]}`;
  if (probe.outOfPlace !== undefined) return `${head}\n\nThe question does not arise: ${probe.outOfPlace}`;
  if (probe.sources.length === 0) return `${head}\n\nNot read yet: the answer is "unknown".`;
  const lines = probe.sources.map(source => `- \`${source.name}\`: ${reads(source)}`);
  return `${head}\n\n${privilegeWords[probe.privilege]}\n\n${lines.join('\n')}`;
}

function reads(source: Source<unknown>): string {
  if (source.kind === 'files') return `the files ${source.files.paths.map(path => `\`${path}\``).join(', ')}`;
  const { paths, args, timeoutMs } = source.command;
  const script = args.find(word => word.endsWith('.ps1'));
  const limit = `, for at most ${span(timeoutMs / 1000).replace(/^(?=[a-z])/, 'one ')}`;
  if (script !== undefined) {
    const file = script.split('\\').at(-1);
    const more = args.slice(args.indexOf(script) + 1);
    return `the script [${file}](../../agent/os/windows/scripts/${file})${more.length > 0 ? ` with \`${more.join(' ')}\`` : ''}${limit}`;
  }
  return `\`${[paths[0], ...args].join(' ').replaceAll('`', "'").replaceAll('\n', ' ')}\`${limit}`;
}

function span(seconds: number): string {
  for (const [size, word] of [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ] as const) {
    if (seconds >= size && seconds % size === 0)
      return seconds === size ? word : `${seconds / size} ${word}s`;
  }
  return `${seconds} seconds`;
}
