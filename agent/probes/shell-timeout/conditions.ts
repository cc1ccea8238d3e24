/** What can be said about a start-up file's conditions without running them: yes, no, or not known. */
import type { Word } from './statements.ts';
import type { State } from './tmout.ts';

export type Truth = boolean | 'unknown';

/** Whether a command succeeds, where that can be said: tests for an interactive bash, and for TMOUT itself. */
export function truthOf(words: readonly Word[], state: State): Truth {
  const text = words.map(word => word.text).join(' ');
  const test = /^\[\[? (.*) \]\]?$/.exec(text)?.[1] ?? /^test (.*)$/.exec(text)?.[1];
  if (test === undefined) {
    const first = words[0]?.text ?? '';
    if (
      words.every(word => isAssignment(word.text)) ||
      ['export', 'readonly', 'declare', 'typeset', 'true', ':'].includes(first)
    )
      return true;
    return 'unknown';
  }
  const both = test.split(' -a ');
  if (both.length > 1)
    return both
      .map(one => truthOf([{ text: `[ ${one} ]`, quoted: false, computed: true }], state))
      .reduce(and);
  const plain = test.replace(/\$\{(\w+)(?::?-)?\}/g, '$$$1');
  if (/^(?:-n |! -z )?\$(?:PS1|BASH_VERSION|BASH)$/.test(plain)) return true;
  if (/^-z \$(?:PS1|BASH_VERSION|BASH)$/.test(plain)) return false;
  if (/^\$- ={1,2} \*i\*$/.test(plain)) return true;
  if (/^\$- != \*i\*$/.test(plain)) return false;
  const isSet: Truth = state.value === 'unknown' ? 'unknown' : state.value !== null;
  if (/^-z \$TMOUT$/.test(plain)) return not(isSet);
  if (/^(?:-n |! -z )?\$TMOUT$/.test(plain)) return isSet;
  return 'unknown';
}

export function isAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*\+?=/.test(text);
}

export function not(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === 'unknown' || b === 'unknown' ? 'unknown' : true;
}

export function or(a: Truth, b: Truth): Truth {
  return not(and(not(a), not(b)));
}
