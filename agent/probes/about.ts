/**
 * What each question is, how often it is asked, and what its answer never holds: the same on every system. The pages
 * in docs/probes/ are made from this, from proto/keyholder/v1/facts.proto and from the probes' own sources.
 */
import type { AskedFact } from '#proto/fact-names.ts';

export interface About {
  /** In an office manager's words. */
  readonly question: string;
  /** Seconds between two looks while nothing asks for one sooner. */
  readonly everySeconds: number;
  /** What of this never leaves the machine. */
  readonly never: string;
  /** Two of these never run at once, and they keep off a machine that is busy or on battery, within a bound. */
  readonly heavy?: true;
}

const quarter = 15 * 60;
const hour = 3600;
const day = 24 * hour;

export const about: { readonly [N in AskedFact]: About } = {
  host: {
    question: 'Which machine is this?',
    everySeconds: hour,
    never: 'The machine name and serial number identify it to people only; they are never trusted.',
  },
  osRelease: {
    question: 'Which operating system runs here?',
    everySeconds: hour,
    never: 'Nothing but the names and numbers of the operating system leaves.',
  },
  pendingUpdates: {
    question: 'Which updates are waiting to be installed?',
    everySeconds: 6 * hour,
    never: 'No list of everything installed, no account at an update service.',
    heavy: true,
  },
  automaticUpdates: {
    question: 'Do updates install themselves?',
    everySeconds: hour,
    never: 'No user name or password of an update server or proxy.',
  },
  restartState: {
    question: 'Does an update wait for a restart?',
    // A restart itself is seen at once: the agent begins with a whole look.
    everySeconds: hour,
    never: 'No name of a running program, no open document.',
  },
  diskVolumes: {
    question: 'Is what is stored on this computer encrypted, on every disk and in swap?',
    everySeconds: hour,
    never: 'No key, no passphrase, no recovery password, no file name, no label that a person gave a disk.',
  },
  screenLocks: {
    question: 'Does the screen lock by itself when somebody walks away?',
    everySeconds: hour,
    never: 'No wallpaper, no list of recent files, no other setting of a person.',
  },
  shellTimeout: {
    question: 'Does a terminal log out a person who has gone quiet?',
    everySeconds: hour,
    never: 'No other line of a start-up file.',
  },
  sshServer: {
    question: 'How does the computer guard logins over the network (SSH)?',
    everySeconds: hour,
    never: 'No host key, no authorized key, no other line of the configuration.',
  },
  sessionManager: {
    question: 'What does the computer do with a session that nobody uses?',
    everySeconds: hour,
    never: 'Nothing of what a session does.',
  },
  automaticLogins: {
    question: 'Does this computer let somebody in at start without asking for a password?',
    everySeconds: hour,
    never: 'The password that logs in by itself is never read; that there is one is all that is told.',
  },
  accounts: {
    question: 'Who has a login on this computer?',
    everySeconds: hour,
    never: 'No password, no hash of one, no home folder.',
  },
  sudoRules: {
    question: 'Who may run programs as administrator, and is a password asked?',
    everySeconds: hour,
    never: 'No command of a limited rule, by count only.',
  },
  administrators: {
    question: 'Who can change everything on this computer?',
    everySeconds: hour,
    never: 'No password, no hash of one, no contact data of a person.',
  },
  logons: {
    question: 'Who logged on in the last seven days, from where?',
    everySeconds: quarter,
    never: 'No command that a person ran, no window, no file.',
  },
  logonEvents: {
    question: 'Who signed in, locked, unlocked and left, and when?',
    everySeconds: quarter,
    never: 'No command that a person ran, no window, no file, no password that was typed.',
  },
  auditLog: {
    question: 'Is it recorded who did what, and is the record kept?',
    everySeconds: hour,
    never: 'No line of the record itself.',
  },
  firewall: {
    question: 'Is uninvited traffic from the network kept out?',
    everySeconds: hour,
    never: 'No rule that names a program or an address.',
  },
  antimalware: {
    question: 'Does something guard against malware, with fresh definitions?',
    everySeconds: hour,
    never: 'No name of a file that was found, no exclusion list.',
  },
  guestAccess: {
    question: 'Can somebody use this computer without an account of their own?',
    everySeconds: hour,
    never: 'Nothing of what a guest did.',
  },
  passwordPolicy: {
    question: 'What must a local password be, and when do wrong ones lock an account?',
    everySeconds: 6 * hour,
    never: 'No password, no hash of one.',
  },
  timeSync: {
    question: 'Is the clock kept right?',
    everySeconds: hour,
    never: 'No key of a time server.',
  },
  remoteTools: {
    question: 'Which programs let somebody elsewhere work on this computer?',
    everySeconds: hour,
    never: 'No connection id, no password, no address book of a tool.',
  },
  removableMedia: {
    question: 'What may be written to a USB stick?',
    everySeconds: 6 * hour,
    never: 'No name or serial number of a stick, nothing that is on it.',
  },
  remoteLogins: {
    question: 'Which doors for logging in over the network are open?',
    everySeconds: hour,
    never: 'No host key, no certificate, no list of who may come in.',
  },
  software: {
    question: 'Which programs are installed?',
    everySeconds: day,
    never: 'No document, no licence key, nothing of what a person does with a program.',
    heavy: true,
  },
  elevation: {
    question: 'What stands between an administrator and administrator rights?',
    everySeconds: hour,
    never: 'The password that LAPS keeps is never read.',
  },
};
