/**
 * Rules that let in whatever comes, before the end that would keep it out: a plain "accept", one for every new
 * connection, for all of TCP, or for all that comes by a network card; in the chain itself or in one that it goes on to.
 * firewalld's zone "trusted" is such a rule behind two jumps.
 */

/** Expressions of each rule by "family table chain", in order (libnftables-json(5)). */
export type NftRules = Map<string, (readonly unknown[])[]>;

type Json = Readonly<Record<string, unknown>>;

/** Cards by the kernel's and systemd's names; bridges, tunnels and the like are none. */
const card = /^(?:en|eth|wl|ww|em\d|p\d)/;
/** The kernel itself goes no deeper than sixteen jumps (nft(8)): what would is not counted as shut. */
const deepest = 64;
/** Chains that were looked at; one that is still being looked at counts for nothing, as the kernel allows no rings. */
type Known = Map<string, boolean>;

export function nftLetsAllIn(key: string, rules: NftRules, known: Known = new Map(), depth = 0): boolean {
  const before = known.get(key);
  if (before !== undefined || depth > deepest) return before ?? true;
  known.set(key, false);
  const answer = nftChainLetsAllIn(key, rules, known, depth);
  known.set(key, answer);
  return answer;
}

function nftChainLetsAllIn(key: string, rules: NftRules, known: Known, depth: number): boolean {
  const prefix = key.slice(0, key.lastIndexOf(' ') + 1);
  for (const expr of rules.get(key) ?? []) {
    const statement = (expr.at(-1) ?? {}) as Json;
    const [verdict = ''] = Object.keys(statement);
    const conditions = expr.slice(0, -1).map(part => (part ?? {}) as Json);
    if (!conditions.every(holdsForAll)) continue;
    if (verdict === 'accept') return true;
    const isPlain = conditions.every(part => !Object.hasOwn(part, 'match'));
    if (verdict === 'jump' || verdict === 'goto') {
      const target = (statement[verdict] as Json | null)?.['target'];
      if (nftLetsAllIn(`${prefix}${String(target)}`, rules, known, depth + 1)) return true;
    }
    // Nothing comes to what stands behind these.
    if (isPlain && /^(?:drop|reject|goto|return)$/.test(verdict)) return false;
  }
  return false;
}

/** Counting and logging are no conditions; a condition that every new connection meets is as good as none. */
function holdsForAll(part: Json): boolean {
  const [kind = ''] = Object.keys(part);
  if (/^(?:counter|log|comment)$/.test(kind)) return true;
  const match = part['match'] as Json | null | undefined;
  if (match === undefined || match === null || !/^(?:==|in)$/.test(String(match['op']))) return false;
  const left = (match['left'] ?? {}) as Json;
  const right = wordsOf(match['right']);
  const meta = (left['meta'] as Json | undefined)?.['key'];
  if ((left['ct'] as Json | undefined)?.['key'] === 'state') return right.includes('new');
  if (meta === 'iifname' || meta === 'iif') return right.some(word => card.test(word));
  const isProtocol = meta === 'l4proto' || (left['payload'] as Json | undefined)?.['field'] === 'protocol';
  return isProtocol && right.includes('tcp');
}

function wordsOf(right: unknown): readonly string[] {
  const list = typeof right === 'object' && right !== null ? ((right as Json)['set'] ?? right) : [right];
  return (Array.isArray(list) ? list : [list]).filter(word => typeof word === 'string');
}

/** @param rules of the table "filter" by chain, in order, without "-A CHAIN" */
export function iptablesLetsAllIn(
  chain: string,
  rules: ReadonlyMap<string, readonly string[]>,
  known: Known = new Map(),
  depth = 0,
): boolean {
  const before = known.get(chain);
  if (before !== undefined || depth > deepest) return before ?? true;
  known.set(chain, false);
  const answer = iptablesChainLetsAllIn(chain, rules, known, depth);
  known.set(chain, answer);
  return answer;
}

function iptablesChainLetsAllIn(
  chain: string,
  rules: ReadonlyMap<string, readonly string[]>,
  known: Known,
  depth: number,
): boolean {
  for (const rule of rules.get(chain) ?? []) {
    const plain = rule.replace(comment, '');
    const [, go, target = ''] = /^-([jg]) (\S+)/.exec(plain.replace(forAll, '').trim()) ?? [];
    if (go === undefined) continue;
    if (target === 'ACCEPT' || iptablesLetsAllIn(target, rules, known, depth + 1)) return true;
    if (/^-(?:j (?:DROP|REJECT|RETURN)|g )/.test(plain)) return false;
  }
  return false;
}

const comment = /-m comment --comment (?:"(?:[^"\\]|\\.)*"|\S+) ?/g;
const forAll =
  /(?:-m conntrack --ctstate \S*NEW\S* |-m state --state \S*NEW\S* |-i (?:en|eth|wl|ww|em\d|p\d)\S* |-p tcp (?:-m tcp )?(?=-[jg] ))/g;
