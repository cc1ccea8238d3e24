/**
 * Keys that lie open beside the lock: a volume is encrypted in vain when the file that opens it stands on a disk
 * that is not. A key file on the encrypted root that opens a data disk is as it should be.
 */
import { draftHolding } from './beyond.ts';
import type { KeyFile } from './crypttab.ts';
import type { BlockNode, Graph } from './graph.ts';
import type { Mount } from './mounts.ts';
import { tracer } from './trace.ts';
import type { Draft } from './volumes.ts';

const open = new Set(['clear', 'partial', 'key_exposed']);

/** Marks volumes whose key can be read without any password. */
export function withExposedKeys(
  drafts: readonly Draft[],
  keys: readonly KeyFile[],
  graph: Graph,
  mounts: readonly Mount[],
): readonly Draft[] {
  let now = drafts;
  // One exposed key may open the volume that holds the next.
  for (let round = 0; round <= keys.length && round < 10; round++) {
    const before = now;
    now = before.map(draft => markedDraft(draft, keys, graph, mounts, before));
    if (now.every((draft, i) => draft === before[i])) break;
  }
  return now;
}

function markedDraft(
  draft: Draft,
  keys: readonly KeyFile[],
  graph: Graph,
  mounts: readonly Mount[],
  all: readonly Draft[],
): Draft {
  if (draft.volume.protection !== 'encrypted') return draft;
  for (const key of keys) {
    const mapping = draft.crossed.map(id => graph.get(id)).find(node => node?.name === key.mapping);
    if (mapping === undefined) continue;
    const place = openPlace(key, mapping, graph, mounts, all);
    if (place === null) continue;
    const reason = `key_exposed: The key file ${key.path} that opens ${key.mapping} lies on ${place}, which is not protected.`;
    return { ...draft, volume: { ...draft.volume, protection: 'key_exposed', reason } };
  }
  return draft;
}

/** Where a key lies open; null when it does not. */
function openPlace(
  key: KeyFile,
  mapping: BlockNode,
  graph: Graph,
  mounts: readonly Mount[],
  all: readonly Draft[],
): string | null {
  const device = key.device || (key.path.startsWith('/dev/') ? key.path : '');
  if (device !== '') return openDevice(device, graph);
  // What opens the root is read before the root is there: it is in the start-up image.
  const opensRoot = all.some(draft => draft.volume.role === 'root' && draft.crossed.includes(mapping.id));
  const holder = draftHolding(opensRoot ? '/boot/initrd' : key.path, mounts, all);
  if (holder === null || !open.has(holder.volume.protection)) return null;
  if (holder.crossed.includes(mapping.id)) return null;
  const where = holder.volume.mountPoints[0] ?? holder.volume.device;
  return opensRoot ? `${where} (in the start-up image)` : where;
}

/** A key on a stick that is not there now is taken away, as it should be. */
function openDevice(device: string, graph: Graph): string | null {
  const id = device
    .replace(/^(?:UUID|LABEL|PARTUUID|PARTLABEL)=/, '')
    .replace(/^\/dev\/disk\/by-[a-z]+\//, '');
  const node = [...graph.values()].find(
    other => other.path === device || other.uuid === id || (other.label !== '' && other.label === id),
  );
  if (node === undefined || tracer(graph)(node.id).state !== 'clear') return null;
  return node.path;
}
