import { describe, expect, it } from 'vitest';
import { collect } from '#agent/collect.ts';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import type { AnyProbe, Probe } from '#agent/probes/probe.ts';
import type { AskedFact, FactOf } from '#proto/fact-names.ts';
import { decodeFact } from '#proto/facts.ts';
import { fakeLook } from '../fake/look.ts';

const probe = <N extends AskedFact>(fact: N, read: () => Promise<FactOf<N>>): AnyProbe =>
  ({ fact, privilege: 'none', sources: [], read }) satisfies Probe<N> as unknown as AnyProbe;
const good = probe('host', async () => ({ name: 'frontdesk-2' }));

describe('collecting', () => {
  it('turns facts, failures and what does not apply into observations, in order', async () => {
    let now = 1000;
    const clock = () => (now += 5);
    const observations = await collect(
      [
        good,
        probe('sshServer', async () => Promise.reject(new DoesNotApply('not_installed', 'No sshd.'))),
        probe('logons', async () => Promise.reject(new LookFailure('tool_missing', 'No last.'))),
      ],
      fakeLook({}),
      { clock, atOnce: 1 },
    );
    expect(observations.map(one => [one.fact, one.observedAtMs, one.tookMs])).toEqual([
      ['host', 1005, 5],
      ['sshServer', 1015, 5],
      ['logons', 1025, 5],
    ]);
    expect(decodeFact('host', observations[0]?.facts as Uint8Array)).toMatchObject({ name: 'frontdesk-2' });
    expect(observations[1]?.notApplicable).toEqual({ reason: 'not_installed', detail: 'No sshd.' });
    expect(observations[2]?.failure).toEqual({ reason: 'tool_missing', detail: 'No last.' });
  });

  it('lets no broken probe harm another', async () => {
    const observations = await collect(
      [
        probe('logons', () => {
          throw new TypeError('broken at once');
        }),
        probe('accounts', async () => Promise.reject('not even an error')),
        probe('sudoRules', () => new Promise(() => {})),
        probe('accounts', async () => null as never),
        probe('osRelease', async () => undefined as never),
        good,
      ],
      fakeLook({}),
      { limitMs: 30 },
    );
    expect(observations.map(one => one.failure?.reason)).toEqual([
      'internal_error',
      'internal_error',
      'timeout',
      'internal_error',
      'internal_error',
      undefined,
    ]);
    expect(observations[0]?.failure?.detail).toBe('broken at once');
    expect(observations.at(-1)?.facts).toBeInstanceOf(Uint8Array);
  });

  it('asks no more than so many at the same time', async () => {
    let [running, most] = [0, 0];
    const slow = probe('host', async () => {
      most = Math.max(most, ++running);
      await new Promise(resolve => setImmediate(resolve));
      running--;
      return {};
    });
    await collect(
      Array.from({ length: 12 }, () => slow),
      fakeLook({}),
    );
    expect(most).toBe(4);
  });

  it('keeps an error’s detail short, on one line and without its stack', async () => {
    const long = probe('host', async () => Promise.reject(new Error(`a\u001b[31m\n${'x'.repeat(5000)}`)));
    const [observation] = await collect([long], fakeLook({}));
    const detail = observation?.failure?.detail ?? '';
    expect(detail.length).toBeLessThanOrEqual(500);
    expect(detail).not.toMatch(/\p{Cc}|at .*\.ts/u);
  });

  it('never gives a negative span when the clock is set back', async () => {
    let now = 1000;
    const [observation] = await collect([good], fakeLook({}), { clock: () => (now -= 100) });
    expect(observation?.tookMs).toBe(0);
  });
});
