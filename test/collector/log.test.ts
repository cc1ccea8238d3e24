/** A diagnostic log goes into mails and tickets: no name of a person and no login stands in it, whatever went wrong. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '#collector/log.ts';
import { startTestCollector, type TestCollector } from '../fake/collector.ts';
import { becomeOwner } from '../fake/owner.ts';

describe('a fault', () => {
  it('tells the kind, the code and the place, and none of the words', () => {
    const error = Object.assign(new Error('Key (email)=(zuzana@clinic.example) already exists.'), {
      code: '23505',
      constraint: 'people_email_key',
      detail: 'zuzana@clinic.example',
    });
    const fault = faultOf(error);
    expect(fault).toMatchObject({ type: 'Error', code: '23505', constraint: 'people_email_key' });
    expect(fault.at[0]).toMatch(/collector\/log\.test\.ts:\d+$/);
    expect(JSON.stringify(fault)).not.toMatch(/zuzana/i);
  });

  it('is not fooled by words that look like a place', () => {
    const error = new Error('no\n    at Zuzana (file:///Kralova.ts:1:1)');
    expect(JSON.stringify(faultOf(error))).not.toMatch(/Zuzana|Kralova/);
    const renamed = Object.assign(new Error('x'), { name: 'Zuzana Kralova', code: 'Zuzana Kralova' });
    expect(JSON.stringify(faultOf(renamed))).not.toMatch(/Zuzana|Kralova/);
  });

  it('keeps nothing of what was thrown without being an error', () => {
    expect(faultOf('Zuzana Kralova')).toEqual({ type: 'string', code: '', constraint: '', at: [] });
  });
});

describe('the log of a running collector', () => {
  let collector: TestCollector;
  let cookie = '';
  const person = { name: 'Zuzana Kralova', email: 'zuzana.kralova@clinic.example' };

  async function post(path: string, body: unknown): Promise<number> {
    const response = await fetch(`${collector.running.consoleUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-keyholder': '1', cookie },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    await response.arrayBuffer();
    return response.status;
  }

  beforeAll(async () => {
    collector = await startTestCollector();
    ({ cookie } = await becomeOwner(collector, { ...person, firm: 'Kralova Clinic' }));
  });
  afterAll(() => collector.stop());

  it('names nobody when all goes well, and when what was sent is refused', async () => {
    const csv = `name,email\n${person.name} the Second,second.kralova@clinic.example\nTom Kralova,not an address\n`;
    expect(await post('/api/people/import', { csv, apply: true })).toBe(200);
    expect(await post('/api/people', `{"name":"${person.name}"`)).toBe(400);
    expect(
      await post('/api/sign-in', { email: person.email, password: 'wrong horse Kralova', code: '000000' }),
    ).toBe(401);
  });

  it('names nobody when the store fails over a person', async () => {
    await sql`create trigger refuse before insert on people
      begin select raise(abort, 'Kralova, Zuzana cannot be kept'); end`.execute(collector.store.write);
    const another = { ...person, email: 'third.kralova@clinic.example', side: 'firm' };
    expect(await post('/api/people', another)).toBe(500);
    expect(collector.logged.at(-1)).toContain('a request of the console could not be handled');
    expect(collector.logged.join('')).not.toMatch(/kralova|zuzana/i);
  });
});
