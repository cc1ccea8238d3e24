/** Commands by which the agent asks how a Windows machine is protected, what reaches it, and what is installed. */
import type { Command } from '../run.ts';
import { scriptCommand } from './powershell.ts';

/** Longer than the 20 seconds that the script gives Defender, which can hang beside another product. */
export const protectionScript: Command = scriptCommand('protection', 90_000);

export const remoteScript: Command = scriptCommand('remote', 60_000);

export const softwareScript: Command = scriptCommand('software', 100_000);

/** Prints the settings in effect; reads the host keys, so it needs an administrator. */
export const sshdTest: Command = {
  paths: ['%SystemRoot%\\System32\\OpenSSH\\sshd.exe', 'C:\\Program Files\\OpenSSH\\sshd.exe'],
  args: ['-T'],
  timeoutMs: 10_000,
};
