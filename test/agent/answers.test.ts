/** The answer file of unattended installations. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnswers } from '#agent/answers.ts';
import { readIdentity } from '#agent/identity.ts';
import { formatToken, parseToken } from '#proto/token.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { runProgram } from '../fake/process.ts';

const read = (text: string) => parseAnswers(Buffer.from(text));

describe('an answer file', () => {
  it('names the token, and another way to the collector where there is one', () => {
    const text = '# from Intune\r\n\r\nToken = "kh1_abc"\r\ncollector=keyholder.example:7443\r\n';
    expect(read(text)).toEqual({ token: 'kh1_abc', collector: 'keyholder.example:7443', firm: null });
    expect(read('token=kh1_abc').collector).toBeNull();
    expect(read("collector = '[2001:db8::1]:7443'\ntoken = kh1_abc").collector).toBe('[2001:db8::1]:7443');
  });

  it('may be the token alone, as packages leave it', () => {
    expect(read('kh1_abc\n')).toEqual({ token: 'kh1_abc', collector: null, firm: null });
  });

  it('names the firm’s root, whose approval releases then need', () => {
    expect(read(`token = kh1_abc\nfirm = ${'AB'.repeat(32)}`).firm).toBe('ab'.repeat(32));
  });

  it('is read as the tools of Windows write it', () => {
    const text = 'token = kh1_abc\r\n';
    expect(read(`\ufeff${text}`).token).toBe('kh1_abc');
    expect(parseAnswers(Buffer.from(`\ufeff${text}`, 'utf16le')).token).toBe('kh1_abc');
  });

  it.each([
    ['', /holds no token/],
    ['collector = a.example:7443', /holds no token/],
    ['token = kh1_a\ntoken = kh1_b', /Line 2 .*twice/],
    ['token =', /Line 1 .*without a value/],
    ['tokn = kh1_secret', /Line 1 .*none of/],
    ['token = kh1_a\nfirm = secret', /64 digits/],
    ['token = kh1_a\ncollector = https://a.example', /host and a port/],
  ])('says what is wrong with %j, and never what stands there', (text, why) => {
    expect(() => read(text)).toThrow(why);
    expect(() => read(text)).not.toThrow(/secret/);
  });
});

describe('enroll --answers', () => {
  let collector: TestCollector;
  const place = temporaryFolder();
  const file = join(place.path, 'answers');
  const data = join(place.path, 'data');
  const run = (...words: string[]) => runProgram('agent', ['enroll', ...words, '--data', data]);
  beforeAll(async () => {
    collector = await startTestCollector();
  });
  afterAll(async () => {
    await collector.stop();
    place.remove();
  });

  it('joins by the named address under the token’s pin, and stays as it is when it runs again', async () => {
    const token = await collector.token({ count: 2 });
    const elsewhere = formatToken({ ...parseToken(token), address: '127.0.0.1:1' });
    writeFileSync(file, `token = ${elsewhere}\n`);
    expect((await run('--answers', file)).stderr).toMatch(/Nothing answers at 127\.0\.0\.1:1/);
    writeFileSync(file, `token = ${elsewhere}\ncollector = ${collector.address}\n`);
    const first = await run('--answers', file);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/Start reporting with: /);
    const identity = readIdentity(data);
    expect(identity?.address).toBe(collector.address);
    expect(await run('--answers', file)).toMatchObject({
      code: 0,
      stdout: 'This computer is enrolled already; nothing was changed.\n',
    });
    expect(readIdentity(data)?.deviceId).toBe(identity?.deviceId);
  });

  it('as an installed service, does not ask to be started', async () => {
    writeFileSync(file, `token = ${await collector.token()}\n`);
    const { stdout } = await run('--again', '--as-service', '--answers', file);
    expect(stdout).toMatch(/\. It reports from now on\.$/m);
    expect(stdout).not.toMatch(/Start/);
  });

  it('says that there is no such file, and takes no token beside it', async () => {
    expect(await run('--again', '--answers', join(place.path, 'nothing'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('could not be read'),
    });
    expect((await run('--again', 'kh1_x', '--answers', file)).code).toBe(2);
  });
});
