/** Frames and reports: what is wrong is refused by its code, whatever arrives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFrame, decodeReport, encodeFrame } from '#proto/frame.ts';
import { maxFrameBytes, maxObservations } from '#proto/limits.ts';
import { type ReportInput, wire } from '#proto/wire.ts';
import { codeOf } from './code-of.ts';

const at = Date.parse('2026-03-14T12:00:00Z');
const hello = encodeFrame({ hello: { deviceId: 'abc', capability: 1, lastSequence: 3 } });

describe('frames', () => {
  it('are refused by code: too large, malformed, empty, of an unknown kind', () => {
    expect(codeOf(() => decodeFrame(new Uint8Array(maxFrameBytes + 1)))).toBe('frame_too_large');
    expect(codeOf(() => decodeFrame(Uint8Array.of(0xff)))).toBe('frame_malformed');
    expect(codeOf(() => decodeFrame(hello.subarray(0, hello.length - 1)))).toBe('frame_malformed');
    expect(codeOf(() => decodeFrame(new Uint8Array()))).toBe('frame_unknown');
    // Field 1000, which a later version may know.
    expect(codeOf(() => decodeFrame(Uint8Array.of(0xc2, 0x3e, 0x01, 0x00)))).toBe('frame_unknown');
  });

  it('may carry fields that only a later version knows', () => {
    const later = Uint8Array.of(
      0x0a,
      hello[1] === undefined ? 0 : hello[1] + 3,
      ...hello.subarray(2),
      0xf8,
      0x06,
      1,
    );
    expect(decodeFrame(later).hello?.deviceId).toBe('abc');
  });

  it('never end in anything but a frame or a refusal, whatever arrives', () => {
    const damaged = fc
      .tuple(fc.nat(hello.length - 1), fc.nat(255))
      .map(([i, byte]) => hello.map((old, j) => (j === i ? byte : old)));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), bytes => {
        codeOf(() => decodeFrame(bytes));
        codeOf(() => decodeReport(bytes));
      }),
      { numRuns: 5000 },
    );
  });

  it('end in a refusal even when they nest without end', () => {
    const deep = new Uint8Array(50_000).fill(0x0b);
    expect(codeOf(() => decodeFrame(deep))).not.toBe('accepted');
    expect(codeOf(() => decodeReport(deep))).toBe('report_malformed');
  });
});

describe('reports', () => {
  const failure = { reason: 'timeout', detail: '' };
  const observation = { fact: 'host', observedAtMs: at, tookMs: 1, failure };
  const gap = {
    fromSequence: 1,
    fromAtMs: at,
    toAtMs: at,
    lastDigest: new Uint8Array(32),
    reason: 'spool_full',
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

  it.each<[string, ReportInput]>([
    ['in the middle', {}],
    ['as the first, with nothing before it', { sequence: 1, previousDigest: new Uint8Array() }],
    ['as a gap, in the place of those that were dropped', { observations: [], gap }],
    [
      'with an answer that has not changed',
      { observations: [{ fact: 'host', observedAtMs: at, unchanged: new Uint8Array(32) }] },
    ],
    [
      'with an answer to a question that only a later version asks',
      { observations: [{ ...observation, fact: 'firewall' }] },
    ],
  ])('are read %s', (_what, change) => {
    expect(code(change)).toBe('accepted');
  });

  it.each<[string, ReportInput]>([
    ['no number', { sequence: 0 }],
    ['a number below one', { sequence: -4 }],
    ['a time before anything', { madeAtMs: 5 }],
    ['a time beyond everything', { madeAtMs: 9e15 }],
    ['a digest that is none', { previousDigest: new Uint8Array(31) }],
    ['no digest of the report before', { previousDigest: new Uint8Array() }],
    ['a report before the first', { sequence: 1 }],
    ['two answers to one question', { observations: [observation, observation] }],
    ['an answer that says nothing', { observations: [{ fact: 'host', observedAtMs: at }] }],
    ['a look at no time', { observations: [{ ...observation, observedAtMs: 0 }] }],
    [
      'an unchanged answer without its digest',
      { observations: [{ fact: 'host', observedAtMs: at, unchanged: new Uint8Array(5) }] },
    ],
    ['a gap that ends before it begins', { gap: { ...gap, fromSequence: 3 } }],
    ['a gap from before the first report', { gap: { ...gap, fromSequence: 0 } }],
    [
      'a gap without the digest that the next report names',
      { gap: { ...gap, lastDigest: new Uint8Array() } },
    ],
    [
      'more answers than there are questions',
      {
        observations: Array.from({ length: maxObservations + 1 }, (_, i) => ({
          ...observation,
          fact: `f${i}`,
        })),
      },
    ],
  ])('are refused with %s', (_what, change) => {
    expect(code(change)).toBe('report_malformed');
  });
});
