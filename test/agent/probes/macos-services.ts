/** What launchctl(1) prints of services, and sshd(8) of its settings; for tests. */

/** @param switches label to "enabled" or "disabled" */
export function switchList(switches: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ 'com.apple.ftpd': 'disabled', ...switches });
  return `disabled services = {\n${lines.map(([label, word]) => `\t"${label}" => ${word}`).join('\n')}\n}\n`;
}

export function loaded(label: string): string {
  return `system/${label} = {\n\tactive count = 0\n\tpath = /System/Library/LaunchDaemons/ssh.plist\n\ttype = LaunchDaemon\n\tstate = not running\n\n\tsockets = {\n\t\t"Listeners" = {\n\t\t\ttype = stream\n\t\t}\n\t}\n}\n`;
}

export function notLoaded(label: string) {
  return {
    stdout: '',
    stderr: `Bad request.\nCould not find service "${label}" in domain for system\n`,
    exitCode: 113,
  };
}

/** @param changed keyword to value, as sshd -T prints both */
export function sshSettings(changed: Readonly<Record<string, string>> = {}): string {
  const all = {
    port: '22',
    addressfamily: 'any',
    usepam: 'yes',
    clientaliveinterval: '0',
    clientalivecountmax: '3',
    permitrootlogin: 'without-password',
    passwordauthentication: 'yes',
    kbdinteractiveauthentication: 'yes',
    permitemptypasswords: 'no',
    ...changed,
  };
  return Object.entries(all)
    .map(([keyword, value]) => `${keyword} ${value}\n`)
    .join('');
}
