/** What the agent may run to learn how this computer keeps traffic out and its clock right. All of it only reads. */
import type { Command } from '../run.ts';

const sbin = (name: string): readonly [string, string] => [`/usr/sbin/${name}`, `/sbin/${name}`];

/** nft(8): every rule that the kernel holds, as JSON; rules of iptables-nft are among them. */
export const nftRuleset: Command = { paths: sbin('nft'), args: ['-j', 'list', 'ruleset'], timeoutMs: 15_000 };

/** iptables-save(8): rules of the older interface. */
export const iptablesRules: Command = { paths: sbin('iptables-save'), args: [], timeoutMs: 15_000 };

/** ufw(8): whether it is on, and what becomes of traffic that no rule names. */
export const ufwStatus: Command = { paths: sbin('ufw'), args: ['status', 'verbose'], timeoutMs: 20_000 };

/** firewall-cmd(1): "running", or status 252 and "not running". */
export const firewalldState: Command = {
  paths: ['/usr/bin/firewall-cmd'],
  args: ['--state'],
  timeoutMs: 20_000,
};

/** timedatectl(1): whether the clock is kept by the network, and agrees. */
export const timeStatus: Command = { paths: ['/usr/bin/timedatectl'], args: ['status'], timeoutMs: 10_000 };

/** chronyc(1): how the clock stands to its source, as one line of values; no names are looked up. */
export const chronyTracking: Command = {
  paths: ['/usr/bin/chronyc'],
  args: ['-n', '-c', 'tracking'],
  timeoutMs: 10_000,
};

/** ss(8): what listens over TCP, numbers only, with the program where root asks. */
export const listeningSockets: Command = {
  paths: ['/usr/bin/ss', '/usr/sbin/ss', '/bin/ss', '/sbin/ss'],
  args: ['-H', '-l', '-t', '-n', '-p'],
  timeoutMs: 5_000,
};
