/** Property lists as XML: what is read, and that nothing half or twofold is. */
import { expect, test } from 'vitest';
import { flagIn, readFoundPlists, readPlist, timeIn } from '#agent/os/macos/plist.ts';
import { LookFailure } from '#agent/probes/failure.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n';
const whole = (body: string) => `${head}${body}\n</plist>\n`;

test('reads every kind of value', () => {
  const text = whole(
    '<dict><key>n</key><integer>-5</integer><key>r</key><real>0.25</real><key>on</key><true/><key>at</key>' +
      '<date>2026-11-01T08:00:00Z</date><key>d</key><data>\nAAEC\n</data><key>l</key>' +
      '<array><string>a &amp; b</string><string/><!-- seen --><dict/></array></dict>',
  );
  expect(readPlist(text)).toEqual(
    new Map<string, unknown>([
      ['n', -5],
      ['r', 0.25],
      ['on', true],
      ['at', new Date('2026-11-01T08:00:00Z')],
      ['d', { data: 'AAEC' }],
      ['l', ['a & b', '', new Map()]],
    ]),
  );
});

const body =
  '<dict><key>FileVault</key><true/><key>Name</key><string>Data &#8211; 1</string><key>N</key><integer>12</integer></dict>';

test('a list that breaks off anywhere is refused', () => {
  const text = whole(body).trimEnd();
  for (let end = 0; end < text.length; end += 1)
    expect(() => readPlist(text.slice(0, end))).toThrow(LookFailure);
  expect(readPlist(text)).toBeInstanceOf(Map);
});

test.each([
  ['a key said twice', '<dict><key>a</key><true/><key>a</key><false/></dict>'],
  ['a number that is none', '<integer>5x</integer>'],
  ['a date that is none', '<date>2026-02-31T99:00:00Z</date>'],
  ['an entity that is not known', '<string>&secret;</string>'],
  ['a bare ampersand', '<string>a & b</string>'],
  ['a value without a key', '<dict><true/></dict>'],
  ['a key without a value', '<dict><key>a</key></dict>'],
  ['two values', '<true/><false/>'],
  ['an end out of place', '<array><true/></dict>'],
  ['nesting without end', '<array>'.repeat(100_000)],
  ['an element that is not known', '<bool>1</bool>'],
])('refuses %s', (_, inner) => {
  expect(() => readPlist(whole(inner))).toThrow(LookFailure);
});

test('refuses a document type with entities of its own', () => {
  expect(() =>
    readPlist(
      '<?xml version="1.0"?>\n<!DOCTYPE plist [<!ENTITY a "b">]>\n<plist version="1.0"><true/></plist>',
    ),
  ).toThrow(LookFailure);
});

test('a path below which there is no list stays unread, not empty', () => {
  const one = '/Users/jane/Library/Preferences/ByHost/com.apple.screensaver.A1.plist';
  const two = '/Users/omar/Library/Preferences/ByHost/com.apple.screensaver.A1.plist';
  const found = readFoundPlists(
    `${one}\n${two}\n${whole('<dict><key>idleTime</key><integer>600</integer></dict>')}`,
  );
  expect([...found]).toEqual([
    [one, null],
    [two, new Map([['idleTime', 600]])],
  ]);
});

test('a flag written by hand counts, a text that is neither on nor off does not', () => {
  const of = (value: string) => readPlist(whole(`<dict><key>on</key>${value}</dict>`)) as Map<string, never>;
  expect(flagIn(of('<integer>1</integer>'), 'on')).toBe(true);
  expect(flagIn(of('<string>NO</string>'), 'on')).toBe(false);
  expect(flagIn(of('<true/>'), 'off')).toBeUndefined();
  expect(() => flagIn(of('<integer>2</integer>'), 'on')).toThrow(LookFailure);
  expect(() => timeIn(of('<true/>'), 'on')).toThrow(LookFailure);
});
