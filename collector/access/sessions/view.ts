import type { SessionView } from '../../api/access.ts';
import type { SessionKind } from './session.ts';
import type { KeptSession } from './store.ts';

/** A session as a list shows it. @param own id of the session that asks */
export function sessionView(session: KeptSession & { readonly name: string }, own: string): SessionView {
  return {
    id: session.id,
    personId: session.person_id,
    personName: session.name,
    kind: session.kind as SessionKind,
    createdAt: session.created_at,
    lastUsedAt: session.last_used_at,
    expiresAt: session.expires_at,
    from: session.from_address,
    browser: session.browser,
    own: session.id === own,
  };
}
