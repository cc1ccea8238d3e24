/** Account policies as pwpolicy(8) prints them; for tests. */
import { plist } from './macos-lists.ts';

interface Condition {
  readonly content: string;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly identifier?: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function condition({ content, parameters = {}, identifier = 'com.example.policy' }: Condition): string {
  const pairs = Object.entries(parameters).map(
    ([key, value]) => `\t\t\t\t<key>${key}</key>\n\t\t\t\t<integer>${value}</integer>`,
  );
  const more =
    pairs.length === 0
      ? ''
      : `\n\t\t\t<key>policyParameters</key>\n\t\t\t<dict>\n${pairs.join('\n')}\n\t\t\t</dict>`;
  return `\t\t<dict>
\t\t\t<key>policyContent</key>
\t\t\t<string>${escaped(content)}</string>
\t\t\t<key>policyIdentifier</key>
\t\t\t<string>${identifier}</string>${more}
\t\t</dict>`;
}

/** @param groups "PasswordContent", "PasswordChange", "Authentication" and their conditions */
export function policies(groups: Readonly<Record<string, readonly Condition[]>>): string {
  const body = Object.entries(groups).map(
    ([group, list]) =>
      `\t<key>policyCategory${group}</key>\n\t<array>\n${list.map(condition).join('\n')}\n\t</array>`,
  );
  return `Getting global account policies\n${plist(`<dict>\n${body.join('\n')}\n</dict>`)}`;
}

export const length = (pattern: string) => ({ content: `policyAttributePassword matches '${pattern}'` });

export const locksAndOpens = (count: number, seconds: number) => ({
  content:
    '(policyAttributeFailedAuthentications < policyAttributeMaximumFailedAuthentications) OR (policyAttributeCurrentTime > (policyAttributeLastFailedAuthenticationTime + autoEnableInSeconds))',
  parameters: { policyAttributeMaximumFailedAuthentications: count, autoEnableInSeconds: seconds },
});
