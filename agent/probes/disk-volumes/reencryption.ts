/**
 * A LUKS2 volume that is being encrypted, decrypted or given a new key while it is in use (cryptsetup-reencrypt(8)).
 * cryptsetup then puts a device "<name>-overlay" below the mapping, whose dm uuid begins with CRYPT-SUBDEV. Until it is
 * done a part of the disk may be clear, and the mapping looks as encrypted as ever.
 */
import type { Graph } from './graph.ts';
import type { Draft } from './volumes.ts';

export function withReencryption(drafts: readonly Draft[], graph: Graph): readonly Draft[] {
  return drafts.map(draft => {
    if (draft.volume.protection !== 'encrypted') return draft;
    const mapping = draft.crossed
      .map(id => graph.get(id))
      .find(node => node !== undefined && isUnderWay(node.id, graph));
    if (mapping === undefined) return draft;
    const reason = `in_progress: ${mapping.name} is being encrypted anew, and a part of it may be clear until that ends.`;
    return { ...draft, volume: { ...draft.volume, protection: 'encrypting', reason } };
  });
}

function isUnderWay(id: string, graph: Graph): boolean {
  const node = graph.get(id);
  return (node?.below ?? []).some(other => {
    const below = graph.get(other);
    return below?.dmUuid.startsWith('CRYPT-SUBDEV-') === true && below.name === `${node?.name}-overlay`;
  });
}
