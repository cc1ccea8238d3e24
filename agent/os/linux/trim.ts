/**
 * Gives memory back while the agent waits: the allocator's free pages, and the pages of Node's own program text that
 * are not needed until the next look (they are read from disk again when they are). Optional in every way: it rests on
 * Node's foreign functions, which are experimental, so whatever fails here is left undone and the agent goes on.
 */
import { readFileSync } from 'node:fs';

/** madvise(2): reclaim these pages. */
const madvPageout = 21;

interface Library {
  readonly malloc_trim: (pad: bigint) => number;
  readonly madvise: (address: bigint, length: bigint, advice: number) => number;
}

export async function giveMemoryBack(): Promise<void> {
  if (process.platform !== 'linux') return;
  globalThis.gc?.();
  try {
    const { dlopen } = await import('node:ffi');
    const { functions } = dlopen(null, {
      malloc_trim: { arguments: ['u64'], return: 'i32' },
      madvise: { arguments: ['u64', 'u64', 'i32'], return: 'i32' },
    });
    const library = functions as unknown as Library;
    library.malloc_trim(0n);
    for (const { from, to } of mappedFiles()) library.madvise(from, to - from, madvPageout);
  } catch {
    // Not this Node, or not allowed: memory stays as it is.
  }
}

/** Address ranges of mapped files (proc_pid_maps(5)): text and read-only data, which disk holds too. */
function mappedFiles(): readonly { readonly from: bigint; readonly to: bigint }[] {
  return readFileSync('/proc/self/maps', 'latin1')
    .split('\n')
    .flatMap(line => {
      const found = /^([0-9a-f]+)-([0-9a-f]+) r[-w][-x]p .* \//.exec(line);
      return found === null ? [] : [{ from: BigInt(`0x${found[1]}`), to: BigInt(`0x${found[2]}`) }];
    });
}
