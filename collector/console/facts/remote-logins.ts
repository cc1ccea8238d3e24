import type { FactOf } from '#proto/fact-names.ts';
import { longSpan } from '../time.ts';
import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

type Login = NonNullable<FactOf<'remoteLogins'>['logins']>[number];

const serviceWords: Readonly<Record<string, string>> = {
  rdp: 'Remote Desktop',
  ssh: 'SSH',
  vnc: 'VNC',
  screen_sharing: 'Screen Sharing',
  apple_remote_desktop: 'Apple Remote Desktop',
  remote_apple_events: 'Remote Apple Events',
  gnome_remote_desktop: 'GNOME Remote Desktop',
  winrm: 'Windows Remote Management',
  xrdp: 'xrdp',
  krdp: 'KDE Remote Desktop',
  cockpit: 'Cockpit',
  telnet: 'Telnet',
};

const nameOf = (login: Login) => serviceWords[login.service ?? ''] ?? login.service ?? notKnown;

export const remoteLogins: FactWords<'remoteLogins'> = {
  title: 'Logging in over the network',
  section: 'People',
  say(fact) {
    const all = fact.logins ?? [];
    const examined = fact.examined ?? [];
    const open = all.filter(login => login.enabled === true);
    const unsure = (all.length === 0 && examined.length === 0) || all.some(login => login.enabled == null);
    const sentence =
      open.length > 0
        ? `Open from the network: ${listed(open.map(nameOf))}.`
        : unsure
          ? 'Which doors are open from the network is not known.'
          : 'No door is open from the network.';
    return {
      sentence,
      points: given(...all.map(line), examined.length > 0 && `Looked at: ${listed(examined, 10)}`),
    };
  },
};

function line(login: Login): string {
  return given(
    `${nameOf(login)}: ${choose(login.enabled, 'on', 'off', notKnown)}`,
    choose(login.loopbackOnly, 'only from this machine itself', null, null),
    choose(login.passwordAlone, 'a password is enough', 'a password alone is not enough', null),
    choose(login.networkLevelAuthentication, null, 'shows its sign-in page to anybody', null),
    limit(login.idleLimitSeconds, 'idle'),
    limit(login.disconnectedLimitSeconds, 'left'),
    (login.because ?? []).length > 0 && `by ${listed(login.because ?? [], 6)}`,
  ).join(', ');
}

function limit(value: number | null | undefined, what: string): string | null {
  if (value === null || value === undefined) return null;
  return value === 0
    ? `an ${what} session is never ended`.replace('an left', 'a left')
    : `ended when ${what} for ${longSpan(value)}`;
}
