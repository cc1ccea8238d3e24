/** Words for admin logins. They say what was seen; they accuse nobody. */
import type { AdminLogin, RegisterPerson } from '../../api/people.ts';
import { listed, plural } from '../words.ts';

export const loginKindWord: { readonly [K in AdminLogin['kind']]: string } = {
  person: 'A person',
  generic: 'Nobody’s name',
  service: 'A service',
  vendor: 'A supplier',
  built_in: 'Made by the system',
  break_glass: 'For emergencies',
  not_ours: 'Not ours',
};

export const useWord: { readonly [U in AdminLogin['use']]: string } = {
  shared: 'Used in two places at once',
  not_shared: 'Nothing speaks for more than one user',
  cannot_tell: 'Cannot be told',
  not_seen: 'No use seen',
};

export const stateWord: { readonly [S in RegisterPerson['state']]: string } = {
  here: 'Here',
  left: 'Left',
  not_yet: 'Not started yet',
};

export const isOff = (login: AdminLogin): boolean => login.devices.every(device => device.enabled === false);

/** What a person of the firm has to look at. */
export const isUnexplained = (login: AdminLogin): boolean =>
  !isOff(login) &&
  login.kind !== 'built_in' &&
  (login.unowned !== 'no' || login.use === 'shared' || login.ownerState === 'left');

export const loginShows = {
  unexplained: 'Unexplained',
  shared: 'Used by more than one',
  left: 'Of people who left',
  all: 'All',
} as const;
export type LoginShow = keyof typeof loginShows;

export function matchesLogin(login: AdminLogin, show: LoginShow, text: string): boolean {
  const wanted =
    show === 'all' ||
    (show === 'unexplained' && isUnexplained(login)) ||
    (show === 'shared' && login.use === 'shared') ||
    (show === 'left' && login.ownerState === 'left');
  const words = [login.account, login.displayName, ...login.devices.map(device => device.deviceName)];
  return wanted && words.join(' ').toLowerCase().includes(text.trim().toLowerCase());
}

/** "Who holds the keys to our computers, and which login names nobody?" */
export function loginsSentence(logins: readonly AdminLogin[]): string {
  if (logins.length === 0) return 'No computer has reported its administrators yet.';
  const devices = new Set(logins.flatMap(login => login.devices.map(device => device.deviceId)));
  const on = logins.filter(login => !isOff(login));
  const nameless = on.filter(
    login => login.unowned === 'yes' && login.kind !== 'built_in' && login.ownerState !== 'left',
  );
  const shared = on.filter(login => login.use === 'shared');
  const left = on.filter(login => login.ownerState === 'left');
  const parts = [
    nameless.length > 0 &&
      `${plural(nameless.length, 'names', 'name').replace(/^\d+ /, `${nameless.length} `)} nobody`,
    shared.length > 0 &&
      `${shared.length} ${shared.length === 1 ? 'was' : 'were'} used in two places at once`,
    left.length > 0 && `${left.length} ${left.length === 1 ? 'belongs' : 'belong'} to people who left`,
  ].filter((part): part is string => part !== false);
  const head = `${plural(on.length, 'login')} can act as administrator on ${plural(devices.size, 'computer')}`;
  return parts.length === 0 ? `${head}; each is explained.` : `${head}: ${listed(parts)}.`;
}
