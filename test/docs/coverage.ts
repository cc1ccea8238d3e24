/** docs/coverage.md: every question on every system, with every hole named, and every output that was tried. */
import { existsSync } from 'node:fs';
import { about } from '#agent/probes/about.ts';
import { allProbes, allSources } from '#agent/probes/all.ts';
import type { System } from '#agent/probes/index.ts';
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { type CaseName, caseNames, type SourceCases } from '../agent/probes/source-cases.ts';
import { kebab, systemNames, systems } from './probe-pages.ts';

/** Patches, encryption, automatic logoff, administrators, logons. */
export const coreFacts: readonly AskedFact[] = [
  'pendingUpdates',
  'automaticUpdates',
  'restartState',
  'diskVolumes',
  'screenLocks',
  'automaticLogins',
  'accounts',
  'administrators',
  'logons',
  'logonEvents',
];

/** What was seen on real machines, and what rests on recorded and written output alone. */
const probes = await allProbes();
const seen: Readonly<Record<System, string>> = {
  windows:
    'No script was run on a real Windows: they are read by a grammar, and their output is written after their documented schema. Run `agent probe` on one machine of each release before relying on it.',
  macos:
    'Nothing was run on a real Mac: outputs are written after the manual pages and published samples. Run `agent probe` on one machine of each release before relying on it.',
  linux:
    'Debian 12 is read for real in the tests (apt, lsblk, sudo, getent, last). Other distributions and desktops rest on written and published output.',
};

export async function coverage(): Promise<string> {
  const rows = askedFacts.map(
    name =>
      `| [${name}](probes/${kebab(name)}.md)${coreFacts.includes(name) ? ' *' : ''} | ${about[name].question} | ${systems.map(system => cell(name, system)).join(' | ')} |`,
  );
  const tried = await Promise.all([...(await allSources()).keys()].sort().map(triedRow));
  return `# What is read where

Made from the code by \`npm run docs\`; a test keeps it current. A star marks the core: patches, encryption, automatic
logoff, administrators, logons. A hole reads as "unknown" in the console, never as a pass.

| fact | question | ${systems.map(system => systemNames[system]).join(' | ')} |
|---|---|${systems.map(() => '---|').join('')}
${rows.join('\n')}

## Seen on real machines

${systems.map(system => `- **${systemNames[system]}**: ${seen[system]}`).join('\n')}

## Outputs that each source is tried with

A number says how many outputs of that kind there are; a word under "cannot be" says why there is none.

| source | ${caseNames.join(' | ')} | cannot be |
|---|${caseNames.map(() => '---|').join('')}---|
${tried.join('\n')}
`;
}

function cell(name: AskedFact, system: System): string {
  const probe = probes[system][name];
  if (probe.outOfPlace !== undefined) return `does not arise: ${probe.outOfPlace}`;
  if (probe.sources.length === 0) return '**hole**: not read';
  const sources = probe.sources.length === 1 ? '1 source' : `${probe.sources.length} sources`;
  return probe.privilege === 'none'
    ? sources
    : `${sources}; ${probe.privilege === 'partly' ? 'partly ' : ''}administrator`;
}

async function triedRow(name: string): Promise<string> {
  const cases = await casesOf(name);
  if (cases === null) return `| ${name} | ${caseNames.map(() => '**none**').join(' | ')} | |`;
  const cannot = caseNames.flatMap(kind => {
    const one = cases[kind];
    return 'cannotBe' in one ? [`${kind}: ${one.cannotBe}`] : [];
  });
  return `| ${name} | ${caseNames.map(kind => counted(cases, kind)).join(' | ')} | ${cannot.join('; ').replaceAll('|', '\\|')} |`;
}

function counted(cases: SourceCases, kind: CaseName): string {
  const one = cases[kind];
  if ('cannotBe' in one) return '-';
  return String(Array.isArray(one) ? one.length : 1);
}

/** Null for a source without recorded outputs. */
export async function casesOf(name: string): Promise<SourceCases | null> {
  const file = new URL(`../agent/probes/cases/${name}.ts`, import.meta.url);
  if (!existsSync(file)) return null;
  return ((await import(file.href)) as { default: SourceCases }).default;
}
