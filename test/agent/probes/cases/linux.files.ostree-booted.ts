import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/run/ostree-booted';
const gives = (expected: boolean) => (booted: boolean) => expect(booted).toBe(expected);

export default {
  healthy: { files: {}, gives: gives(false) },
  failing: { files: { [path]: '' }, gives: gives(true) },
  between: { files: { [path]: 'sealed\n' }, gives: gives(true) },
  language: { cannotBe: 'Only that it is there counts.' },
  empty: { files: { [path]: '' }, gives: gives(true) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { cannotBe: 'Only that it is there counts.' },
  hostile: { files: { [path]: '{"booted": false}' }, gives: gives(true) },
} satisfies SourceCases;
