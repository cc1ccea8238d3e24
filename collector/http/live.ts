/** Tells open pages that something moved, by server-sent events (WHATWG HTML, section 9.2). Never what: they ask. */
import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '../api/types.ts';

export interface LivePages {
  /** @param session the cookie that the page came with */
  add(response: ServerResponse, session: string): void;
  /**
   * Looks at every open page again: one whose session has ended is closed, one whose reader may now do other things
   * is told to read again who they are.
   * @param standing a word for what a session may do now; null when it has ended
   */
  review(standing: (session: string) => Promise<string | null>): Promise<void>;
  tell(topic: LiveEvent['topics'][number]): void;
  close(): void;
}

interface Page {
  readonly session: string;
  /** What its reader could do when it was last looked at. */
  standing: string | null;
}

/** Many reports in one moment are one event. */
const gatherMs = 500;
const commentEveryMs = 20_000;

export function newLivePages(now: () => number): LivePages {
  const pages = new Map<ServerResponse, Page>();
  let topics = new Set<LiveEvent['topics'][number]>();
  let waiting: NodeJS.Timeout | null = null;
  const comments = setInterval(() => send(': here\n\n'), commentEveryMs);
  comments.unref();

  function send(text: string): void {
    for (const page of pages.keys()) page.write(text);
  }

  function flush(): void {
    waiting = null;
    const event: LiveEvent = { topics: [...topics], at: now() };
    topics = new Set();
    send(`event: changed\ndata: ${JSON.stringify(event)}\n\n`);
  }

  return {
    add(response, session) {
      pages.set(response, { session, standing: null });
      response.on('close', () => pages.delete(response));
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write(': here\n\n');
    },
    async review(standingOf) {
      for (const [response, page] of pages) {
        const standing = await standingOf(page.session);
        if (standing === null) {
          response.end('event: ended\ndata: {}\n\n');
          pages.delete(response);
        } else if (page.standing !== null && page.standing !== standing) {
          const event: LiveEvent = { topics: ['access', 'devices', 'findings'], at: now() };
          response.write(`event: changed\ndata: ${JSON.stringify(event)}\n\n`);
        }
        page.standing = standing;
      }
    },
    tell(topic) {
      topics.add(topic);
      if (pages.size > 0) waiting ??= setTimeout(flush, gatherMs);
    },
    close() {
      clearInterval(comments);
      if (waiting !== null) clearTimeout(waiting);
      for (const page of pages.keys()) page.end();
    },
  };
}
