/** The values that a judgement rested on, taken from the paths of its trees. */
import { factToJson } from '#proto/fact-json.ts';
import type { FactName, FactOf } from '#proto/fact-names.ts';
import type { CompiledRule } from './compile.ts';
import type { EvidenceItem, FactReader } from './types.ts';

const maxItems = 50;
const maxText = 300;

/** Pure and total; facts that are not there are left out. */
export function evidenceFor(rule: CompiledRule, read: FactReader): readonly EvidenceItem[] {
  const plain = new Map<FactName, unknown>();
  return rule.paths.flatMap(path => {
    const [fact, ...fields] = path;
    try {
      const known = read(fact);
      if (known?.state !== 'facts') return [];
      if (!plain.has(fact)) plain.set(fact, factToJson(fact, known.value as FactOf<typeof fact>));
      const value = trim(fields.reduce<unknown>(member, plain.get(fact)));
      return [{ fact, path: path.join('.'), value, observedAtMs: known.observedAtMs }];
    } catch {
      return [];
    }
  });
}

function member(value: unknown, field: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[field] : undefined;
}

/** Absent values become null; long lists and texts are cut, and say so. */
function trim(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.length > maxText ? `${value.slice(0, maxText)}…` : value;
  if (Array.isArray(value)) {
    const items = value.slice(0, maxItems).map(trim);
    return value.length > maxItems ? [...items, `and ${value.length - maxItems} more`] : items;
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trim(item)]));
}
