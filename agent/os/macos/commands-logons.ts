/** What the agent may run to learn who signs in to a Mac, and when. All of it only reads. */
import type { Command } from '../run.ts';

/** last(1): sessions as utmpx kept them, newest first. Not every version knows -y, so the year has to be worked out. */
export const lastLogons: Command = {
  paths: ['/usr/bin/last'],
  args: [],
  timeoutMs: 15_000,
  maxBytes: 16 * 1024 * 1024,
};

/** who(1): open sessions, and the machine's own start, without which the answer is not whole. */
export const openSessions: Command = { paths: ['/usr/bin/who'], args: ['-a'], timeoutMs: 5_000 };
