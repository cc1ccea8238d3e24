/** The wire: current, additive only, refused by code where it is wrong. */
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFact, encodeFact, factFromJson, factNames, facts, factToJson } from '#proto/facts.ts';
import { decodeFrame, decodeReport, encodeFrame } from '#proto/frame.ts';
import { generate } from '#proto/generate.ts';
import { maxFrameBytes } from '#proto/limits.ts';
import { RefusalError } from '#proto/refusals.ts';
import { publicKeyFromRaw, rawPublicKey, signBytes, verifyBytes, verifyBytesAside } from '#proto/signing.ts';
import { formatToken, parseToken } from '#proto/token.ts';
import { type ReportInput, wire } from '#proto/wire.ts';

const at = Date.parse('2026-03-14T12:00:00Z');
const gen = fileURLToPath(new URL('../../proto/gen/', import.meta.url));
const schema = JSON.parse(readFileSync(join(gen, 'facts.json'), 'utf8')).nested.keyholder.nested.v1
  .nested as Record<
  string,
  {
    fields: Record<
      string,
      { type: string; id: number; rule?: string; options?: { proto3_optional?: boolean } }
    >;
  }
>;

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'accepted';
  } catch (error) {
    if (error instanceof RefusalError) return error.code;
    throw error;
  }
}

