/** The pages that are made from the code say what the code says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allProbes } from '#agent/probes/all.ts';
import { coreFacts, coverage } from './coverage.ts';
import { readProto } from './fields.ts';
import { probePages, systems } from './probe-pages.ts';

const probes = await allProbes();
const docs = new URL('../../docs/', import.meta.url);
const written = (name: string) => readFileSync(new URL(name, docs), 'utf8');

/** Core questions that this agent cannot ask yet. One leaves this list when it is answered; none joins it. */
const knownHoles = ['logons on macos', 'logonEvents on macos'];

describe('the pages made from the code', () => {
  it('are there, one for each question, and current (run "npm run docs")', () => {
    const pages = probePages();
    expect(readdirSync(new URL('probes/', docs)).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(written(`probes/${name}`), name).toBe(text);
  });

  it('name every hole: coverage.md is current (run "npm run docs")', async () => {
    expect(written('coverage.md')).toBe(await coverage());
  });

  it('have no hole in the core but those that are known', () => {
    const holes = coreFacts.flatMap(fact =>
      systems
        .filter(
          system =>
            probes[system][fact].outOfPlace === undefined && probes[system][fact].sources.length === 0,
        )
        .map(system => `${fact} on ${system}`),
    );
    expect(holes.filter(hole => !knownHoles.includes(hole))).toEqual([]);
  });

  it('leave out no line of the messages', () => {
    expect(() => readProto('message A {\n  map<string, B> b = 1;\n}')).toThrow(/map/);
    expect(readProto('// Says.\nmessage A {\n  // What.\n  repeated B a_b = 1;\n}').get('A')).toEqual({
      says: 'Says.',
      fields: [{ name: 'aB', type: 'B', repeated: true, says: 'What.' }],
    });
  });
});
