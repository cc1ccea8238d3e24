import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/etc/pacman.conf';
const conf = (line: string) =>
  `[options]\nHoldPkg     = pacman glibc\n${line}\nCheckSpace\n\n[core]\nInclude = /etc/pacman.d/mirrorlist\n`;
const gives =
  (...names: string[]) =>
  (held: readonly string[]) =>
    expect(held).toEqual(names);

export default {
  // HoldPkg only asks before it removes; it keeps no update away.
  healthy: { files: { [path]: conf('#IgnorePkg   =') }, gives: gives() },
  failing: {
    files: { [path]: conf('IgnorePkg   = linux linux-headers\nIgnorePkg = firefox # for now') },
    gives: gives('linux', 'linux-headers', 'firefox'),
  },
  between: { files: { [path]: conf('IgnoreGroup = gnome') }, gives: gives('gnome (group)') },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: { [path]: '' }, fails: 'parse_error' },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [path]: '[options]\nHoldPkg     = pacman glibc\nIgnorePkg   = linux li' },
    fails: 'parse_error',
  },
  hostile: { files: { [path]: '[options]\n<?xml version="1.0"?>\n' }, fails: 'parse_error' },
} satisfies SourceCases;
