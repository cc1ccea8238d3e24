/**
 * Reads what the services are told that install updates by themselves where apt does not: dnf-automatic, yum-cron,
 * rpm-ostreed, os-update and YaST's online update. Only these settings are looked at: the same files may hold the
 * password of a mail server.
 */
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';

export interface DnfAutomatic {
  readonly file: string;
  readonly applies: boolean;
  readonly securityOnly: boolean;
}

export interface UpdateSettings {
  /** Null where there is no such file. */
  readonly dnf: DnfAutomatic | null;
  readonly yumCron: DnfAutomatic | null;
  /** rpm-ostreed.conf(5) AutomaticUpdatePolicy: "none", "check", "stage", "apply". */
  readonly ostreePolicy: string | null;
  readonly osUpdate: string | null;
  /** YaST: null where it was never set up. */
  readonly onlineUpdate: { readonly enabled: boolean; readonly security: boolean } | null;
}

/** A person's settings come after the package's own, and win. */
const dnfFiles = [
  '/usr/share/dnf5/dnf5-plugins/automatic.conf',
  '/etc/dnf/automatic.conf',
  '/etc/dnf/dnf5-plugins/automatic.conf',
];
const yumFiles = ['/etc/yum/yum-cron.conf'];
const osUpdateFiles = ['/usr/etc/os-update.conf', '/etc/os-update.conf'];
const onlineUpdateFile = '/etc/sysconfig/automatic_online_update';
const ostreeFile = '/etc/rpm-ostreed.conf';

export const updateSettingPaths = [...dnfFiles, ...yumFiles, ...osUpdateFiles, onlineUpdateFile, ostreeFile];

/** @throws LookFailure for a line that is no setting */
export function parseUpdateSettings(files: FileSet): UpdateSettings {
  const online = settingsOf(files, [onlineUpdateFile]);
  return {
    dnf: dnfAutomatic(files, dnfFiles, 'upgrade_type'),
    yumCron: dnfAutomatic(files, yumFiles, 'update_cmd'),
    ostreePolicy: files.has(ostreeFile)
      ? (settingsOf(files, [ostreeFile]).get('Daemon AutomaticUpdatePolicy') ?? 'none').toLowerCase()
      : null,
    osUpdate: osUpdateFiles.some(file => files.has(file))
      ? (settingsOf(files, osUpdateFiles).get(' UPDATE_CMD') ?? 'auto')
      : null,
    onlineUpdate: files.has(onlineUpdateFile)
      ? {
          enabled: isYes(online.get(' AOU_ENABLE_CRONJOB') ?? ''),
          // Nothing named: patches of every kind.
          security: /^$|security/.test(online.get(' AOU_PATCH_CATEGORIES') ?? ''),
        }
      : null,
  };
}

function dnfAutomatic(files: FileSet, paths: readonly string[], key: string): DnfAutomatic | null {
  const file = paths.findLast(path => files.has(path));
  if (file === undefined) return null;
  const settings = settingsOf(files, paths);
  return {
    file,
    applies: isYes(settings.get('commands apply_updates') ?? 'no'),
    securityOnly: /^(minimal-)?security/.test(settings.get(`commands ${key}`) ?? 'default'),
  };
}

function isYes(text: string): boolean {
  return /^(yes|true|1|on)$/i.test(text);
}

/** "section key" to value; later files win. */
function settingsOf(files: FileSet, paths: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const path of paths) {
    let section = '';
    for (const line of (files.get(path) ?? '').split(/\r?\n/)) {
      if (/^\s*([#;]|$)/.test(line)) continue;
      const heading = /^\s*\[([^\]]*)\]\s*$/.exec(line);
      const setting = /^\s*([A-Za-z_][\w.]*)\s*[=:](.*)$/.exec(line);
      if (heading !== null) section = (heading[1] ?? '').trim();
      else if (setting !== null)
        settings.set(`${section} ${setting[1]}`, unquoted((setting[2] ?? '').trim()));
      // A value may go on in a line that is set in.
      else if (!/^[ \t]/.test(line))
        throw new LookFailure('parse_error', `${path} holds a line that is no setting.`);
    }
  }
  return settings;
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
