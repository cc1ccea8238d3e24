/**
 * What a device management declares of a Mac's updates (declarative device management, macOS 14 and later). It wins over
 * profiles and settings, and is kept by softwareupdated under names that mSCP reads too. Of the values only 1 is known
 * for sure, "always on": what another number stands for Apple does not say. Pure.
 */
import { dictOf, numberIn, type PlistDict } from '../../os/macos/plist.ts';
import { LookFailure } from '../failure.ts';

/** "on": nobody can switch it off. "unsure": declared, and not known how. */
export type Declared = 'on' | 'unsure' | 'not declared';

export interface UpdateDeclarations {
  of(key: string): Declared;
  /** 0 for none. */
  readonly delayDays: number;
}

/** The setting that each name stands for. */
const names: Readonly<Record<string, string>> = {
  AutomaticCheckEnabled: 'automaticallyCheck',
  AutomaticDownload: 'automaticallyDownload',
  AutomaticallyInstallMacOSUpdates: 'automaticallyInstallOSUpdates',
  CriticalUpdateInstall: 'automaticallyInstallSystemAndSecurityUpdates',
  ConfigDataInstall: 'automaticallyInstallSystemAndSecurityUpdates',
};
const delays = ['minorOSDeferralPeriod', 'systemUpdatesDeferralPeriod', 'combinedUpdatesDeferralPeriod'];
const longestDays = 90;

/** @throws LookFailure where the file is in another form */
export function declarationsIn(file: PlistDict | null): UpdateDeclarations {
  const fields = file?.get('SUCorePersistedStatePolicyFields');
  const settings =
    fields === undefined
      ? undefined
      : dictOf(fields, 'declared updates').get('SUCoreDDMDeclarationGlobalSettings');
  const declared: PlistDict = settings === undefined ? new Map() : dictOf(settings, 'declared updates');
  const days = delays.map(name => numberIn(declared, name) ?? 0);
  if (days.some(each => !(each >= 0 && each <= longestDays)))
    throw new LookFailure('parse_error', 'Updates are declared to be kept back for no known time.');
  return {
    of(key) {
      const value = declared.get(names[key] ?? '');
      if (value === undefined) return 'not declared';
      return value === 1 || value === true ? 'on' : 'unsure';
    },
    delayDays: Math.max(...days),
  };
}
