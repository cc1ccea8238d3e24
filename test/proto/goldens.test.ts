/** Bytes of earlier versions: what an agent wrote once is read as the same for ever, and written the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';
import { factNames, isFactName } from '#proto/fact-names.ts';
import { decodeFact, encodeFact, facts } from '#proto/facts.ts';
import { decodeFrame, decodeReport } from '#proto/frame.ts';
import { formatToken, parseToken } from '#proto/token.ts';
import { wire } from '#proto/wire.ts';

/** Each line: a message's name, its bytes as hex, what they say as JSON (bytes in base64). Added to, never changed. */
const lines = readFileSync(new URL('./messages.golden.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const goldens = lines.map(line => {
  const [name = '', hex = '', ...json] = line.split(' ');
  return {
    name,
    bytes: Buffer.from(hex, 'hex'),
    json: JSON.parse(json.join(' ')) as Record<string, unknown>,
  };
});

interface Message {
  decode(bytes: Uint8Array): object;
  encode(message: object): { finish(): Uint8Array };
}
const messages = { ...wire, ...facts } as unknown as Readonly<Record<string, Message>>;
/** The same from the .proto files themselves, which knows the form as JSON. */
const schema = new protobuf.Root();
schema.resolvePath = (_from, path) => fileURLToPath(new URL(`../../proto/${path}`, import.meta.url));
schema.loadSync(['enrollment', 'frame', 'report', 'facts'].map(name => `keyholder/v1/${name}.proto`));

describe('bytes of earlier versions', () => {
  it.each(goldens.map(one => [`${one.name} ${Object.keys(one.json)[0]}`, one] as const))(
    '%s',
    (_title, { name, bytes, json }) => {
      const message = messages[name];
      if (message === undefined) throw new Error(`There is no message "${name}" any more.`);
      const read = message.decode(bytes);
      const shape = schema.lookupType(`keyholder.v1.${name}`);
      expect(shape.toObject(read as protobuf.Message, { bytes: String })).toEqual(json);
      expect(Buffer.from(message.encode(shape.fromObject(json)).finish()).toString('hex')).toBe(
        bytes.toString('hex'),
      );
    },
  );

  const named = (name: string) => goldens.filter(one => one.name === name);

  it('cover every kind of frame and every fact', () => {
    const kinds = new Set(named('Frame').map(one => decodeFrame(one.bytes).body));
    // Hello, Welcome, SignedReport, Ack, Refusal, Heartbeat and its reply, RenewalRequest and its reply, UpdateOffer,
    // UpdateProgress.
    expect(kinds.size).toBe(11);
    const known = named('Facts').flatMap(one => Object.keys(one.json));
    expect(factNames.filter(name => !known.includes(name))).toEqual([]);
  });

  it('pass the checks of today', () => {
    for (const { bytes, json } of named('Report'))
      expect(decodeReport(bytes).sequence).toBe(json['sequence']);
    for (const { bytes } of named('EnrollmentToken')) {
      const token = wire.EnrollmentToken.decode(bytes);
      expect(parseToken(formatToken(token)).inviteId).toBe(token.inviteId);
    }
  });

  it('keep the digest of an answer that has not changed', () => {
    for (const { bytes, json } of named('Facts')) {
      const [name = ''] = Object.keys(json);
      if (!isFactName(name)) throw new Error(`There is no fact "${name}" any more.`);
      expect(Buffer.from(encodeFact(name, decodeFact(name, bytes))).equals(bytes)).toBe(true);
    }
  });
});
