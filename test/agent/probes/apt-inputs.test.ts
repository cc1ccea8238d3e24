/** apt-get is asked again only when what its answer rests on has changed. */
import { expect, it } from 'vitest';
import { noMemory } from '#agent/memory.ts';
import {
  aptInputs,
  aptInputsSource,
  remembered,
  withoutLists,
} from '#agent/probes/pending-updates/apt-inputs.ts';
import type { AptSimulation } from '#agent/probes/pending-updates/apt-simulation.ts';
import type { Look } from '#agent/probes/probe.ts';
import { fakeLook, fakeMemory } from '../../fake/look.ts';

const inputs = (time: string) => ({
  [aptInputsSource.name]: { stdout: `${time}.0\t10\t/var/lib/dpkg/status\n` },
});
const answer: AptSimulation = { updates: [], keptBack: [], complete: true };

const simulationOf = async (look: Look, simulate: () => Promise<AptSimulation>) =>
  remembered(look, 'aptSimulation', await aptInputs(look), simulate, one => one.complete);

function asked() {
  let times = 0;
  const simulate = async () => {
    times += 1;
    return answer;
  };
  return { times: () => times, simulate };
}

it('answers from memory while lists, packages and settings are the same files', async () => {
  const memory = fakeMemory();
  const { times, simulate } = asked();
  for (const time of ['100', '100', '200']) await simulationOf(fakeLook(inputs(time), { memory }), simulate);
  expect(times()).toBe(2);
});

it('asks each time where nothing can be kept, or the inputs cannot be read', async () => {
  const { times, simulate } = asked();
  for (let i = 0; i < 2; i++) await simulationOf(fakeLook(inputs('100'), { memory: noMemory }), simulate);
  const memory = fakeMemory();
  for (let i = 0; i < 2; i++) await simulationOf(fakeLook({}, { memory }), simulate);
  expect(times()).toBe(4);
});

it('does not keep an answer that was cut off', async () => {
  const memory = fakeMemory();
  let times = 0;
  const simulate = async () => {
    times += 1;
    return { ...answer, complete: false };
  };
  for (let i = 0; i < 2; i++) await simulationOf(fakeLook(inputs('100'), { memory }), simulate);
  expect(times).toBe(2);
});

it('keeps each of apt’s answers under its own name', async () => {
  const memory = fakeMemory();
  const look = fakeLook(inputs('100'), { memory });
  let times = 0;
  const list = async () => {
    times += 1;
    return [];
  };
  for (let i = 0; i < 2; i++) {
    await simulationOf(look, asked().simulate);
    expect(await remembered(look, 'aptUpgradable', await aptInputs(look), list)).toEqual([]);
  }
  expect(times).toBe(1);
});

it('asks what is held again for another package, not for another list', async () => {
  const memory = fakeMemory();
  let times = 0;
  const held = async () => {
    times += 1;
    return ['openssl'];
  };
  const look = (list: string, installed: string) =>
    fakeLook(
      {
        [aptInputsSource.name]: {
          stdout: `${list}.0\t10\t/var/lib/apt/lists/deb_InRelease\n${installed}.0\t10\t/var/lib/dpkg/status\n`,
        },
      },
      { memory },
    );
  for (const [list, installed] of [
    ['100', '100'],
    ['200', '100'],
    ['200', '200'],
  ] as const) {
    const at = look(list, installed);
    expect(await remembered(at, 'aptHolds', withoutLists(await aptInputs(at)), held)).toEqual(['openssl']);
  }
  expect(times).toBe(2);
});
