/** Tells open pages that something moved, by server-sent events (WHATWG HTML, section 9.2). Never what: they ask. */
import type { ServerResponse } from 'node:http';
import type { Standing } from '../access/asker.ts';
import type { Power } from '../access/powers.ts';
import type { LiveEvent } from '../api/types.ts';

type Topic = LiveEvent['topics'][number];

/** Who is told that something of a topic moved: whoever may see it. A topic that says no power does not compile. */
export const topicPower: { readonly [T in Topic]: Power } = {
  devices: 'see_posture',
  findings: 'see_posture',
  access: 'own_access',
};

export interface LivePages {
  /** @param session the cookie that the page came with */
  add(response: ServerResponse, session: string, standing: Standing): void;
  /**
   * Looks at every open page again: one whose session has ended is closed, one whose reader may now do other things
   * is told to read again who they are.
   * @param standingOf null for a session that has ended
   */
  review(standingOf: (session: string) => Promise<Standing | null>): Promise<void>;
  tell(topic: Topic): void;
  close(): void;
}

interface Page {
  readonly session: string;
  /** What its reader could do when it was last looked at. */
  standing: Standing;
}

/** Many reports in one moment are one event. */
const gatherMs = 500;
const commentEveryMs = 20_000;

export function newLivePages(now: () => number): LivePages {
  const pages = new Map<ServerResponse, Page>();
  let topics = new Set<Topic>();
  let waiting: NodeJS.Timeout | null = null;
  const comments = setInterval(() => {
    for (const response of pages.keys()) response.write(': here\n\n');
  }, commentEveryMs);
  comments.unref();

  function changed(response: ServerResponse, moved: readonly Topic[]): void {
    const event: LiveEvent = { topics: moved, at: now() };
    response.write(`event: changed\ndata: ${JSON.stringify(event)}\n\n`);
  }

  function flush(): void {
    waiting = null;
    const moved = [...topics];
    topics = new Set();
    for (const [response, { standing }] of pages) {
      const theirs = moved.filter(topic => standing.powers.includes(topicPower[topic]));
      if (theirs.length > 0) changed(response, theirs);
    }
  }

  return {
    add(response, session, standing) {
      pages.set(response, { session, standing });
      response.on('close', () => pages.delete(response));
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      });
      response.write(': here\n\n');
    },
    async review(standingOf) {
      for (const [response, page] of pages) {
        const standing = await standingOf(page.session);
        if (standing === null) {
          response.end('event: ended\ndata: {}\n\n');
          pages.delete(response);
          continue;
        }
        if (wordOf(page.standing) !== wordOf(standing)) changed(response, ['access', 'devices', 'findings']);
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

const wordOf = ({ role, powers, grants }: Standing) => [role, ...powers, ...grants].join(' ');
