/** Single acts of signing in and out on Windows: the Security log, else the session manager's. */
import type { FactOf } from '#proto/fact-names.ts';
import type { Probe } from '../probe.ts';
import { windowsRecord, windowsRecordSources } from './windows-record.ts';

const most = 2000;

export const logonEventsOnWindows: Probe<'logonEvents'> = {
  fact: 'logonEvents',
  privilege: 'partly',
  sources: windowsRecordSources,
  async read(look) {
    const record = await windowsRecord(look);
    return {
      events: record.acts.slice(-most).map(({ manner, elevated, ...act }) => ({
        ...act,
        ...(manner === '' ? {} : { manner }),
        ...(elevated === null ? {} : { elevated }),
      })),
      truncated: record.full || record.acts.length > most,
      ...(record.oldestAtMs === null ? {} : { oldestRecordAtMs: record.oldestAtMs }),
      ...(record.locksRecorded === null ? {} : { locksRecorded: record.locksRecorded }),
      ...(record.clearedAtMs === null ? {} : { clearedAtMs: record.clearedAtMs }),
    } satisfies FactOf<'logonEvents'>;
  },
};
