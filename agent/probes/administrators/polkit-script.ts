/**
 * Finds whom polkit's rule files name as administrators. They are JavaScript, which is never run here: the functions
 * given to `polkit.addAdminRule` are cut out, and the lists that they return are read when they are written out in
 * full. Anything else (a computed list, a list under a condition) is said to be so, never guessed.
 */

/** What one function of `addAdminRule` answers. */
export interface AdminRule {
  /** "unix-group:sudo", "unix-user:jane", "unix-netgroup:ops" */
  readonly identities: readonly string[];
  /** False when it may answer something that is not written out. */
  readonly complete: boolean;
  /** True when it always answers this, so that no later rule is asked (polkit(8)). */
  readonly final: boolean;
}

/** Characters beyond any file of rules that a person wrote. */
const longest = 64 * 1024;

/** The rules of one file, in order; of one that is too long only that it may say something. */
export function adminRulesOf(script: string): readonly AdminRule[] {
  if (script.length > longest) return [{ identities: [], complete: false, final: false }];
  const tokens = tokensOf(script);
  const rules: AdminRule[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== 'addAdminRule') continue;
    rules.push(ruleOf(callAfter(tokens, at + 1)));
  }
  return rules;
}

interface Token {
  readonly kind: 'word' | 'text' | 'mark';
  readonly text: string;
}

/**
 * Comments, strings, words, marks. A string in backquotes is a mark: it may compute. One that nothing closes ends with
 * its line, so that each character is looked at once, however many quotes a line has.
 */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"((?:[^"\\\n]|\\.?)*)("?)|'((?:[^'\\\n]|\\.?)*)('?)|([\w$]+)|(\S)/g;

function tokensOf(script: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of script.matchAll(token)) {
    const [, double, doubleEnd, single, singleEnd, word, mark] = found;
    const text = double ?? single;
    const closed = (doubleEnd ?? singleEnd) !== '';
    // An escape could spell anything; it is taken for something computed.
    if (text !== undefined) tokens.push({ kind: closed && !text.includes('\\') ? 'text' : 'mark', text });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
  }
  return tokens;
}

/** From the bracket after the name to the one that closes it, or to the end. */
function callAfter(tokens: readonly Token[], start: number): readonly Token[] {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
    if (kind === 'mark' && text === '(') depth++;
    if (kind === 'mark' && text === ')') depth--;
    if (depth === 0) return tokens.slice(start + 1, at);
  }
  return tokens.slice(start + 1);
}

function ruleOf(call: readonly Token[]): AdminRule {
  const body = call.findIndex(one => one.kind === 'mark' && one.text === '{');
  if (body < 0) return { identities: [], complete: false, final: false };
  const identities: string[] = [];
  // A regular expression or a backquoted text may hold what looks like a comment here, and hide what follows.
  let complete = !call.some(one => one.kind === 'mark' && /^[/`]$/.test(one.text));
  for (let at = body; at < call.length; at++) {
    const one = call[at];
    if (one?.kind !== 'word' || one.text !== 'return') continue;
    const list = listAfter(call, at + 1);
    if (list === null) complete = false;
    else identities.push(...list);
  }
  // The very first thing that it does is to answer a list.
  const first = call[body + 1];
  const answers = first?.kind === 'word' && first.text === 'return' && call[body + 2]?.text === '[';
  return { identities, complete, final: answers && complete };
}

/** A list that is written out; none for "return;" and "return null"; null for anything else. */
function listAfter(tokens: readonly Token[], start: number): readonly string[] | null {
  const after = tokens[start];
  if (after?.text === ';' || after?.text === '}') return [];
  if (after?.kind === 'word' && /^(?:null|undefined)$/.test(after.text)) return [];
  if (after?.kind !== 'mark' || after.text !== '[') return null;
  const list: string[] = [];
  for (let at = start + 1; at < tokens.length; at += 2) {
    const [item, next] = [tokens[at], tokens[at + 1]];
    if (item?.kind === 'mark' && item.text === ']') return isEnd(next) ? list : null;
    if (item?.kind !== 'text') return null;
    list.push(item.text);
    if (next?.kind === 'mark' && next.text === ']') return isEnd(tokens[at + 2]) ? list : null;
    if (next?.kind !== 'mark' || next.text !== ',') return null;
  }
  return null;
}

/** Nothing may be done to the list before it is returned: `["unix-group:a"].concat(others)` is another list. */
function isEnd(token: Token | undefined): boolean {
  return token?.text === ';' || token?.text === '}';
}
