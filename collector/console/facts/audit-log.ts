import type { FactOf } from '#proto/fact-names.ts';
import { dayOf } from '../time.ts';
import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

type Store = NonNullable<FactOf<'auditLog'>['stores']>[number];
type Kind = NonNullable<FactOf<'auditLog'>['kinds']>[number];

const kindWords: Readonly<Record<string, string>> = {
  logon: 'signing in',
  logoff: 'signing out',
  lockout: 'lockouts',
  lock: 'locking and unlocking',
  special_logon: 'signing in with special rights',
  account_management: 'changes to logins',
  group_management: 'changes to groups',
  policy_change: 'changes to policies',
  credential_check: 'checks of passwords',
  elevation: 'taking administrator rights',
};

const fullWords: Readonly<Record<string, string>> = {
  archive: 'keeps old files when it is full',
  stop: 'stops when it is full',
};

export const auditLog: FactWords<'auditLog'> = {
  title: 'Record of activity',
  section: 'Machine',
  say(fact) {
    const stores = fact.stores ?? [];
    const on = stores.filter(store => store.recording === true);
    const unsure = stores.length === 0 || stores.some(store => store.recording == null);
    const sentence =
      on.length > 0
        ? `Activity is recorded by ${listed(on.map(store => store.name || notKnown))}.`
        : unsure
          ? 'Whether activity is recorded is not known.'
          : 'Activity is not recorded.';
    return {
      sentence,
      points: given(
        ...stores.map(storeLine),
        ...(fact.kinds ?? []).map(kindLine),
        `Sent to another machine as well: ${choose(fact.forwarded, 'yes', 'no', notKnown)}`,
      ),
    };
  },
};

function storeLine(store: Store): string {
  return given(
    `${store.name || 'Name not known'}: ${choose(store.recording, 'records', 'records nothing', 'whether it records is not known')}`,
    choose(store.persistent, 'outlives a restart', 'is lost at a restart', null),
    store.whenFull && fullWords[store.whenFull],
    choose(store.immutable, 'cannot be switched off before the next restart', null, null),
    typeof store.maxBytes === 'number' && `up to ${Math.round(store.maxBytes / 1024 / 1024)} MB`,
    typeof store.oldestRecordAtMs === 'number' && `reaches back to ${dayOf(store.oldestRecordAtMs)}`,
    typeof store.lost === 'number' && store.lost > 0 && `${store.lost} records were lost`,
  ).join(', ');
}

function kindLine(kind: Kind): string {
  const what = kindWords[kind.name ?? ''] ?? kind.name ?? notKnown;
  return `Records ${what}: ${choose(kind.success, 'yes', 'no', notKnown)}; failed tries: ${choose(kind.failure, 'yes', 'no', notKnown)}`;
}
