import { describe, expect, it } from 'vitest';
import type { InviteDetail } from '#collector/api/rollout.ts';
import type { DeviceRow } from '#collector/api/types.ts';
import { arrivalWords, joinedSentence, likelySystem } from '#collector/console/rollout-words.ts';

const device: DeviceRow = {
  id: 'd1',
  name: 'FRONT-2',
  platform: 'win32',
  system: null,
  deviceClass: 'office',
  standing: 'admitted',
  online: true,
  removedAt: null,
  enrolledAt: 1,
  lastReportAt: null,
  counts: { pass: 0, fail: 0, unknown: 0, notApplicable: 0 },
  worst: null,
};
const invite: InviteDetail = {
  id: 'i1',
  state: 'good',
  deviceClass: 'office',
  admit: false,
  used: 0,
  count: 1,
  networks: [],
  createdAt: 0,
  createdBy: 'jane@example.com',
  expiresAt: 9,
  endedAt: null,
  endedBy: null,
  devices: [],
};

describe('the page for adding workstations', () => {
  it('says what it waits for, and who is here', () => {
    expect(joinedSentence(invite)).toBe('Waiting for a computer to join.');
    expect(joinedSentence({ ...invite, state: 'expired' })).toBe('No computer joined with this token.');
    expect(joinedSentence({ ...invite, state: 'used_up', used: 1, devices: [device] })).toBe(
      'FRONT-2 is here.',
    );
    expect(joinedSentence({ ...invite, count: 40, used: 3, devices: [device] })).toBe(
      'FRONT-2 is here. 3 of 40 computers have joined.',
    );
  });

  it('says how far a computer has come, and never calls what is not known a pass', () => {
    expect(arrivalWords(device)).toMatch(/first look is on the way/);
    const reported = { ...device, lastReportAt: 5 };
    expect(arrivalWords({ ...reported, standing: 'pending' })).toMatch(/Admit it/);
    expect(arrivalWords({ ...reported, counts: { pass: 12, fail: 3, unknown: 2, notApplicable: 4 } })).toBe(
      'First findings are in: 12 pass, 3 to fix, 2 not known.',
    );
    expect(arrivalWords({ ...reported, counts: { ...device.counts, unknown: 20 } })).toBe(
      'First findings are in: 0 pass, 20 not known.',
    );
  });

  it('begins with the system that the reader uses', () => {
    expect(likelySystem('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('windows');
    expect(likelySystem('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('macos');
    expect(likelySystem('Mozilla/5.0 (X11; Fedora; Linux x86_64)')).toBe('redhat');
    expect(likelySystem('Mozilla/5.0 (X11; Linux x86_64)')).toBe('debian');
  });
});
