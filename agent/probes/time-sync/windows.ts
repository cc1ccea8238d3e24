/**
 * Whether Windows keeps its clock by W32Time: its settings, a policy's before the machine's own. That the service
 * stands still is normal on a machine outside a domain, where it starts when it has something to do. Whether the clock
 * agrees right now is not told: the program that knows speaks the machine's language only, and the collector sees it.
 */
import { protectionSource } from '../../os/windows/protection.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

/** Parameters\Type: "NTP", "NT5DS" (the domain's clock), "AllSync", "NoSync". */
const types = ['NTP', 'NT5DS', 'AllSync', 'NoSync'];
const disabled = 4;

/** "time.windows.com,0x9 ntp.example.net" without the flags behind each name. */
function serversOf(text: string | null): string[] {
  return (text ?? '')
    .slice(0, 2000)
    .split(/\s+/)
    .map(word => word.replace(/,.*$/, ''))
    .filter(word => word !== '');
}

export const timeSyncOnWindows: Probe<'timeSync'> = {
  fact: 'timeSync',
  privilege: 'none',
  sources: [protectionSource],
  async read(look) {
    const time = sectionValue((await look.at(protectionSource)).time);
    const written = time.typePolicy ?? time.type;
    const type = types.find(one => one.toLowerCase() === written?.toLowerCase());
    const on =
      time.start !== null &&
      time.start !== disabled &&
      type !== 'NoSync' &&
      (time.clientPolicy ?? time.client) !== 0;
    if (!on && time.otherServiceRunning) return { enabled: true, mechanism: 'ntpd', servers: [] };
    if (type === undefined && on)
      throw new LookFailure('parse_error', 'How W32Time keeps the clock is set in an unknown way.');
    const byName = on && (type === 'NTP' || type === 'AllSync');
    return {
      enabled: on,
      mechanism: 'w32time',
      servers: byName ? serversOf(time.serversPolicy ?? time.servers) : [],
    };
  },
};
