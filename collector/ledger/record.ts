/** The text of one entry: UTF-8 JSON, kept as it was committed to and never written anew by whoever checks it. */
import { hash } from 'node:crypto';
import { type Act, actFields, actorText, type PersonalField } from './act.ts';

export interface RecordPorts {
  /** The log's origin: a record of one log is none of another. */
  readonly origin: string;
  readonly random: (bytes: number) => Uint8Array;
}

export interface Opening {
  readonly field: PersonalField;
  readonly salt: Uint8Array;
  readonly value: string;
}

export interface MadeRecord {
  readonly bytes: Buffer;
  readonly openings: readonly Opening[];
}

export const longestPersonal = 1_000;

/** @param previous checksum of the record before it: the writer's own chain, readable without the tree */
export function makeRecord(
  act: Act,
  place: { readonly position: number; readonly previous: Uint8Array; readonly atMs: number },
  { origin, random }: RecordPorts,
): MadeRecord {
  const allowed: readonly string[] = actFields[act.type];
  const stray = Object.keys(act.data ?? {}).find(field => !allowed.includes(field));
  if (stray !== undefined) throw new Error(`The act ${act.type} may not carry "${stray}".`);
  const openings = Object.entries(act.personal ?? {}).map(([field, value]) => ({
    field: field as PersonalField,
    salt: random(32),
    value: value.slice(0, longestPersonal),
  }));
  const record = {
    v: 1,
    log: origin,
    position: place.position,
    previous: base64(place.previous),
    time: new Date(place.atMs).toISOString(),
    type: act.type,
    by: actorText(act.by),
    ...(act.device === undefined ? {} : { device: act.device }),
    ...(act.person === undefined ? {} : { person: act.person }),
    ...(act.grant === undefined ? {} : { grant: act.grant }),
    ...(act.data === undefined ? {} : { data: act.data }),
    ...(openings.length === 0
      ? {}
      : { personal: Object.fromEntries(openings.map(one => [one.field, base64(commitmentOf(one))])) }),
    // Short records could be guessed from their hash otherwise.
    salt: base64(random(16)),
  };
  return { bytes: Buffer.from(JSON.stringify(record)), openings };
}

/** SHA-256 over the field's name, the salt and the text: without the salt nothing can be guessed from it. */
export function commitmentOf({ field, salt, value }: Opening): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${field}\n`), salt, Buffer.from(value)]), 'buffer');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
