/** What the agent may run to learn what guards a Mac against malware. All of it only reads. */
import type { Command } from '../run.ts';
import { lastAsked } from './commands-lock.ts';

const plutil = '/usr/bin/plutil';
const asXml = ['-convert', 'xml1', '-o', '-'] as const;

/** xprotect(1), macOS 15 and later: "XProtect launch scans: enabled", "XProtect background scans: enabled". */
export const xprotectStatus: Command = {
  paths: ['/usr/bin/xprotect'],
  args: ['status'],
  timeoutMs: 15_000,
};

/** xprotect(1): "Version: 5346 Installed: 2026-05-28 08:53:39 +0000"; asks no server. */
export const xprotectVersion: Command = {
  paths: ['/usr/bin/xprotect'],
  args: ['version'],
  timeoutMs: 15_000,
};

const coreServices = '/Library/Apple/System/Library/CoreServices';

/**
 * Versions of Apple's own guards, by the property list in each bundle. macOS 15 keeps the definitions in use under
 * /private/var/protected; those in CoreServices are the older ones there.
 */
export const guardBundles = [
  '/private/var/protected/xprotect/XProtect.bundle/Contents/Info.plist',
  `${coreServices}/XProtect.bundle/Contents/Info.plist`,
  `${coreServices}/XProtect.app/Contents/Info.plist`,
  `${coreServices}/MRT.app/Contents/Info.plist`,
] as const;

export const guardVersions: Command = {
  paths: ['/usr/bin/find'],
  args: [
    ...guardBundles,
    lastAsked,
    '-maxdepth',
    '0',
    '-print',
    '-name',
    'Info.plist',
    '-exec',
    plutil,
    ...asXml,
    '{}',
    ';',
  ],
  timeoutMs: 10_000,
};

/** What was ever installed by Apple's installers, with its day: definitions of XProtect and updates among it. */
export const installHistory: Command = {
  paths: [plutil],
  args: [...asXml, '/Library/Receipts/InstallHistory.plist'],
  timeoutMs: 10_000,
  maxBytes: 16 * 1024 * 1024,
};

/** systemextensionsctl(8): each extension with whose it is and whether it is in use. */
export const systemExtensions: Command = {
  paths: ['/usr/bin/systemextensionsctl'],
  args: ['list'],
  timeoutMs: 15_000,
};

/** spctl(8): "assessments enabled" while Gatekeeper is on. */
export const gatekeeperStatus: Command = {
  paths: ['/usr/sbin/spctl'],
  args: ['--status'],
  timeoutMs: 10_000,
};

/** csrutil(8): "System Integrity Protection status: enabled." */
export const integrityStatus: Command = {
  paths: ['/usr/bin/csrutil'],
  args: ['status'],
  timeoutMs: 10_000,
};

/** Microsoft Defender's own tool: its state as JSON. */
export const defenderHealth: Command = {
  paths: ['/usr/local/bin/mdatp'],
  args: ['health', '--output', 'json'],
  timeoutMs: 20_000,
};

/** SentinelOne's own tool: its state, in English. */
export const sentinelStatus: Command = {
  paths: ['/usr/local/bin/sentinelctl'],
  args: ['status'],
  timeoutMs: 20_000,
};
