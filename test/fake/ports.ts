/**
 * Ports for programs that must be told theirs beforehand, or come back to the same one. Whoever can take port 0 does
 * that instead.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, others from 49152): one of those may be
 * anybody's in the moment before, or between two starts of, the program it was meant for.
 */
const [first, afterLast] = [12_000, 32_000];
/** Each process its own stretch: test files run beside each other, in processes of near numbers. */
const stretch = 20;
let next = first + ((process.pid * stretch) % (afterLast - first));

async function isFree(port: number): Promise<boolean> {
  // Every address, as a program that listens on all of them would.
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

/** A port that nothing listens on and that nobody else is given. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < afterLast - first; tried += 1) {
    const port = next;
    next = port + 1 < afterLast ? port + 1 : first;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${first} to ${afterLast - 1} is free.`);
}
