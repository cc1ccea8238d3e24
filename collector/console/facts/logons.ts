import type { FactOf } from '#proto/fact-names.ts';
import { type Clock, relative, span } from '../time.ts';
import { plural } from '../words.ts';
import { type FactWords, given, when } from './said.ts';

type Logon = NonNullable<FactOf<'logons'>['logons']>[number];

export const logons: FactWords<'logons'> = {
  title: 'Who used it lately',
  section: 'People',
  say(fact, clock) {
    const all = [...(fact.logons ?? [])].sort((a, b) => (b.fromAtMs ?? 0) - (a.fromAtMs ?? 0));
    const names = new Set(all.map(logon => logon.account));
    const sessions = `${plural(all.length, 'session')} of ${plural(names.size, 'login')} on record`;
    const more = fact.truncated === true ? ' More were on record than are listed here.' : '';
    return {
      sentence: `${sessions}; the record goes back to: ${when(fact.oldestRecordAtMs, clock)}.${more}`,
      points: all.map(logon => line(logon, clock)),
    };
  },
};

const endWords: Readonly<Record<string, string>> = {
  open: 'still open',
  logout: 'signed out',
  crash: 'ended by a crash',
  shutdown: 'ended when the machine was switched off',
};

function line(logon: Logon, clock: Clock): string {
  const { fromAtMs: from, toAtMs: to } = logon;
  const start = typeof from === 'number' ? relative(from, clock) : 'start not known';
  const lasted =
    typeof from === 'number' && typeof to === 'number' ? `for ${span(Math.max(0, to - from))}` : null;
  const place = logon.source ? `from ${logon.source}` : 'at the machine itself';
  return given(
    `${logon.account || 'Name not known'}: ${start}`,
    lasted,
    `${place}${logon.terminal ? ` (${logon.terminal})` : ''}`,
    endWords[logon.end ?? ''] ?? 'how it ended is not known',
  ).join(', ');
}
