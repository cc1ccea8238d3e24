/** Commands by which the agent asks Windows when the screen locks, what a password must be, and who signed in. */
import type { Command } from '../run.ts';
import { scriptCommand } from './powershell.ts';

export const lockScript: Command = scriptCommand('lock', 30_000);

export const policiesScript: Command = scriptCommand('policies', 40_000);

export const logonsScript: Command = scriptCommand('logons', 60_000);

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Most records that one question gives; windows-record.ts tells by it whether there were more. */
export const mostRecords = 2000;

/**
 * wevtutil(1): the newest records of a log that fit an XPath, as XML with names that are the same in every language,
 * inside one root element (so that an answer that was cut shows), in UTF-16 (the console's code page loses names).
 */
function records(log: string, system: string, data: string): Command {
  const lately = `TimeCreated[timediff(@SystemTime) <= ${weekMs}]`;
  return {
    paths: ['%SystemRoot%\\Sysnative\\wevtutil.exe', '%SystemRoot%\\System32\\wevtutil.exe'],
    args: [
      'qe',
      log,
      `/q:*[System[(${system}) and ${lately}]${data}]`,
      '/f:xml',
      '/e:Events',
      '/uni:true',
      '/rd:true',
      `/c:${mostRecords}`,
    ],
    timeoutMs: 50_000,
    maxBytes: 24 * 1024 * 1024,
  };
}

const either = (name: string, values: readonly number[]) =>
  values.map(value => `${name}=${value}`).join(' or ');

/** Logon types at which a person's hands are: 2 at the machine, 7 unlock, 10 remote, 11 cached, 12 and 13 of these. */
const byHand = [2, 7, 10, 11, 12, 13].map(type => `Data[@Name='LogonType']=${type}`).join(' or ');

/** 4624 signed in, 4634 ended. */
export const securityLogons: Command = records(
  'Security',
  either('EventID', [4624, 4634]),
  ` and EventData[${byHand}]`,
);

/** 4647 signed out by hand, 4778 and 4779 came back to and left a session, 4800 and 4801 locked and unlocked. */
export const securitySessions: Command = records(
  'Security',
  either('EventID', [4647, 4778, 4779, 4800, 4801]),
  '',
);

/** 4625 tries to sign in that failed. */
export const securityFailures: Command = records('Security', either('EventID', [4625]), '');

/** 21 signed in, 23 signed out, 24 left, 25 came back: written whatever the audit policy says. */
export const terminalSessions: Command = records(
  'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational',
  either('EventID', [21, 23, 24, 25]),
  '',
);
