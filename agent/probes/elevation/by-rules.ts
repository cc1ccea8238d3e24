/** What stands between an administrator and root by sudo and doas, from their rules and settings. Pure. */
import type { FactOf } from '#proto/fact-names.ts';
import { mayBecomeRoot, type SudoRule } from '../administrators/grounds.ts';
import { shortened } from '../output.ts';
import { passwordOf } from '../sudo-rules/passwords.ts';
import { written } from '../sudo-rules/resolve.ts';
import type { Setting } from '../sudo-rules/sudoers-model.ts';
import { secondsOf } from './sudo-version.ts';

export interface Ground {
  readonly rules: FactOf<'sudoRules'>;
  /** Of all files of sudoers that count. */
  readonly settings: readonly Setting[];
  /** What sudo itself says; null where it does not. */
  readonly remembered: number | null;
  /** What sudo does where nobody sets anything; null where that is not known. */
  readonly asBuilt: number | null;
  /** doas remembers a password, too. */
  readonly persist: boolean;
  /** null where it could not be found out. */
  readonly rootPassword: boolean | null;
}

/** opendoas remembers for five minutes (its timestamp.c). */
const persistSeconds = 300;

export function elevationBy(ground: Ground): FactOf<'elevation'> {
  const { rules, settings, rootPassword } = ground;
  const free = (rules.rules ?? []).filter(rule => mayBecomeRoot(rule) && asksNobody(rule));
  const asked = free.length > 0 ? 'nothing' : (rules.unread?.places ?? []).length > 0 ? null : 'credentials';
  const seconds = rememberedBy(ground);
  return {
    because: [...free.map(freeWords), ...settings.filter(isTold).map(settingWords)].slice(0, 50),
    passwordOf: passwordOf(settings),
    ...(asked === null ? {} : { administratorsAsked: asked }),
    ...(seconds === null ? {} : { rememberedSeconds: seconds }),
    ...(rootPassword === null ? {} : { rootPassword }),
  };
}

/** root asks itself for nothing, which is no gap. A rule for people who are not listed here is one. */
function asksNobody(rule: SudoRule): boolean {
  const accounts = rule.accounts ?? [];
  const others = accounts.some(name => name !== 'root');
  const elsewhere = accounts.length === 0 && ['netgroup', 'nonunix_group'].includes(rule.subjectKind ?? '');
  return rule.noPassword === true && (others || elsewhere);
}

/** The longest of what holds for anybody: a setting for one person is that person's gap. */
function rememberedBy({ rules, settings, remembered, asBuilt, persist }: Ground): number | null {
  const timeouts = settings.filter(setting => setting.name === 'timestamp_timeout');
  const bound = timeouts.filter(setting => setting.binding.length > 0).map(timeoutOf);
  const all = timeouts.findLast(setting => setting.binding.length === 0);
  // Settings that could not be read may set another time than sudo's own.
  const isWhole = (rules.unread?.places ?? []).length === 0;
  const unset = isWhole ? asBuilt : null;
  const forAll = remembered ?? (all === undefined ? unset : timeoutOf(all));
  const each = [forAll, ...bound, ...(persist ? [persistSeconds] : [])];
  if (each.some(seconds => seconds !== null && seconds < 0)) return -1;
  const known = each.filter(seconds => seconds !== null);
  return known.length < each.length ? null : Math.max(...known);
}

/** "!timestamp_timeout" is none; null for what is no number. */
function timeoutOf({ value }: Setting): number | null {
  if (value === false) return 0;
  return typeof value === 'string' && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(value) ? secondsOf(value) : null;
}

/** Those that ask for less than sudo does by itself. */
function isTold({ name, value }: Setting): boolean {
  return name === 'timestamp_timeout' || (name === 'timestamp_type' ? value === 'global' : value === true);
}

/** "frontdesk: NOPASSWD", ":wheel: nopass" */
function freeWords(rule: SudoRule): string {
  return `${shortened(rule.subject ?? '', 100)}: ${rule.tool === 'doas' ? 'nopass' : 'NOPASSWD'}`;
}

/** "targetpw", "timestamp_timeout=60 (for ana, %ops)" */
function settingWords({ name, value, binding }: Setting): string {
  const what = typeof value === 'string' ? `${name}=${shortened(value, 40)}` : `${value ? '' : '!'}${name}`;
  const whom = binding.map(member => `${member.negated ? '!' : ''}${written(member)}`).join(', ');
  return whom === '' ? what : `${what} (for ${shortened(whom, 100)})`;
}
