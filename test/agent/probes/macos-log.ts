/** What log(1) of a Mac prints with `--style ndjson`; for tests. */

const loginwindow = '/System/Library/CoreServices/loginwindow.app/Contents/MacOS/loginwindow';
const screensharing =
  '/System/Library/CoreServices/RemoteManagement/screensharingd.bundle/Contents/MacOS/screensharingd';

export interface FakeEntry {
  readonly at: string;
  readonly path: string;
  readonly message: string;
}

/** @param at "2026-11-23 08:02:11" in UTC */
export const noticeOf = (at: string, word: string, uid: number, key = 'object'): FakeEntry => ({
  at,
  path: loginwindow,
  message: `-[SessionAgentNotificationCenter sendDistributedNotification:${key}:] | sendDistributedNotification: com.apple.${word}, with ${key}:${uid}`,
});

/** The same by its other road, which locking and unlocking take too. */
export const bsdNotice = (at: string, word: string, uid: number): FakeEntry => ({
  at,
  path: loginwindow,
  message: `-[SessionAgentNotificationCenter sendBSDNotification:object:] | sendBSDNotification: com.apple.sessionagent.${word}, with object:${uid}`,
});

export const sshLine = (at: string, message: string, path = '/usr/libexec/sshd-session'): FakeEntry => ({
  at,
  path,
  message,
});

export const sudoLine = (at: string, message: string): FakeEntry => ({ at, path: '/usr/bin/sudo', message });

export const sharingLine = (at: string, word: string, user: string, from: string): FakeEntry => ({
  at,
  path: screensharing,
  message: `Authentication: ${word} :: User Name: ${user} :: Viewer Address: ${from} :: Type: DH`,
});

export function entry({ at, path, message }: FakeEntry): string {
  return JSON.stringify({
    timestamp: `${at}.063082+0000`,
    machTimestamp: 12_868_010_147_176,
    threadID: 4_333,
    bootUUID: '00000000-0000-0000-0000-000000000000',
    eventMessage: message,
    messageType: 'Default',
    eventType: 'logEvent',
    subsystem: 'com.apple.loginwindow.logging',
    category: 'Standard',
    processID: 156,
    userID: 0,
    processImagePath: path,
    senderImagePath: path,
  });
}

export function logged(...entries: readonly FakeEntry[]): string {
  return `${entries.map(one => `${entry(one)}\n`).join('')}{"count":${entries.length},"finished":1}\n`;
}