describe('generated code', () => {
  it('is what the .proto files say today', () => {
    const into = mkdtempSync(join(tmpdir(), 'kh-gen-'));
    generate(into);
    for (const name of ['wire.js', 'wire.d.ts', 'facts.js', 'facts.d.ts', 'facts.json']) {
      expect(
        readFileSync(join(into, name), 'utf8') === readFileSync(join(gen, name), 'utf8'),
        `proto/gen/${name}: run "npm run proto"`,
      ).toBe(true);
    }
    rmSync(into, { recursive: true });
  }, 60_000);

  it('reads every field that any earlier version wrote: lines are added, never changed', () => {
    const lines = ['enrollment', 'facts', 'frame', 'report'].flatMap(name => fieldsOf(name));
    const golden = readFileSync(new URL('./fields.golden.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const gone = golden.filter(line => !lines.includes(line));
    expect(gone, 'a field was changed or removed').toEqual([]);
    expect(
      lines.filter(line => !golden.includes(line)),
      'new fields: add these lines to test/proto/fields.golden.txt',
    ).toEqual([]);
  });
});

/** "Report.2 int64 sequence" for each field of a .proto file. */
function fieldsOf(name: string): string[] {
  const text = readFileSync(
    new URL(`../../proto/keyholder/v1/${name}.proto`, import.meta.url),
    'utf8',
  ).replace(/\/\/.*$/gm, '');
  let message = '';
  return text.split('\n').flatMap(line => {
    message = /^message (\w+)/.exec(line)?.[1] ?? message;
    const field = /^\s+(repeated |optional )?([\w.]+) (\w+) = (\d+);/.exec(line);
    return field === null ? [] : [`${message}.${field[4]} ${field[1] ?? ''}${field[2]} ${field[3]}`];
  });
}

describe('frames', () => {
  it('keep their bytes: what an old agent wrote is read, and written the same', () => {
    // Each line: what it is, the frame as hex. Lines are added, never changed.
    const lines = readFileSync(new URL('./frames.golden.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) {
      const [kind = '', hex = ''] = line.split(' ');
      const frame = decodeFrame(Buffer.from(hex, 'hex'));
      expect(frame.body).toBe(kind);
      expect(Buffer.from(encodeFrame(frame as never)).toString('hex')).toBe(hex);
      if (frame.report != null)
        expect(decodeReport(frame.report.report ?? new Uint8Array()).sequence).toBe(7);
    }
  });

  it('are refused by code: too large, malformed, empty, of an unknown kind', () => {
    expect(codeOf(() => decodeFrame(new Uint8Array(maxFrameBytes + 1)))).toBe('frame_too_large');
    expect(codeOf(() => decodeFrame(Uint8Array.of(0xff)))).toBe('frame_malformed');
    expect(codeOf(() => decodeFrame(new Uint8Array()))).toBe('frame_unknown');
    expect(codeOf(() => decodeFrame(Uint8Array.of(0xc2, 0x3e, 0x01, 0x00)))).toBe('frame_unknown');
    const good = encodeFrame({ hello: { deviceId: 'abc', capability: 1 } });
    expect(codeOf(() => decodeFrame(good.subarray(0, good.length - 1)))).toBe('frame_malformed');
  });

  it('never end in anything but a frame or a refusal, whatever arrives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        codeOf(() => decodeFrame(bytes));
        codeOf(() => decodeReport(bytes));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('reports', () => {
  const observation = {
    fact: 'host',
    observedAtMs: at,
    tookMs: 1,
    failure: { reason: 'timeout', detail: '' },
  };
  const sound: ReportInput = {
    deviceId: 'd',
    sequence: 2,
    previousDigest: new Uint8Array(32),
    madeAtMs: at,
    observations: [observation],
  };
  const code = (change: ReportInput) =>
    codeOf(() => decodeReport(wire.Report.encode({ ...sound, ...change }).finish()));

  it('are read when they are sound', () => {
    expect(code({})).toBe('accepted');
    expect(code({ sequence: 1, previousDigest: new Uint8Array() })).toBe('accepted');
  });

  it.each([
    ['no number', { sequence: 0 }],
    ['a number below one', { sequence: -4 }],
    ['a time before anything', { madeAtMs: 5 }],
    ['a time beyond everything', { madeAtMs: 9e15 }],
    ['a digest that is none', { previousDigest: new Uint8Array(31) }],
    ['no digest of the report before', { previousDigest: new Uint8Array() }],
    ['two answers to one question', { observations: [observation, observation] }],
    ['an answer that says nothing', { observations: [{ fact: 'host', observedAtMs: at }] }],
    ['a look at no time', { observations: [{ ...observation, observedAtMs: 0 }] }],
    [
      'an unchanged answer without its digest',
      { observations: [{ fact: 'host', observedAtMs: at, unchanged: new Uint8Array(5) }] },
    ],
    ['a gap that ends before it begins', { gap: { fromSequence: 3, lastDigest: new Uint8Array(32) } }],
    [
      'a gap without the digest that the next report names',
      { gap: { fromSequence: 1, lastDigest: new Uint8Array() } },
    ],
    [
      'more answers than there are questions',
      { observations: Array.from({ length: 300 }, (_, i) => ({ ...observation, fact: `f${i}` })) },
    ],
  ])('are refused with %s', (_what, change) => {
    expect(code(change as ReportInput)).toBe('report_malformed');
  });
});

describe('tokens', () => {
  const token = {
    address: 'collector.example:7443',
    caSha256: new Uint8Array(32).fill(3),
    inviteId: 'abc',
    secret: new Uint8Array(16).fill(9),
    expiresAtMs: at,
  };
  const text = formatToken(token);

  it('come back as they were made, whatever blanks were copied along', () => {
    expect(parseToken(`  ${text}\n`)).toMatchObject({
      address: token.address,
      inviteId: 'abc',
      expiresAtMs: at,
    });
  });

  it('are refused when a single character is missing, changed or added', () => {
    for (let i = 0; i < text.length; i++) {
      expect(
        codeOf(() => parseToken(text.slice(0, i))),
        `cut at ${i}`,
      ).toBe('token_malformed');
      const other = text[i] === 'A' ? 'B' : 'A';
      const changed = text.slice(0, i) + other + text.slice(i + 1);
      // The last character may carry bits that mean nothing.
      if (i < text.length - 1)
        expect(
          codeOf(() => parseToken(changed)),
          `changed at ${i}`,
        ).toBe('token_malformed');
    }
  });
});

describe('signatures', () => {
  const keys = generateKeyPairSync('ed25519');
  const bytes = Buffer.from('what the device saw');

  it('hold for their purpose, their bytes and their key only', async () => {
    const signature = signBytes('report', bytes, keys.privateKey);
    const key = publicKeyFromRaw(rawPublicKey(keys.privateKey));
    expect(verifyBytes('report', bytes, signature, key)).toBe(true);
    expect(await verifyBytesAside('report', bytes, signature, key)).toBe(true);
    expect(verifyBytes('enrollment', bytes, signature, key)).toBe(false);
    expect(verifyBytes('report', Buffer.from('what the device saw!'), signature, key)).toBe(false);
    expect(verifyBytes('report', bytes, signature.subarray(1), key)).toBe(false);
    expect(await verifyBytesAside('report', bytes, Buffer.alloc(64), key)).toBe(false);
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(verifyBytes('report', bytes, signature, other)).toBe(false);
    expect(() => publicKeyFromRaw(new Uint8Array(31))).toThrow();
    expect(rawPublicKey(createPublicKey(keys.privateKey))).toEqual(rawPublicKey(keys.privateKey));
  });

  const vectors = fileURLToPath(
    new URL('../../../shared/vectors/ed25519/ed25519vectors.json', import.meta.url),
  );
  if (!existsSync(vectors))
    console.warn('NOT RUN: published Ed25519 vectors, since they do not lie beside the checkout.');
  it.skipIf(!existsSync(vectors))(
    'refuse every published forgery by a key or a sum that is not in its one written form',
    async () => {
      const { verify } = await import('node:crypto');
      const cases = JSON.parse(readFileSync(vectors, 'utf8')) as {
        key: string;
        sig: string;
        msg: string;
        flags: string[] | null;
      }[];
      const holds = (one: (typeof cases)[number]) =>
        verify(
          null,
          Buffer.from(one.msg),
          publicKeyFromRaw(Buffer.from(one.key, 'hex')),
          Buffer.from(one.sig, 'hex'),
        );
      // RFC 8032: R is compared as written; every other edge is answered without an error, one way or the other.
      const twisted = cases.filter(one => one.flags?.includes('non_canonical_R'));
      expect(twisted.length).toBeGreaterThan(0);
      expect(twisted.filter(holds)).toEqual([]);
      for (const one of cases) expect(typeof holds(one)).toBe('boolean');
    },
  );
});

describe('facts', () => {
  it('have one name each, and all of them are known', () => {
    expect([...factNames].sort()).toEqual(Object.keys(schema['Facts']?.fields ?? {}).sort());
  });

  it('keep what is absent absent, and what is false false', () => {
    const fact = factFromJson('restartState', { required: false });
    const back = decodeFact('restartState', encodeFact('restartState', fact));
    expect(factToJson('restartState', back)).toMatchObject({ required: false });
    expect(back.bootedAtMs ?? null).toBeNull();
  });

  it('have equal bytes when they are equal', () => {
    const json = { volumes: [{ mountPoints: ['/'], device: '/dev/sda1', protection: 'clear' }] };
    const [a, b] = [json, structuredClone(json)].map(one =>
      encodeFact('diskVolumes', factFromJson('diskVolumes', one)),
    );
    expect(Buffer.from(a ?? []).equals(Buffer.from(b ?? []))).toBe(true);
  });

  it('refuse a misspelt field, and bytes that answer another question', () => {
    expect(() => factFromJson('diskVolumes', { volumes: [{ mountpoint: '/' }] })).toThrow(
      /no field "mountpoint"/,
    );
    const bytes = encodeFact('restartState', factFromJson('restartState', {}));
    expect(() => decodeFact('diskVolumes', bytes)).toThrow(/do not answer/);
  });

  it('let a rule tell "not known" from "no": every yes, no and number that it may read can be absent', () => {
    const sure = Object.entries(schema).flatMap(([message, { fields }]) =>
      Object.entries(fields ?? {})
        .filter(
          ([, field]) =>
            field.rule !== 'repeated' &&
            field.options?.proto3_optional !== true &&
            /^(bool|u?int\d+|double)$/.test(field.type),
        )
        .map(([name]) => `${message}.${name}`),
    );
    // Reviewed: each stands in a list item that exists only because the value was read.
    expect(sure.sort()).toEqual([
      'AutomaticLogin.timed',
      'ShellTimeoutSetting.exported',
      'ShellTimeoutSetting.readonly',
      'ShellTimeoutSetting.seconds',
      'SudoRule.commandCount',
    ]);
    expect(facts.Volume.prototype.protection).toBeNull();
  });
});
