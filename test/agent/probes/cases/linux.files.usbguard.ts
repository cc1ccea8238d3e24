/** usbguard-daemon.conf(5). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (keepsOut: boolean) => (reading: boolean) => expect(reading).toBe(keepsOut);
const file = (text: string) => ({ '/etc/usbguard/usbguard-daemon.conf': text });
const shipped = `#
# Rule set file path.
#
RuleFile=/etc/usbguard/rules.conf
RuleFolder=/etc/usbguard/rules.d/
ImplicitPolicyTarget=block
PresentDevicePolicy=apply-policy
PresentControllerPolicy=keep
InsertedDevicePolicy=apply-policy
AuthorizedDefault=none
RestoreControllerDeviceState=false
IPCAllowedUsers=root
IPCAllowedGroups=
`;

export default {
  healthy: { files: file(shipped), gives: gives(true) },
  failing: [
    { files: file(shipped.replace('Target=block', 'Target=allow')), gives: gives(false) },
    {
      files: file(shipped.replace('InsertedDevicePolicy=apply-policy', 'InsertedDevicePolicy=allow')),
      gives: gives(false),
    },
  ],
  // Nothing that is put in later gets in, whatever the rules say.
  between: {
    files: file('ImplicitPolicyTarget=allow\nInsertedDevicePolicy=reject\n'),
    gives: gives(true),
  },
  language: { files: file(`# Für die Praxis\r\n${shipped.replaceAll('\n', '\r\n')}`), gives: gives(true) },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: file(''), fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    { files: file(shipped.slice(0, shipped.indexOf('policy'))), fails: 'parse_error' },
    { files: file(shipped.slice(0, shipped.indexOf('Inserted'))), fails: 'parse_error' },
  ],
  hostile: [
    {
      files: file(`#ImplicitPolicyTarget=block\n${shipped.replace('Target=block', 'Target=blocked')}`),
      gives: gives(false),
    },
    { files: file('ImplicitPolicyTarget block\n'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
