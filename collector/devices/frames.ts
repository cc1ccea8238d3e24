/**
 * Which frames a connected device may send, and when. Whoever sends one has shown a certificate that the firm's own
 * authority made for a device that is not revoked; nothing here lets a device speak of another. A kind of frame that is
 * not in the table does not compile, and one that only the wire knows keeps the agents' listener from starting.
 */
import type { FrameKind } from '#proto/frame.ts';
import { RefusalError } from '#proto/refusals.ts';
import { wire } from '#proto/wire.ts';

/** "never": the collector sends it. "first": says who is there. "greeted": once both have. */
type Moment = 'never' | 'first' | 'greeted';

export const frameMoments = {
  hello: 'first',
  welcome: 'never',
  report: 'greeted',
  ack: 'never',
  refusal: 'never',
  heartbeat: 'greeted',
  heartbeatReply: 'never',
  renewalRequest: 'greeted',
  renewalReply: 'never',
  updateOffer: 'never',
  updateProgress: 'greeted',
} as const satisfies { readonly [K in FrameKind]: Moment };

/** @throws RefusalError frame_unexpected */
export function admitFrame(kind: FrameKind, greeted: boolean): void {
  if (frameMoments[kind] !== (greeted ? 'greeted' : 'first')) throw new RefusalError('frame_unexpected');
}

/** @throws Error for a kind of frame that says nothing of who may send it */
export function checkFrames(kinds: readonly string[] = kindsOnTheWire()): void {
  const unsaid = kinds.filter(kind => !Object.hasOwn(frameMoments, kind));
  if (unsaid.length > 0) throw new Error(`Nobody says who may send the frame ${unsaid.join(', ')}.`);
}

/** The generated class has its fields on its prototype. */
function kindsOnTheWire(): readonly string[] {
  const own = new Set(['constructor', 'toJSON', 'body']);
  return Object.getOwnPropertyNames(wire.Frame.prototype).filter(name => !own.has(name));
}
