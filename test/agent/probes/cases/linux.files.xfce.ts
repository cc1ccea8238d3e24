/** xfce4-screensaver's channel of xfconf, of the system and of each person, and what is kept from starting. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly channels: ReadonlyMap<string, ReadonlyMap<string, { readonly value: string | null }> | null>;
  readonly starts: ReadonlyMap<string, boolean | null>;
}
const channel =
  (path: string, expected: Readonly<Record<string, string | null>> | null) => (reading: Reading) => {
    const found = reading.channels.get(path);
    const values =
      found === null || found === undefined ? found : [...found].map(([key, one]) => [key, one.value]);
    expect(Array.isArray(values) ? Object.fromEntries(values) : values).toEqual(expected);
  };
const starts = (path: string, expected: boolean | null) => (reading: Reading) =>
  expect(reading.starts.get(path)).toBe(expected);
const file = 'xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml';
const system = `/etc/xdg/${file}`;
const own = `/home/bob/.config/${file}`;
const autostart = '/home/bob/.config/autostart/xfce4-screensaver.desktop';
const xml = (minutes: number, lock: boolean, attributes = '') => `<?xml version="1.1" encoding="UTF-8"?>

<channel name="xfce4-screensaver" version="1.0"${attributes}>
  <property name="saver" type="empty">
    <property name="enabled" type="bool" value="true"/>
    <property name="mode" type="int" value="0"/>
    <property name="idle-activation" type="empty">
      <property name="delay" type="int" value="${minutes}"/>
    </property>
  </property>
  <property name="lock" type="empty">
    <property name="enabled" type="bool" value="${lock}"/>
  </property>
</channel>
`;
const read = (minutes: number, lock: boolean) => ({
  '/saver/enabled': 'true',
  '/saver/idle-activation/delay': String(minutes),
  '/lock/enabled': String(lock),
});

export default {
  healthy: [
    { files: { [own]: xml(10, true) }, gives: channel(own, read(10, true)) },
    {
      files: { [system]: xml(5, true, ' locked="*" unlocked="root"') },
      gives: channel(system, read(5, true)),
    },
  ],
  failing: [
    { files: { [own]: xml(10, false) }, gives: channel(own, read(10, false)) },
    { files: { [autostart]: '[Desktop Entry]\nHidden=true\n' }, gives: starts(autostart, false) },
  ],
  between: [
    // Only elsewhere, and not here.
    {
      files: { [autostart]: '[Desktop Entry]\nExec=x\nOnlyShowIn=GNOME;MATE;\n' },
      gives: starts(autostart, false),
    },
    { files: { [autostart]: '[Desktop Entry]\nExec=x\nNotShowIn=XFCE;\n' }, gives: starts(autostart, false) },
    { files: { [autostart]: '[Desktop Entry]\nExec=x\nOnlyShowIn=XFCE;\n' }, gives: starts(autostart, true) },
    // A setting that is named without a value.
    {
      files: { [own]: '<channel name="xfce4-screensaver"><property name="saver" type="empty"/></channel>' },
      gives: channel(own, {}),
    },
  ],
  language: {
    files: { [own]: xml(10, true).replace('<channel', '<!-- für den Empfang: zehn Minuten -->\n<channel') },
    gives: channel(own, read(10, true)),
  },
  empty: [
    {
      files: {},
      gives: (reading: Reading) => expect([reading.channels.size, reading.starts.size]).toEqual([0, 0]),
    },
    { files: { [own]: '' }, gives: channel(own, null) },
    { files: { [autostart]: '' }, gives: starts(autostart, null) },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  // The matter of one person, not of all: their file is not known.
  truncated: [
    { files: { [own]: xml(10, false).slice(0, 300) }, gives: channel(own, null) },
    { files: { [own]: xml(10, false).slice(0, -4) }, gives: channel(own, null) },
    { files: { [autostart]: '[Desktop Ent' }, gives: starts(autostart, null) },
  ],
  hostile: [
    { files: { [own]: `${xml(10, true)}${xml(10, false)}` }, gives: channel(own, null) },
    { files: { [own]: '<property name="lock">'.repeat(5000) }, gives: channel(own, null) },
    {
      files: { [own]: xml(10, false).replace('<property name="lock"', '<!-- <property name="lock"') },
      gives: channel(own, null),
    },
  ],
} satisfies SourceCases;
