/**
 * What the waiting agent does about releases: it hears that one waits, lets a child fetch it, tells what became of it,
 * and says when to make way. It holds none of the code that judges or fetches.
 */
import { limits } from './limits.ts';
import type { Progress } from './progress.ts';

export interface FollowPorts {
  /** Fetches and judges in a child; null: nothing waits. */
  bring(): Promise<Progress | null>;
  tell(progress: Progress): void;
  /** A new version is placed: this one is to end. */
  makeWay(): void;
  readonly say: (line: string) => void;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface Follow {
  /** The digest of what waits; null where nothing does. */
  offered(digest: Uint8Array | null): void;
  stop(): void;
}

/** What may go better another time, without anybody deciding anew. */
const mayPass: ReadonlySet<string> = new Set([
  'download_failed',
  'no_space',
  'cannot_write',
  'no_report',
  'clock_wrong',
]);

export function newFollow(ports: FollowPorts): Follow {
  let handled: string | null = null;
  let tries = 0;
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let stopped = false;

  function later(afterMs: number, digest: string): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void handle(digest), afterMs);
  }

  async function handle(digest: string): Promise<void> {
    if (busy) return later(limits.breakPauseMs, digest);
    busy = true;
    try {
      await fetchOnce(digest);
    } catch (error) {
      ports.say(`agent: the release could not be fetched: ${(error as Error).message}`);
      later(limits.retryAfterMs, digest);
    } finally {
      busy = false;
    }
  }

  async function fetchOnce(digest: string): Promise<void> {
    const progress = await ports.bring();
    if (stopped || progress === null) return;
    ports.tell(progress);
    const { state, release, code } = progress;
    if (state === 'trying') {
      ports.say(`agent: version ${release} is here and checked; it is tried now`);
      return ports.makeWay();
    }
    ports.say(`agent: release ${release || 'offered'} is not taken (${code})`);
    if (!mayPass.has(code)) return;
    // Each time twice as long, so that a full disk costs no network.
    later(limits.retryAfterMs * 2 ** Math.min(tries, 5) * (1 + ports.random()), digest);
    tries += 1;
  }

  return {
    offered(digest) {
      const text = digest === null ? null : Buffer.from(digest).toString('hex');
      if (text === handled) return;
      handled = text;
      tries = 0;
      clearTimeout(timer);
      if (text !== null) later(limits.beginWithinMs * ports.random(), text);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
