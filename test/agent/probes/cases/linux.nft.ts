/** `nft -j list ruleset` (libnftables-json(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Item = Readonly<Record<string, unknown>>;
const ruleset = (...items: readonly Item[]) =>
  `${JSON.stringify({ nftables: [{ metainfo: { version: '1.0.6', json_schema_version: 1 } }, ...items] })}\n`;
const input = (policy: string, more: object = {}): Item => ({
  chain: {
    family: 'inet',
    table: 'filter',
    name: 'input',
    handle: 1,
    type: 'filter',
    hook: 'input',
    prio: 0,
    policy,
    ...more,
  },
});
const rule = (...expr: readonly unknown[]): Item => ({
  rule: { family: 'inet', table: 'filter', chain: 'input', handle: 2, expr },
});
const gives =
  (ip4: boolean, ip6 = ip4, docker = false) =>
  (reading: unknown) =>
    expect(reading).toEqual({ ip4, ip6, docker });
const inChain = (chain: string, ...expr: readonly unknown[]): Item => ({
  rule: { family: 'inet', table: 'filter', chain, handle: 9, expr },
});
const by = (key: string, right: unknown) => ({ match: { op: '==', left: { meta: { key } }, right } });
const state = (...right: readonly string[]) => ({
  match: { op: 'in', left: { ct: { key: 'state' } }, right: { set: right } },
});
const match = { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: 22 } };

export default {
  healthy: [
    { stdout: ruleset(input('drop')), gives: gives(true) },
    {
      stdout: ruleset(
        input('accept'),
        rule(match, { accept: null }),
        rule({ counter: {} }, { reject: { type: 'icmpx' } }),
      ),
      gives: gives(true),
    },
  ],
  failing: [
    { stdout: ruleset(), gives: gives(false) },
    // Shut by its policy, and let in before it comes to that.
    { stdout: ruleset(input('drop'), rule({ accept: null })), gives: gives(false) },
    { stdout: ruleset(input('drop'), rule({ counter: {} }, { accept: null })), gives: gives(false) },
    {
      stdout: ruleset(input('drop'), rule(state('new', 'established'), { accept: null })),
      gives: gives(false),
    },
    { stdout: ruleset(input('drop'), rule(by('iifname', 'eth0'), { accept: null })), gives: gives(false) },
    { stdout: ruleset(input('drop'), rule(by('l4proto', 'tcp'), { accept: null })), gives: gives(false) },
    // firewalld with the zone "trusted": the rule stands behind two jumps.
    {
      stdout: ruleset(
        input('accept'),
        rule(state('established', 'related'), { accept: null }),
        rule({ jump: { target: 'filter_INPUT_ZONES' } }),
        rule({ reject: { type: 'icmpx' } }),
        inChain('filter_INPUT_ZONES', { goto: { target: 'filter_IN_trusted' } }),
        inChain('filter_IN_trusted', { accept: null }),
      ),
      gives: gives(false),
    },
    { stdout: ruleset(input('accept'), rule(match, { drop: null })), gives: gives(false) },
    // What is shut first and opened again at the end stays open.
    { stdout: ruleset(input('accept'), rule({ limit: { rate: 5 } }, { drop: null })), gives: gives(false) },
  ],
  between: [
    // firewalld with the zone "public": what was asked for, the machine itself, one port, a bridge of its own.
    {
      stdout: ruleset(
        input('accept'),
        rule(state('established', 'related'), { accept: null }),
        rule(by('iifname', 'lo'), { accept: null }),
        rule({ jump: { target: 'filter_INPUT_ZONES' } }),
        rule({ reject: { type: 'icmpx' } }),
        inChain('filter_INPUT_ZONES', by('iifname', 'docker0'), { goto: { target: 'filter_IN_docker' } }),
        inChain('filter_INPUT_ZONES', { goto: { target: 'filter_IN_public' } }),
        inChain('filter_IN_docker', { accept: null }),
        inChain('filter_IN_public', match, { accept: null }),
      ),
      gives: gives(true),
    },
    // What stands behind the end is never come to.
    { stdout: ruleset(input('drop'), rule({ drop: null }), rule({ accept: null })), gives: gives(true) },
    { stdout: ruleset(input('drop'), rule({ jump: { target: 'input' } })), gives: gives(true) },
    { stdout: ruleset(input('drop', { family: 'ip' })), gives: gives(true, false) },
    {
      stdout: ruleset(input('drop'), { chain: { family: 'ip', table: 'nat', name: 'DOCKER', handle: 3 } }),
      gives: gives(true, true, true),
    },
    { stdout: ruleset(input('drop', { hook: 'forward' })), gives: gives(false) },
  ],
  language: { cannotBe: 'JSON is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'Operation not permitted (you must be root)\n', exitCode: 1, fails: 'no_privilege' },
  truncated: {
    stdout: ruleset(input('accept'), rule(match, { drop: null })).slice(0, -30),
    fails: 'parse_error',
  },
  hostile: [
    { stdout: '{"nftables":[]}', fails: 'parse_error' },
    { stdout: ruleset({ chain: { name: 'input', hook: 'input', policy: 'drop' } }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
