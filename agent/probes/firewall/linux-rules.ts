/**
 * Whether the kernel's own rules keep uninvited traffic out: what counts is a chain on the way in whose policy is to
 * drop, or whose last rule drops or rejects all that is left, and that lets nothing in before that whatever it is
 * (linux-openings.ts). That a service runs proves nothing.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, parseJson, requireSuccess, stdoutText } from '../output.ts';
import { iptablesLetsAllIn, type NftRules, nftLetsAllIn } from './linux-openings.ts';

export interface InboundRules {
  /** Traffic of this family that no rule names is kept out. */
  readonly ip4: boolean;
  readonly ip6: boolean;
  /** Docker publishes ports by rules of its own, before those of others are asked. */
  readonly docker: boolean;
}

interface Chain {
  readonly family: string;
  readonly table: string;
  readonly name: string;
  readonly inbound: boolean;
  readonly drops: boolean;
}

/** `nft -j list ruleset` (libnftables-json(5)). @throws LookFailure */
export function parseNft(output: Output): InboundRules {
  requireSuccess(output, 'nft');
  const items = itemsOf(stdoutText(output));
  const chains = items.flatMap(item => chainIn(item));
  const rules: NftRules = new Map();
  for (const item of items) {
    const rule = partOf(item, 'rule');
    if (rule === null) continue;
    const { family, table, chain, expr } = rule;
    if (!Array.isArray(expr)) throw new LookFailure('parse_error', 'nft listed a rule without its parts.');
    const key = `${String(family)} ${String(table)} ${String(chain)}`;
    const own = rules.get(key);
    if (own === undefined) rules.set(key, [expr]);
    else own.push(expr);
  }
  const isShut = (chain: Chain) => {
    const key = `${chain.family} ${chain.table} ${chain.name}`;
    return (chain.drops || endsShut(rules.get(key)?.at(-1))) && !nftLetsAllIn(key, rules);
  };
  const shut = chains.filter(chain => chain.inbound && isShut(chain));
  const filters = (families: readonly string[]) => shut.some(chain => families.includes(chain.family));
  return {
    ip4: filters(['ip', 'inet']),
    ip6: filters(['ip6', 'inet']),
    docker: chains.some(chain => chain.name === 'DOCKER'),
  };
}

function itemsOf(text: string): readonly Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = parseJson(text);
  } catch {
    throw new LookFailure('parse_error', 'nft did not print its rules in full.');
  }
  const items = (parsed as { nftables?: unknown } | null)?.nftables;
  // The first item names the program's version: an empty list was not read.
  if (!Array.isArray(items) || !items.some(item => partOf(item, 'metainfo') !== null))
    throw new LookFailure('parse_error', 'nft printed no list of rules.');
  return items.filter(item => typeof item === 'object' && item !== null) as Record<string, unknown>[];
}

function partOf(item: unknown, name: string): Record<string, unknown> | null {
  const part = (item as Record<string, unknown> | null)?.[name];
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : null;
}

function chainIn(item: unknown): Chain[] {
  const chain = partOf(item, 'chain');
  if (chain === null) return [];
  const { family, table, name, hook, type, policy } = chain;
  if (typeof family !== 'string' || typeof table !== 'string' || typeof name !== 'string')
    throw new LookFailure('parse_error', 'nft listed a chain without its name.');
  return [{ family, table, name, inbound: hook === 'input' && type === 'filter', drops: policy === 'drop' }];
}

/** Nothing but counting and logging, and then an end for whatever is left. */
function endsShut(expr: readonly unknown[] | undefined): boolean {
  if (expr === undefined) return false;
  const kinds = expr.map(part => Object.keys((part as object | null) ?? {})[0] ?? '');
  const verdict = kinds.at(-1);
  return (
    (verdict === 'drop' || verdict === 'reject') &&
    kinds.slice(0, -1).every(kind => kind === 'counter' || kind === 'log')
  );
}

/** `iptables-save`: of the older interface, for IPv4 alone. @throws LookFailure */
export function parseIptables(output: Output): InboundRules {
  requireSuccess(output, 'iptables-save');
  const text = stdoutText(output);
  if (text.length > 2_000_000)
    throw new LookFailure('parse_error', 'iptables-save printed beyond any set of rules.');
  let table = '';
  let policy = '';
  const rules = new Map<string, string[]>();
  let docker = false;
  let open = false;
  for (const line of linesOf(text)) {
    if (line.startsWith('*')) {
      if (open) throw new LookFailure('parse_error', 'iptables-save broke off inside a table.');
      table = line.slice(1).trim();
      open = true;
    } else if (line === 'COMMIT') open = false;
    else if (table === 'filter' && line.startsWith(':INPUT ')) policy = line.split(' ')[1] ?? '';
    else if (table === 'filter' && line.startsWith('-A ')) {
      const [, chain = '', rule = ''] = /^-A (\S+) (.*)$/.exec(line) ?? [];
      const own = rules.get(chain);
      if (own === undefined) rules.set(chain, [rule]);
      else own.push(rule);
    } else if (line.startsWith(':DOCKER ')) docker = true;
    else if (line !== '' && !/^(?:#|:|-A |-N )/.test(line))
      throw new LookFailure('parse_error', 'iptables-save printed a line that is not known.');
  }
  if (open) throw new LookFailure('parse_error', 'iptables-save broke off inside a table.');
  const shut =
    /^(?:-m comment --comment \S+ |-m comment --comment "[^"]*" )?-j (?:DROP|REJECT)(?: --reject-with \S+)?$/.test(
      rules.get('INPUT')?.at(-1) ?? '',
    );
  const isShut = (policy === 'DROP' || shut) && !iptablesLetsAllIn('INPUT', rules);
  return { ip4: isShut, ip6: false, docker };
}
