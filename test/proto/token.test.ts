/** Enrollment tokens: copied whole they work, copied badly they say so, and they never turn into another token. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatToken, parseToken } from '#proto/token.ts';
import { codeOf } from './code-of.ts';

const token = {
  address: 'collector.example:7443',
  caSha256: new Uint8Array(32).fill(3),
  inviteId: 'abc',
  secret: new Uint8Array(16).fill(9),
  expiresAtMs: Date.parse('2026-03-14T12:00:00Z'),
};
const text = formatToken(token);

describe('tokens', () => {
  it('come back as they were made, whatever blanks were copied along', () => {
    const { address, inviteId, expiresAtMs, secret, caSha256 } = parseToken(`  ${text}\n`);
    expect({ address, inviteId, expiresAtMs }).toEqual({
      address,
      inviteId: 'abc',
      expiresAtMs: token.expiresAtMs,
    });
    expect(address).toBe(token.address);
    expect(Buffer.from(secret).equals(token.secret)).toBe(true);
    expect(Buffer.from(caSha256).equals(token.caSha256)).toBe(true);
  });

  it('need no quoting on any command line', () => {
    expect(text).toMatch(/^kh1_[\w-]+$/);
  });

  it('are refused wherever they were cut off', () => {
    for (let i = 0; i < text.length; i++)
      expect(codeOf(() => parseToken(text.slice(0, i)))).toBe('token_malformed');
    for (let i = 1; i < text.length; i++)
      expect(codeOf(() => parseToken(text.slice(i)))).toBe('token_malformed');
  });

  it("are refused with a character missing, changed, doubled or in its neighbour's place, or mean the same", () => {
    const place = fc.nat(text.length - 1);
    const letter = fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ .='.split(''),
    );
    const spoilt = fc.oneof(
      place.map(i => text.slice(0, i) + text.slice(i + 1)),
      place.map(i => text.slice(0, i + 1) + text.slice(i)),
      place.map(
        i =>
          text.slice(0, i) +
          text
            .slice(i, i + 2)
            .split('')
            .reverse()
            .join('') +
          text.slice(i + 2),
      ),
      fc.tuple(place, letter).map(([i, other]) => text.slice(0, i) + other + text.slice(i + 1)),
    );
    let refused = 0;
    fc.assert(
      fc.property(spoilt, other => {
        // The last character carries bits that mean nothing, and some characters are skipped in reading.
        if (codeOf(() => parseToken(other)) === 'accepted') expect(formatToken(parseToken(other))).toBe(text);
        else refused += 1;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(2000);
  });

  it('never end in anything but a token or a refusal', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string().map(end => `kh1_${end}`),
      fc.base64String().map(end => `kh1_${end}`),
    );
    fc.assert(fc.property(anything, other => codeOf(() => parseToken(other)) === 'token_malformed'));
  });
});
