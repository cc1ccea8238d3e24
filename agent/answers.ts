/**
 * The answer file of an unattended installation (Ansible, Intune, Jamf, group policy, a package's own scripts): lines of
 * "name = value", "#" before a remark. A file that holds nothing but a token is one too.
 *
 *     token = kh1_…                        the firm's token, for one computer or for many
 *     collector = keyholder.example:7443   another way to the collector than the token's own; may be left out
 *     firm = 64 digits and letters         SHA-256 of the firm's root, whose approval releases need; may be left out
 *
 * The certificate is checked against the token's pin whatever the address.
 */
import { SetupError } from './config.ts';

export interface Answers {
  readonly token: string;
  /** "host:port"; null: as the token says. */
  readonly collector: string | null;
  /** SHA-256 of the firm's root, hex; null: as the token says. */
  readonly firm: string | null;
}

const names: readonly string[] = ['token', 'collector', 'firm'];

/** @throws SetupError with the line that is wrong; never with what stands on it, which may be a token. */
export function parseAnswers(bytes: Buffer): Answers {
  const found = new Map<string, string>();
  for (const [at, line] of textOf(bytes)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const [name, value] = entryOf(text);
    if (!names.includes(name) || value === '' || found.has(name)) throw new SetupError(wrong(at + 1, name));
    found.set(name, value);
  }
  const token = found.get('token');
  if (token === undefined)
    throw new SetupError('The answer file holds no token. It takes a line like: token = kh1_…');
  return { token, collector: addressOf(found.get('collector')), firm: digestOf(found.get('firm')) };
}

function entryOf(text: string): readonly [string, string] {
  // A bare token is taken as one.
  if (text.startsWith('kh1_')) return ['token', text];
  const at = text.indexOf('=');
  if (at < 0) return ['', ''];
  const value = text.slice(at + 1).trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(value);
  return [text.slice(0, at).trim().toLowerCase(), quoted?.[1] ?? quoted?.[2] ?? value];
}

function wrong(line: number, name: string): string {
  const where = `Line ${line} of the answer file`;
  if (names.includes(name)) return `${where}: "${name}" stands there twice, or without a value.`;
  return `${where} says none of "token = …", "collector = HOST:PORT" and "firm = DIGEST".`;
}

function addressOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^(\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i.test(text))
    throw new SetupError('In the answer file, "collector" takes a host and a port: keyholder.example:7443.');
  return text;
}

function digestOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new SetupError(
      'In the answer file, "firm" takes the SHA-256 of the firm’s root: 64 digits and letters.',
    );
  return text.toLowerCase();
}

/** Windows PowerShell's own redirection writes UTF-16 with a mark in front; editors there put one before UTF-8. */
function textOf(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
