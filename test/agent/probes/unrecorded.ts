/**
 * Sources of the first agent whose recorded outputs stand in older tests of their probes, not yet kind by kind in
 * cases/. A source leaves this list when its file is there; none joins it.
 */
export const unrecorded: readonly string[] = [
  'linux.cvtsudoers',
  'linux.files.login-defs',
  'linux.files.nsswitch',
  'linux.files.passwd.screenLocks',
  'linux.files.polkit',
  'linux.files.sudo-conf',
  'linux.getent.screenLocks',
  'linux.group',
  'linux.passwd',
  'linux.passwd-status',
  'linux.shadow-days',
];
