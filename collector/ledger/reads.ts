/**
 * Who looked at which evidence (45 CFR 164.312(b), activity in systems with protected information). A page that draws
 * itself anew is the same look: within a quarter of an hour one person's look at one thing is one entry.
 */
import type { Act } from './act.ts';
import { type DeedPorts, deed } from './deed.ts';

const sameLookMs = 15 * 60 * 1000;
const mostRemembered = 10_000;

export type NoteRead = (act: Act) => Promise<void>;

export function newReadNotes(ports: DeedPorts, now: () => number): NoteRead {
  const seen = new Map<string, number>();
  return async act => {
    const key = JSON.stringify([act.by, act.device, act.data]);
    const at = now();
    if ((seen.get(key) ?? 0) + sameLookMs > at) return;
    await deed(
      ports,
      () => Promise.resolve(),
      () => [act],
    );
    if (seen.size >= mostRemembered) seen.clear();
    seen.set(key, at);
  };
}
