/** Who is told what: open pages by topic, devices by frame; and how long a page may lie unused. */
import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import type { Standing } from '#collector/access/asker.ts';
import { idleLimitMs } from '#collector/access/idle.ts';
import { powers } from '#collector/access/powers.ts';
import { admitFrame, checkFrames, frameMoments } from '#collector/devices/frames.ts';
import { newLivePages, topicPower } from '#collector/http/live.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';

function openPage() {
  const written: string[] = [];
  const response = {
    on: () => response,
    writeHead: () => response,
    write: (text: string) => written.push(text),
    end: (text = '') => written.push(text),
  };
  return { response: response as unknown as ServerResponse, told: () => written.join('') };
}
const standing = (more: Partial<Standing>): Standing => ({
  role: 'technician',
  powers: ['own_access', 'ask_grants'],
  grants: [],
  ...more,
});

describe('an open page', () => {
  it('hears only of what its reader may see', async () => {
    vi.useFakeTimers();
    const pages = newLivePages(Date.now);
    const [without, holding] = [openPage(), openPage()];
    pages.add(without.response, 'a', standing({}));
    pages.add(holding.response, 'b', standing({ powers: ['own_access', 'see_posture'], grants: ['g1'] }));
    for (const topic of Object.keys(topicPower) as (keyof typeof topicPower)[]) pages.tell(topic);
    await vi.advanceTimersByTimeAsync(600);
    pages.close();
    vi.useRealTimers();
    expect(without.told()).toContain('"topics":["access"]');
    expect(without.told()).not.toMatch(/devices|findings/);
    expect(holding.told()).toContain('devices');
    for (const power of Object.values(topicPower)) expect(powers).toHaveProperty(power);
  });

  it('reads again when one of two grants ends, though its reader may do the same on fewer computers', async () => {
    const pages = newLivePages(Date.now);
    const page = openPage();
    pages.add(page.response, 'a', standing({ grants: ['g1', 'g2'] }));
    await pages.review(async () => standing({ grants: ['g1', 'g2'] }));
    expect(page.told()).not.toContain('changed');
    await pages.review(async () => standing({ grants: ['g1'] }));
    expect(page.told()).toContain('event: changed');
    await pages.review(async () => null);
    expect(page.told()).toContain('event: ended');
    pages.close();
  });
});

describe('a frame', () => {
  it('of a kind that says nothing of who may send it keeps the collector from starting', () => {
    expect(() => checkFrames()).not.toThrow();
    expect(() => checkFrames(['hello', 'command'])).toThrow(/who may send the frame command/);
  });

  it.each(Object.entries(frameMoments))('%s is taken only at its moment: %s', (kind, moment) => {
    const taken = (greeted: boolean) => {
      try {
        admitFrame(kind as keyof typeof frameMoments, greeted);
        return true;
      } catch {
        return false;
      }
    };
    expect([taken(false), taken(true)]).toEqual([moment === 'first', moment === 'greeted']);
  });
});

describe('the time that a session may lie unused', () => {
  const plan = (limit: number) => {
    const planned = [{ id: 'LOCK-01', parameters: [{ name: 'limit', value: limit }] }];
    return { plan: () => planned } as unknown as Parameters<typeof idleLimitMs>[0];
  };

  it('is what the firm’s own rule says for an office screen', () => {
    const rulebook = loadRulebook();
    const said = rulebook
      .plan('hipaa-2013', 'office')
      .find(rule => rule.id === 'LOCK-01')
      ?.parameters.find(parameter => parameter.name === 'limit')?.value;
    expect(idleLimitMs(rulebook, 'hipaa-2013')).toBe(Number(said) * 1000);
  });

  it.each([
    [300, 300_000],
    [900, 900_000],
    [7200, 1_800_000],
  ])('follows a limit of %i seconds, up to half an hour: %i ms', (limit, ms) => {
    expect(idleLimitMs(plan(limit), 'any')).toBe(ms);
  });
});
