/** Where a Mac says which updates wait, when it last asked, and what was set. */
import {
  knownUpdates,
  restrictionsForced,
  updateDeclared,
  updateForced,
  updatePreferences,
} from '../../os/macos/commands-updates.ts';
import type { CommandSource } from '../probe.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';
import { type ListedUpdate, parseSoftwareUpdate } from './softwareupdate.ts';

export const updateListSource: CommandSource<readonly ListedUpdate[]> = {
  name: 'macos.softwareupdate.list',
  kind: 'command',
  command: knownUpdates,
  parse: parseSoftwareUpdate,
};
export const updateSettingsSource = preferenceSource('macos.plist.SoftwareUpdate', updatePreferences);
export const updateForcedSource = preferenceSource('macos.plist.SoftwareUpdate.forced', updateForced);
export const restrictionsSource = preferenceSource(
  'macos.plist.applicationaccess.forced',
  restrictionsForced,
);
export const updateDeclaredSource = preferenceSource('macos.plist.SoftwareUpdate.declared', updateDeclared);
