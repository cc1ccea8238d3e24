/** Writes small dconf databases in the form of GVDB, for the reader's tests. */
import { hashOf } from '#agent/probes/screen-locks/gvdb.ts';

export type Written = Readonly<
  Record<string, { readonly type: 'u' | 'i' | 'b' | 's'; readonly value: number | boolean | string }>
>;

interface Node {
  readonly key: string;
  readonly type: 'v' | 'L' | 'H';
  readonly payload: (at: number) => Uint8Array;
}

/** @param little order of bytes in the file. */
export function writeGvdb(values: Written, locks: readonly string[] = [], little = true): Uint8Array {
  const root: Node[] = Object.entries(values).map(([key, value]) => ({
    key,
    type: 'v',
    payload: () => variant(value, little),
  }));
  if (locks.length > 0) {
    const lockNodes: Node[] = locks.map(key => ({
      key,
      type: 'v',
      payload: () => variant({ type: 's', value: '' }, little),
    }));
    root.push({ key: '.locks', type: 'H', payload: at => table(lockNodes, at, little) });
  }
  const body = table(root, 24, little);
  const size = 8 + 4 * Math.max(1, root.length) + 24 * root.length;
  const header = new Uint8Array(24);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode(little ? 'GVariant' : 'raVGtnai'));
  view.setUint32(16, 24, little);
  view.setUint32(20, 24 + size, little);
  return joined([header, body]);
}

/** One table at `at`, its items each with their whole key and no parent, and everything they point to after it. */
function table(nodes: readonly Node[], at: number, little: boolean): Uint8Array {
  const buckets = Math.max(1, nodes.length);
  const sorted = [...nodes].sort((a, b) => (hashOf(a.key) % buckets) - (hashOf(b.key) % buckets));
  const head = new Uint8Array(8 + 4 * buckets + 24 * nodes.length);
  const view = new DataView(head.buffer);
  const put = (where: number, value: number) => view.setUint32(where, value, little);
  put(4, buckets);
  for (let i = 0; i < buckets; i++) {
    const first = sorted.findIndex(node => hashOf(node.key) % buckets >= i);
    put(8 + 4 * i, first < 0 ? sorted.length : first);
  }
  const parts: Uint8Array[] = [head];
  let end = at + head.length;
  const add = (bytes: Uint8Array, align: number): readonly [number, number] => {
    const gap = (align - (end % align)) % align;
    parts.push(new Uint8Array(gap), bytes);
    const start = end + gap;
    end = start + bytes.length;
    return [start, end];
  };
  for (const [i, node] of sorted.entries()) {
    const item = 8 + 4 * buckets + 24 * i;
    const [keyAt] = add(new TextEncoder().encode(node.key), 1);
    const start = end + ((8 - (end % 8)) % 8);
    const bytes = node.payload(start);
    const [from] = add(bytes, 8);
    put(item, hashOf(node.key));
    put(item + 4, 0xffffffff);
    put(item + 8, keyAt);
    view.setUint16(item + 12, node.key.length, little);
    head[item + 14] = node.type.charCodeAt(0);
    put(item + 16, from);
    put(item + 20, node.type === 'H' ? from + tableSize(bytes, little) : from + bytes.length);
  }
  return joined(parts);
}

function tableSize(bytes: Uint8Array, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const buckets = view.getUint32(4, little);
  return 8 + 4 * buckets + 24 * buckets;
}

function variant(value: Written[string], little: boolean): Uint8Array {
  const tail = [0, value.type.charCodeAt(0)];
  if (value.type === 'b') return new Uint8Array([value.value === true ? 1 : 0, ...tail]);
  if (value.type === 's') return joined([new TextEncoder().encode(`${value.value}\0`), new Uint8Array(tail)]);
  const bytes = new Uint8Array(6);
  new DataView(bytes.buffer).setUint32(0, Number(value.value), little);
  bytes.set(tail, 4);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The file as `find` prints it with its bytes in base64. */
export function foundLine(path: string, uid: number, owner: string, bytes: Uint8Array): string {
  return `f ${bytes.length} ${uid} ${owner} ${path}\n${Buffer.from(bytes).toString('base64')}\n`;
}
