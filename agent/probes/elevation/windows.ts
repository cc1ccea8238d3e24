/**
 * User Account Control and LAPS. Values that are not set have Windows' own defaults: control on, administrators asked
 * to agree to what is not Windows' own (5), no full rights over the network for local accounts.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type AccountsReading, accountsSource } from '../../os/windows/accounts.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import type { Probe } from '../probe.ts';

export const elevationOnWindows: Probe<'elevation'> = {
  fact: 'elevation',
  privilege: 'none',
  sources: [accountsSource],
  read: async look => elevationOf(await look.at(accountsSource)),
};

/** ConsentPromptBehaviorAdmin (MS-GPSB): 0 nothing; 1 and 3 credentials; 2, 4 and 5 consent. */
const asked: Readonly<Record<number, string>> = {
  0: 'nothing',
  1: 'credentials',
  2: 'consent',
  3: 'credentials',
  4: 'consent',
  5: 'consent',
};

function elevationOf(reading: AccountsReading): FactOf<'elevation'> {
  const { enableLua, consentPrompt, tokenFilter } = sectionValue(reading.elevation);
  const laps = 'failure' in reading.laps ? null : reading.laps.value;
  const words = asked[consentPrompt ?? 5];
  const because = [
    enableLua === null ? '' : `EnableLUA=${enableLua}`,
    consentPrompt === null ? '' : `ConsentPromptBehaviorAdmin=${consentPrompt}`,
    tokenFilter === null ? '' : `LocalAccountTokenFilterPolicy=${tokenFilter}`,
  ].filter(text => text !== '');
  return {
    prompts: enableLua !== 0,
    remoteFullRights: tokenFilter !== null && tokenFilter !== 0,
    because,
    ...(words === undefined ? {} : { administratorsAsked: words }),
    ...(laps === null ? {} : { managedPassword: keptBy(laps), managedAccount: laps.managedAccount ?? '' }),
  };
}

/** BackupDirectory: 0 nobody, 1 Entra ID, 2 Active Directory; the older tool kept it in Active Directory. */
function keptBy({
  backup,
  legacyEnabled,
}: {
  readonly backup: number | null;
  readonly legacyEnabled: boolean;
}): string {
  if (backup === 1) return 'entra';
  return backup === 2 || legacyEnabled ? 'domain' : '';
}
