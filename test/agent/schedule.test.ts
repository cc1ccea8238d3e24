import { describe, expect, it } from 'vitest';
import { collect } from '#agent/collect.ts';
import { about } from '#agent/probes/about.ts';
import { newRound } from '#agent/round.ts';
import { longestDeferralMs, planLook } from '#agent/schedule.ts';
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { observed } from '../fake/device.ts';
import { fakeLook } from '../fake/look.ts';

const minute = 60_000;
const hour = 60 * minute;
const calm = { onBattery: false, busy: false };
const heavyOnes = askedFacts.filter(name => about[name].heavy === true);
const start = Date.UTC(2026, 10, 23, 8);
const lookedAt = (at: number) => new Map(askedFacts.map(name => [name, at]));
const plan = (known: ReadonlyMap<AskedFact, number>, now: number, condition = calm as object) =>
  planLook(about, known, now, condition as typeof calm, 7.5 * minute);

describe('what is asked when', () => {
  it('asks everything at first, whatever the machine does', () => {
    const first = plan(new Map(), start, { onBattery: true, busy: true });
    expect(first.ask.toSorted()).toEqual(askedFacts.toSorted());
    expect(first.deferral).toBeNull();
  });

  it('asks who signed in at every round, and which updates wait only a few times a day', () => {
    const soon = plan(lookedAt(start), start + 15 * minute).ask;
    expect(soon).toContain('logonEvents');
    expect(soon).not.toContain('pendingUpdates');
    expect(soon).not.toContain('software');
    expect(plan(lookedAt(start), start + 6 * hour).ask).toContain('pendingUpdates');
    expect(plan(lookedAt(start), start + 24 * hour).ask).toContain('software');
  });

  it('asks now what would fall due before the next round', () => {
    expect(plan(lookedAt(start), start + 53 * minute).ask).toContain('firewall');
    expect(plan(lookedAt(start), start + 45 * minute).ask).not.toContain('firewall');
  });

  it('puts heavy questions off on battery and says so; the light ones are asked', () => {
    const now = start + 25 * hour;
    const { ask, deferral } = plan(lookedAt(start), now, { onBattery: true, busy: false });
    expect(deferral).toMatchObject({ reason: 'on_battery', dueAtMs: start + 6 * hour });
    expect(deferral?.facts.toSorted()).toEqual(heavyOnes.toSorted());
    expect(ask).toContain('diskVolumes');
  });

  it('puts them off no longer than its bound', () => {
    const due = start + 6 * hour;
    const at = (ms: number, condition: object) => plan(lookedAt(start), ms, condition).ask;
    expect(at(due + longestDeferralMs.under_load - 1, { onBattery: null, busy: true })).not.toContain(
      'pendingUpdates',
    );
    expect(at(due + longestDeferralMs.under_load, { onBattery: null, busy: true })).toContain(
      'pendingUpdates',
    );
    expect(at(due + longestDeferralMs.on_battery, { onBattery: true, busy: null })).toContain(
      'pendingUpdates',
    );
  });

  it('does not wait for a machine that does not say how it fares', () => {
    expect(plan(lookedAt(start), start + 25 * hour, { onBattery: null, busy: null }).deferral).toBeNull();
  });

  it('asks again when the clock was set back', () => {
    expect(plan(lookedAt(start), start - 24 * hour).ask.length).toBe(askedFacts.length);
  });
});

describe('a round', () => {
  const answer = (facts: readonly AskedFact[] | undefined, at: number) =>
    (facts ?? askedFacts).map(name => observed(name, {}, at));

  it('hands over an answer to every question, each with the time of its own look', async () => {
    let now = start;
    const round = newRound({ now: () => now, look: async facts => answer(facts, now) });
    await round.look(15 * minute);
    now += 15 * minute;
    const second = await round.look(15 * minute);
    expect(second.observations.map(one => one.fact)).toEqual([...askedFacts]);
    expect(second.asked).toBeLessThan(askedFacts.length);
    const at = (fact: AskedFact) => second.observations.find(one => one.fact === fact)?.observedAtMs;
    expect(at('logons')).toBe(now);
    expect(at('pendingUpdates')).toBe(start);
  });

  it('keeps what it knew when a look fails, and asks again', async () => {
    let now = start;
    let works = true;
    const round = newRound({
      now: () => now,
      look: async facts => (works ? answer(facts, now) : Promise.reject(new Error('The look was ended.'))),
    });
    await round.look(15 * minute);
    works = false;
    now += 2 * hour;
    await expect(round.look(15 * minute)).rejects.toThrow('ended');
    works = true;
    now += 15 * minute;
    const third = await round.look(15 * minute);
    expect(third.observations.length).toBe(askedFacts.length);
    expect(third.observations.find(one => one.fact === 'firewall')?.observedAtMs).toBe(now);
  });

  it('asks how the machine fares only before a heavy look', async () => {
    let now = start;
    let asked = 0;
    const condition = async () => {
      asked += 1;
      return { onBattery: true, busy: false };
    };
    const round = newRound({ now: () => now, look: async facts => answer(facts, now), condition });
    await round.look(15 * minute);
    now += 15 * minute;
    await round.look(15 * minute);
    expect(asked).toBe(0);
    now += 6 * hour;
    const third = await round.look(15 * minute);
    expect(asked).toBe(1);
    expect(third.deferral).toMatchObject({ reason: 'on_battery', facts: ['pendingUpdates'] });
    expect(third.observations.length).toBe(askedFacts.length);
  });
});

describe('heavy questions', () => {
  it('are never asked two at once, while light ones go on', async () => {
    let heavyNow = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const probes = askedFacts.map(fact => ({
      fact,
      privilege: 'none' as const,
      sources: [],
      read: async () => {
        if (about[fact].heavy !== true) return {};
        heavyNow += 1;
        most = Math.max(most, heavyNow);
        await new Promise<void>(resolve => waiting.push(resolve));
        heavyNow -= 1;
        return {};
      },
    }));
    const done = collect(probes as never, fakeLook({}));
    let over = false;
    void done.then(() => {
      over = true;
    });
    while (!over) {
      waiting.shift()?.();
      await new Promise(resolve => setImmediate(resolve));
    }
    expect(most).toBe(1);
    expect((await done).length).toBe(askedFacts.length);
  });
});
