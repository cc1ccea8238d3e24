/**
 * Whether a Linux computer keeps uninvited traffic out: by the kernel's rules where they may be read, else by the word
 * of ufw, which is on only with its default of denying. Where none of the programs is there that set such rules, there
 * is no firewall.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { firewalldState, iptablesRules, nftRuleset, ufwStatus } from '../../os/linux/commands-network.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import { type InboundRules, parseIptables, parseNft } from './linux-rules.ts';

export const nftSource: CommandSource<InboundRules> = {
  name: 'linux.nft',
  kind: 'command',
  command: nftRuleset,
  parse: parseNft,
};
export const iptablesSource: CommandSource<InboundRules> = {
  name: 'linux.iptables-save',
  kind: 'command',
  command: iptablesRules,
  parse: parseIptables,
};

export interface UfwStatus {
  readonly active: boolean;
  /** What becomes of traffic that no rule names; null where it is not said. */
  readonly incoming: 'block' | 'allow' | null;
}

export const ufwSource: CommandSource<UfwStatus> = {
  name: 'linux.ufw',
  kind: 'command',
  command: ufwStatus,
  parse: parseUfw,
};

/** @throws LookFailure */
function parseUfw(output: Output): UfwStatus {
  if (/need to be root/i.test(`${stdoutText(output).slice(0, 500)}${stderrText(output).slice(0, 500)}`))
    throw new LookFailure('no_privilege', 'Only root may ask ufw.');
  requireSuccess(output, 'ufw');
  if (output.stdout.length > 500_000)
    throw new LookFailure('parse_error', 'ufw printed beyond any set of rules.');
  const lines = linesOf(stdoutText(output)).map(line => line.trim());
  const states = lines.flatMap(line => /^Status: (\w+)$/.exec(line)?.[1] ?? []);
  const [state] = states;
  if (states.length !== 1 || (state !== 'active' && state !== 'inactive'))
    throw new LookFailure('parse_error', 'ufw did not say whether it is on.');
  const incoming = lines.flatMap(
    line => /^Default: (deny|reject|allow) \(incoming\)/.exec(line)?.[1] ?? [],
  )[0];
  return {
    active: state === 'active',
    incoming: incoming === undefined ? null : incoming === 'allow' ? 'allow' : 'block',
  };
}

export const firewalldSource: CommandSource<boolean> = {
  name: 'linux.firewall-cmd',
  kind: 'command',
  command: firewalldState,
  parse(output) {
    const said = `${stdoutText(output).slice(0, 500)}\n${stderrText(output).slice(0, 500)}`;
    const word = /^\s*(running|not running)\s*$/m.exec(said)?.[1];
    if (word === 'not running' && output.exitCode !== 0) return false;
    requireSuccess(output, 'firewall-cmd');
    if (word !== 'running') throw new LookFailure('parse_error', 'firewall-cmd did not say whether it runs.');
    return true;
  },
};

export const firewallOnLinux: Probe<'firewall'> = {
  fact: 'firewall',
  privilege: 'administrator',
  sources: [nftSource, iptablesSource, ufwSource, firewalldSource],
  async read(look) {
    const [nft, iptables, ufw, firewalld] = [
      await orFailure(look, nftSource),
      await orFailure(look, iptablesSource),
      await orFailure(look, ufwSource),
      await orFailure(look, firewalldSource),
    ];
    const rules = [nft, iptables].flatMap(each => (each instanceof LookFailure ? [] : [each]));
    const product = productOf(nft, ufw, firewalld);
    if (rules.length > 0) return byRules(rules, product);
    if (
      !(ufw instanceof LookFailure) &&
      (ufw.active ? ufw.incoming !== null : missing(nft) && missing(iptables))
    )
      return factOf(ufw.active && ufw.incoming === 'block', product, ufw.active, []);
    if ([nft, iptables, ufw, firewalld].every(missing)) return { enabled: false, profiles: [], bypasses: [] };
    throw nft;
  },
};

const missing = (each: unknown) => each instanceof LookFailure && each.reason === 'tool_missing';

function productOf(nft: unknown, ufw: UfwStatus | LookFailure, firewalld: boolean | LookFailure): string {
  if (!(ufw instanceof LookFailure) && ufw.active) return 'ufw';
  if (firewalld === true) return 'firewalld';
  return nft instanceof LookFailure ? 'iptables' : 'nftables';
}

function byRules(rules: readonly InboundRules[], product: string): FactOf<'firewall'> {
  const ip4 = rules.some(each => each.ip4);
  const ip6 = rules.some(each => each.ip6);
  const bypasses = [
    ...(ip4 && !ip6 ? ['no rule keeps IPv6 out'] : []),
    ...(rules.some(each => each.docker) ? [`docker publishes ports past ${product}`] : []),
  ];
  return factOf(ip4, product, ip4 || product === 'ufw' || product === 'firewalld', bypasses);
}

/** @param on the product says that it is on; whether that keeps anything out is another question */
function factOf(
  filters: boolean,
  product: string,
  on: boolean,
  bypasses: readonly string[],
): FactOf<'firewall'> {
  return {
    enabled: filters,
    profiles: [{ name: 'all', product, enabled: on, inbound: filters ? 'block' : 'allow' }],
    bypasses: [...bypasses],
  };
}

async function orFailure<R>(look: Look, from: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(from);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
