/** Defaults of GSettings: the schemas, and what a distribution puts in their place (*.gschema.override). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, { readonly value: boolean | number; readonly from: string }>;
const folder = '/usr/share/glib-2.0/schemas';
const schema = `${folder}/org.gnome.desktop.session.gschema.xml`;
const override = `${folder}/10_distribution.gschema.override`;
const xml = (seconds: string) => `<?xml version="1.0" encoding="UTF-8"?>
<schemalist>
  <schema id="org.gnome.desktop.session" path="/org/gnome/desktop/session/">
    <key name="idle-delay" type="u">
      <default>${seconds}</default>
      <summary>Time before session is considered idle</summary>
    </key>
    <key name="session-name" type="s">
      <default>'gnome'</default>
    </key>
  </schema>
</schemalist>
`;
const value = (key: string, expected: boolean | number, from: string) => (reading: Reading) =>
  expect(reading.get(key)).toEqual({ value: expected, from });
const idle = 'org.gnome.desktop.session idle-delay';
const group = '[org.gnome.desktop.session]\n';

export default {
  healthy: [
    { files: { [schema]: xml('240') }, gives: value(idle, 240, 'default') },
    {
      files: { [override]: `# Debian\n${group}idle-delay = uint32 600\n` },
      gives: value(idle, 600, override),
    },
  ],
  failing: {
    files: { [override]: `${group}idle-delay=0\n[org.gnome.desktop.screensaver]\nlock-enabled=false\n` },
    gives: (reading: Reading) => {
      value(idle, 0, override)(reading);
      value('org.gnome.desktop.screensaver lock-enabled', false, override)(reading);
    },
  },
  between: [
    // For one desktop only.
    {
      files: { [override]: `[org.gnome.desktop.session:ubuntu]\nidle-delay=0\n` },
      gives: (reading: Reading) => {
        value(idle, 300, 'default')(reading);
        value('org.gnome.desktop.session:ubuntu idle-delay', 0, override)(reading);
      },
    },
    // Of two files the later by name stands.
    {
      files: {
        [override]: `${group}idle-delay=0\n`,
        [`${folder}/90_x.gschema.override`]: `${group}idle-delay=900\n`,
      },
      gives: value(idle, 900, `${folder}/90_x.gschema.override`),
    },
    {
      files: {
        [override]: '[org.mate.session]\nidle-delay=30\n[org.mate.lockdown]\ndisable-lock-screen=true\n',
      },
      gives: (reading: Reading) => {
        value('org.mate.session idle-delay', 30, override)(reading);
        value('org.mate.lockdown disable-lock-screen', true, override)(reading);
      },
    },
  ],
  language: {
    files: { [schema]: xml('240').replace('Time before', 'Zeit – bevor die Sitzung untätig ist:') },
    gives: value(idle, 240, 'default'),
  },
  empty: { files: {}, gives: value(idle, 300, 'default') },
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: {
    files: { [override]: `${group}idle-de` },
    gives: value(idle, 300, 'default'),
  },
  hostile: [
    // No number of the key's type: GSettings drops it.
    { files: { [override]: `${group}idle-delay='never'\n` }, gives: value(idle, 300, 'default') },
    { files: { [override]: `${group}idle-delay=-1\n` }, gives: value(idle, 300, 'default') },
    { files: { [schema]: xml('240').replace('</default>', '') }, gives: value(idle, 300, 'default') },
  ],
} satisfies SourceCases;
