/** What runs out is said before it does, and only where it matters. */
import { describe, expect, it } from 'vitest';
import { endings } from '#collector/releases/ending.ts';
import type { OfferBook } from '#collector/releases/offer.ts';
import { readApproval } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import { day, newFirm, newVendor, offerOf, type Wishes } from '../../fake/vendor.ts';

const now = Date.parse('2026-03-14T12:00:00Z');
const vendor = newVendor(now);
const firm = newFirm(now);
const behind = { id: 'front', standing: 'admitted', agent_version: '0.1.0' };
const uptodate = { ...behind, agent_version: '0.2.0' };

function bookOf(wishes: Wishes = {}, withdrawn: number | null = null): OfferBook {
  const offer = offerOf(vendor, firm, now, {
    freshnessLifeMs: 30 * day,
    approvalLifeMs: 90 * day,
    ...wishes,
  });
  const approval = readApproval(readEnvelope(offer.approval, 'approval'));
  const imported = { imported_at: now, imported_by: '', withdrawn_at: withdrawn, withdrawn_by: null };
  return {
    releases: new Map([
      ['0.2.0', { version: '0.2.0', digest: approval.sha256, envelope: offer.release, ...imported }],
    ]),
    approvals: [
      {
        number: 1,
        release: '0.2.0',
        ring: 'office',
        devices: '"all"',
        envelope: offer.approval,
        made_at: now,
        made_by: '',
        expires_at: approval.expiresAt,
      },
    ],
    vendorRoots: offer.vendorRoots,
    firmRoots: offer.firmRoots,
    freshness: offer.freshness,
  };
}

const said = (book: OfferBook, at: number, device = behind) =>
  endings(book, [device], at).map(one => `${one.what}${one.over ? ' over' : ''}`);

describe('what runs out', () => {
  it('is nothing while everything is good for long', () => {
    expect(said(bookOf(), now)).toEqual([]);
    expect(said(bookOf(), now + 22 * day)).toEqual([]);
  });

  it('names the vendor’s list a week before, and says once it is over that nothing is taken', () => {
    expect(said(bookOf(), now + 24 * day)).toEqual(['list']);
    const [list] = endings(bookOf(), [behind], now + 31 * day);
    expect(list).toMatchObject({ what: 'list', over: true });
    expect(list?.says).toMatch(/ran out on 2026-04-13: no computer takes any release now.*import it/);
  });

  it('names the approval two weeks before, with how many computers it is for', () => {
    const book = bookOf({ freshnessLifeMs: 300 * day });
    expect(said(book, now + 75 * day)).toEqual([]);
    const [approval] = endings(book, [behind], now + 77 * day);
    expect(approval).toMatchObject({ what: 'approval', over: false, at: now + 90 * day });
    expect(approval?.says).toMatch(/0\.2\.0 for the ring “office” runs out .* One computer has not changed/);
    expect(said(book, now + 91 * day)).toEqual(['approval over']);
  });

  it('names the release behind it', () => {
    const book = bookOf({ freshnessLifeMs: 900 * day, approvalLifeMs: 900 * day, releaseLifeMs: 200 * day });
    expect(said(book, now + 145 * day)).toEqual(['release']);
  });

  it('is silent about an approval once every computer runs it, and about what was withdrawn', () => {
    const at = now + 89 * day;
    const long = { freshnessLifeMs: 300 * day };
    expect(said(bookOf(long), at, uptodate)).toEqual([]);
    expect(said(bookOf(long, now), at)).toEqual([]);
    expect(said(bookOf(long), at, { ...behind, standing: 'revoked' })).toEqual([]);
  });

  it('names the roots, the first to end first', () => {
    const book = bookOf({
      freshnessLifeMs: 5000 * day,
      approvalLifeMs: 5000 * day,
      releaseLifeMs: 5000 * day,
    });
    expect(said(book, now + 690 * day)).toEqual(['vendor_keys']);
    expect(said(book, now + 2990 * day)).toEqual(['vendor_keys over', 'firm_keys']);
  });
});
