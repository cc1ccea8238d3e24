/** What a regime's file says: what an outside framework asks, and which rules give evidence for it. */
import type { Reader } from './document.ts';
import type { Safeguard } from './types.ts';

export interface RegimeSource {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly inForce: boolean;
  readonly safeguards: readonly (Safeguard & { readonly at: Reader })[];
}

export function readRegime(at: Reader): RegimeSource {
  at.only('id', 'title', 'source', 'inForce', 'safeguards');
  const inForce = at.at('inForce').plain();
  if (typeof inForce !== 'boolean') at.report('"inForce" must be true or false.');
  return {
    id: at.text('id'),
    title: at.text('title'),
    source: at.text('source'),
    inForce: inForce === true,
    safeguards: at.list('safeguards').map(readSafeguard),
  };
}

function readSafeguard(at: Reader): Safeguard & { readonly at: Reader } {
  at.only('cite', 'title', 'name', 'kind', 'rules', 'manual');
  const rules = at.list('rules').map(rule => String(rule.plain()));
  const manual = at.optionalText('manual') ?? null;
  if (rules.length === 0 && manual === null)
    at.report('Name the rules that show this, or in "manual" what to show.');
  return {
    cite: at.text('cite'),
    title: at.text('title'),
    name: at.text('name'),
    kind: at.choice('kind', ['required', 'addressable', 'standard', 'proposed']),
    rules,
    manual,
    at,
  };
}
