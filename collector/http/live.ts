/** Tells open pages that something moved, by server-sent events (WHATWG HTML, section 9.2). Never what: they ask. */
import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '../api/types.ts';

export interface LivePages {
  add(response: ServerResponse): void;
  tell(topic: LiveEvent['topics'][number]): void;
  close(): void;
}

/** Many reports in one moment are one event. */
const gatherMs = 500;
const commentEveryMs = 20_000;

export function newLivePages(now: () => number): LivePages {
  const pages = new Set<ServerResponse>();
  let topics = new Set<LiveEvent['topics'][number]>();
  let waiting: NodeJS.Timeout | null = null;
  const comments = setInterval(() => send(': here\n\n'), commentEveryMs);
  comments.unref();

  function send(text: string): void {
    for (const page of pages) page.write(text);
  }

  function flush(): void {
    waiting = null;
    const event: LiveEvent = { topics: [...topics], at: now() };
    topics = new Set();
    send(`event: changed\ndata: ${JSON.stringify(event)}\n\n`);
  }

  return {
    add(response) {
      pages.add(response);
      response.on('close', () => pages.delete(response));
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write(': here\n\n');
    },
    tell(topic) {
      topics.add(topic);
      if (pages.size > 0) waiting ??= setTimeout(flush, gatherMs);
    },
    close() {
      clearInterval(comments);
      if (waiting !== null) clearTimeout(waiting);
      for (const page of pages) page.end();
    },
  };
}
