/**
 * No reading of any source carries a key, a hash or a password out, whatever the program printed: each recorded output
 * is tried with the secrets planted in it.
 */
import { describe, expect, it } from 'vitest';
import { readingToJson } from '#agent/cli/reading.ts';
import { collect, describeFailure } from '#agent/collect.ts';
import { allProbes, allSources } from '#agent/probes/all.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { secretIn, withoutSecrets } from '#agent/probes/secrets.ts';
import { decodeFact } from '#proto/facts.ts';
import { casesOf } from '../../docs/coverage.ts';
import { fakeLook, parseRecorded } from '../../fake/look.ts';
import { caseNames, type SourceCase } from './source-cases.ts';

const secrets = {
  bitlocker: '313372-313372-313372-313372-313372-313372-313372-313372',
  filevault: 'K3YS-K3YS-K3YS-K3YS-K3YS-K3YS',
  hash: '$6$plantedsalt$plantedhashplantedhashplantedhashplantedhash',
  autologon: 'planted-autologon-Passw0rd',
};
const planted = Object.values(secrets);
/** A password has no shape: who reads where one may stand must not read it. */
const nearPasswords = new Set(
  Object.values(await allProbes()).flatMap(probes =>
    [probes.automaticLogins, probes.accounts, probes.screenLocks].flatMap(probe =>
      probe.sources.map(one => one.name),
    ),
  ),
);

/** As the programs that hold such things print them, one after the other. */
const everywhere = [
  `    Numerical Password:\r\n      ID: {0AF3}\r\n      Password:\r\n        ${secrets.bitlocker}\r\n`,
  `Recovery key = '${secrets.filevault}'\n`,
  `root:${secrets.hash}:19000:0:99999:7:::\n`,
];
const withPassword = [
  ...everywhere,
  `DefaultPassword    REG_SZ    ${secrets.autologon}\n`,
  `password=${secrets.autologon}\n`,
];

function plantedIn(one: SourceCase, lines: readonly string[]): SourceCase[] {
  if (one.files !== undefined) {
    const files = Object.entries(one.files);
    return lines.map(line => ({
      files: Object.fromEntries(files.map(([path, text]) => [path, `${text}\n${line}`])),
    }));
  }
  const printed = Buffer.from(one.stdout ?? '');
  // On a line of its own, also where the output breaks off in the middle of one.
  const whole = printed.length === 0 || printed.at(-1) === 10;
  const bytes = whole ? printed : Buffer.concat([printed, Buffer.from('\n')]);
  const texts = [...lines.map(line => Buffer.concat([bytes, Buffer.from(line)])), ...inJson(printed)];
  const more = { ...one, stderr: lines.join('') };
  return [...texts.map(stdout => ({ ...one, stdout })), { ...more, exitCode: 1 }, { ...more, stdout: '' }];
}

/** Extra properties in every object, as a program prints that was asked for more than it should have been. */
function inJson(bytes: Buffer): Buffer[] {
  try {
    const spread = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spread);
      if (typeof value !== 'object' || value === null) return value;
      const inside = Object.entries(value).map(([name, one]) => [name, spread(one)] as const);
      return {
        ...Object.fromEntries(inside),
        password: secrets.autologon,
        DefaultPassword: secrets.autologon,
        recoveryKey: secrets.filevault,
        numericalPassword: secrets.bitlocker,
        passwordHash: secrets.hash,
      };
    };
    return [Buffer.from(JSON.stringify(spread(JSON.parse(bytes.toString('utf8')))))];
  } catch {
    return [];
  }
}

const everySource = await allSources();

describe('a planted secret', () => {
  it.each([...everySource])('does not come out of %s', async (name, source) => {
    const cases = await casesOf(name);
    if (cases === null) return;
    for (const kind of caseNames) {
      const one = cases[kind];
      if ('cannotBe' in one) continue;
      for (const output of [one].flat() as SourceCase[]) {
        for (const attempt of plantedIn(output, nearPasswords.has(name) ? withPassword : everywhere)) {
          const recorded = source.kind === 'files' ? (attempt.files ?? {}) : { stdout: '', ...attempt };
          let said: string;
          try {
            const reading = readingToJson(parseRecorded(source, recorded as never));
            // What has the shape of a key is held back before it leaves, whichever parser let it pass: see below.
            const text = JSON.stringify(reading) ?? '';
            said = secretIn(text) === null ? text : '';
          } catch (error) {
            said = JSON.stringify(describeFailure(error));
          }
          for (const secret of planted) expect(said.includes(secret), `${kind}: ${secret}`).toBe(false);
        }
      }
    }
  });

  it('stops an answer that holds one all the same, and says which kind', async () => {
    const probe = {
      fact: 'host' as const,
      privilege: 'none' as const,
      sources: [],
      read: async () => ({ name: 'front-1', serial: secrets.bitlocker }),
    };
    const [observation] = await collect([probe], fakeLook({}));
    expect(observation?.failure).toMatchObject({ reason: 'internal_error' });
    expect(JSON.stringify(observation)).not.toContain('313372');
    const good = await collect(
      [{ ...probe, read: async () => ({ name: 'front-1', serial: 'PF3ABCDE' }) }],
      fakeLook({}),
    );
    expect(decodeFact('host', good[0]?.facts as Uint8Array)).toMatchObject({ serial: 'PF3ABCDE' });
  });

  it('is taken out of the words of a failure', () => {
    const said = describeFailure(
      new LookFailure('command_failed', `it said ${secrets.hash} and ${secrets.filevault}`),
    );
    expect(JSON.stringify(said)).not.toMatch(/planted|K3YS/);
  });

  it('is told from what only looks a little like it', () => {
    for (const harmless of [
      '6.1.0-40-amd64',
      '2026-11-23',
      'S-1-5-21-111111-222222-333333-1001',
      'ABCD-EFGH-IJKL',
      '$HOME/x',
      '10.0.26100.2314',
    ])
      expect(secretIn(harmless)).toBeNull();
    for (const secret of [secrets.bitlocker, secrets.filevault, secrets.hash, '$y$j9T$abcdefgh$ijklmnopqr'])
      expect(withoutSecrets(`a ${secret} b`)).not.toContain(secret);
  });
});
