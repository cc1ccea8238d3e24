/**
 * The firm's root: whose keys approve releases, and whose say so from one root to the next. The collector writes down
 * what it says and keeps what was signed; it holds none of the keys, so it signs nothing.
 */
import { type Envelope, envelopeText, signersOf } from '#proto/release/envelope.ts';
import { type FileKey, keyIdOf, type ReleaseKey } from '#proto/release/keys.ts';
import { makeRoot, type RoleChoice } from '#proto/release/make.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import { followRoots, parseRoot, type Role, type Root, readRoot } from '#proto/release/root.ts';
import type { Act } from '../ledger/act.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import type { Queries } from '../store/db.ts';
import { inWords } from './import.ts';
import { documents, keepDocument } from './store.ts';
import { ReleaseError } from './words.ts';

/** As long as a firm keeps its keys in a drawer; a new one is made before that. */
const rootLifeMs = 10 * 365 * 24 * 60 * 60 * 1000;

/** The firm's newest root; null where it has none. One that has run out is still the one that the next must follow. */
export async function firmRoot(db: Queries): Promise<Root | null> {
  const [first, ...next] = await documents(db, 'firmRoot');
  return first === undefined ? null : followRoots(readRoot(first, 'firmRoot'), next, 'firmRoot', 0);
}

/** What a token says of it; undefined where the firm has none. */
export async function firmPin(db: Queries): Promise<Uint8Array | undefined> {
  const root = await firmRoot(db);
  return root === null ? undefined : Buffer.from(root.digest, 'hex');
}

export interface FirmChoice {
  /** Each approves a release. */
  readonly approving: readonly ReleaseKey[];
  /**
   * Each says whose keys count next. Keys in files: a page that a taken-over collector forged could ask for a
   * passkey, and nobody would see what it signs.
   */
  readonly deciding: readonly FileKey[];
}

/** What the keys that decide are to sign. @param before null: the first root. @throws ReleaseError */
export function firmRootAfter(before: Root | null, choice: FirmChoice, nowMs: number): Envelope {
  if (choice.approving.length === 0) throw new ReleaseError('Say whose key or passkey approves releases.');
  if (choice.deciding.length === 0)
    throw new ReleaseError('A key in a file has to decide whose keys count; name it, or make one.');
  const when = {
    version: (before?.version ?? 0) + 1,
    madeAt: nowMs,
    expiresAt: nowMs + rootLifeMs,
  };
  // How many have to sign stays as it was: one, unless the firm's own tools said otherwise.
  const role = (name: 'root' | 'approval', keys: readonly ReleaseKey[]): RoleChoice => ({
    keys,
    threshold: Math.min(before?.roles[name]?.threshold ?? 1, keys.length),
  });
  return makeRoot('firmRoot', when, {
    root: role('root', choice.deciding),
    approval: role('approval', choice.approving),
  });
}

/** The keys of a root that have a role. */
export function keysOf(root: Root, role: 'root' | 'approval'): readonly ReleaseKey[] {
  return (root.roles[role]?.keys ?? []).flatMap(id => root.keys.get(id) ?? []);
}

export function fileKeysOf(root: Root, role: 'root' | 'approval'): readonly FileKey[] {
  return keysOf(root, role).filter(key => key.kind === 'ed25519');
}

/** Takes a first root, or one that follows. @throws ReleaseError */
export async function setFirmRoot(
  ports: DeedPorts & { readonly now: () => number },
  text: string,
  by: Pick<Act, 'by' | 'personal'>,
): Promise<Root> {
  return await inWords(async () => {
    const before = await firmRoot(ports.db);
    const root = follow(before, text, ports.now());
    if (root.version === before?.version)
      throw new ReleaseError('These keys are no newer than the ones that are here.');
    await deed(
      ports,
      trx => keepDocument(trx, 'firmRoot', root.version, text, ports.now()),
      () => [{ type: 'firm_key.set', ...by, data: { root: root.digest, number: root.version } }],
    );
    return root;
  });
}

function follow(before: Root | null, text: string, nowMs: number): Root {
  try {
    return followRoots(before ?? readRoot(text, 'firmRoot'), [text], 'firmRoot', nowMs);
  } catch (error) {
    if (error instanceof UpdateRefusal && error.code === 'signatures_missing')
      throw new ReleaseError(
        'It is not signed yet by the keys that decide whose approval counts, those of before and those of now. Sign it with them, then hand it in again.',
      );
    throw error;
  }
}

/** What a root says, whoever signed it yet. @throws UpdateRefusal */
export function rootOf(envelope: Envelope): Root {
  return parseRoot(envelope, 'firmRoot', envelopeText(envelope));
}

/** Ids of the keys of which one more has to sign before this root counts; none when it does. */
export function stillToSign(envelope: Envelope, before: Root | null, next: Root): readonly string[] {
  const lacking = (role: Role | undefined, root: Root) => {
    const signed = signersOf(envelope, root.keys);
    const keys = role?.keys ?? [];
    return keys.filter(id => signed.has(id)).length >= (role?.threshold ?? 1)
      ? []
      : keys.filter(id => !signed.has(id));
  };
  const ids = [
    ...(before === null ? [] : lacking(before.roles.root, before)),
    ...lacking(next.roles.root, next),
  ];
  return [...new Set(ids)];
}

/** One list out of several: each key once, the last one of a kind counts. */
export function eachOnce(keys: readonly ReleaseKey[]): readonly ReleaseKey[] {
  return [...new Map(keys.map(key => [keyIdOf(key), key])).values()];
}
