/** What a workstation takes and what it refuses: every attack that TUF names, as a changed document. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '#proto/digest.ts';
import { envelopeText, readEnvelope } from '#proto/release/envelope.ts';
import { type Computer, judge, noTrust, type Offer } from '#proto/release/judge.ts';
import { makeRelease, makeRoot } from '#proto/release/make.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import { day, newFirm, newHolder, newVendor, offerOf, signedText, vendorRoot } from '../../fake/vendor.ts';

const now = Date.parse('2026-11-29T10:00:00Z');
const vendor = newVendor(now);
const firm = newFirm(now);
const computer: Computer = {
  deviceId: 'd-1',
  version: '0.1.0',
  target: 'linux-x64',
  vendorRoot: vendor.rootText,
  firmPin: firm.pin,
};

function codeOf(offer: Offer, more: Partial<Computer> = {}, trust = noTrust, at = now): string {
  try {
    judge(offer, trust, { ...computer, ...more }, at);
    return 'taken';
  } catch (error) {
    if (error instanceof UpdateRefusal) return error.code;
    throw error;
  }
}

describe('a release that all have signed', () => {
  it('is taken, and what was learned is handed back to be kept', () => {
    const verdict = judge(offerOf(vendor, firm, now), noTrust, computer, now);
    expect(verdict.release.release).toBe('0.2.0');
    expect(verdict.target.program).toBe('keyholder-agent');
    expect(verdict.trust.firmRoot).toBe(firm.rootText);
    expect(codeOf(offerOf(vendor, firm, now), {}, verdict.trust)).toBe('taken');
  });

  it('is taken for one computer by name, and by no other', () => {
    const offer = offerOf(vendor, firm, now, { devices: ['d-1'] });
    expect(codeOf(offer)).toBe('taken');
    expect(codeOf(offer, { deviceId: 'd-2' })).toBe('not_approved');
  });

  it('is nothing to an agent that was built without a vendor, or pinned no firm', () => {
    expect(codeOf(offerOf(vendor, firm, now), { vendorRoot: null })).toBe('vendor_unknown');
    expect(codeOf(offerOf(vendor, firm, now), { firmPin: null })).toBe('firm_unknown');
  });
});

describe('arbitrary code', () => {
  const stranger = newHolder();
  it.each([
    ['the release', { releaseSigner: stranger }],
    ['the list of releases', { freshnessSigner: stranger }],
    ['the approval', { approvalSigner: stranger }],
    ['the release, by the key that may sign lists only', { releaseSigner: vendor.freshness }],
    ['the approval, by the vendor', { approvalSigner: vendor.release }],
    ['the release, by the firm', { releaseSigner: firm.holder }],
  ])('%s by another key is refused', (_what, wishes) => {
    expect(codeOf(offerOf(vendor, firm, now, wishes))).toBe('signatures_missing');
  });

  it('a key under the name of a trusted one is refused', () => {
    const offer = offerOf(vendor, firm, now, { releaseSigner: stranger });
    const envelope = readEnvelope(offer.release, 'release');
    const named = Object.keys(
      (JSON.parse(readEnvelope(vendor.rootText, 'vendorRoot').payload.toString()) as { keys: object }).keys,
    );
    const signature = envelope.signatures[0]?.signature ?? Buffer.alloc(0);
    const forged = envelopeText({ ...envelope, signatures: named.map(keyId => ({ keyId, signature })) });
    expect(codeOf({ ...offer, release: forged })).toBe('signatures_missing');
  });

  it('one byte of a signed document is enough', () => {
    const offer = offerOf(vendor, firm, now);
    for (const name of ['release', 'freshness', 'approval'] as const) {
      const envelope = readEnvelope(offer[name], name);
      const payload = Buffer.from(envelope.payload.toString().replace('"version":1', '"version":2'));
      expect(codeOf({ ...offer, [name]: envelopeText({ ...envelope, payload }) })).toBe('signatures_missing');
    }
  });

  it('a document of one kind passes for no other', () => {
    const offer = offerOf(vendor, firm, now);
    expect(codeOf({ ...offer, release: offer.freshness })).toBe('documents_malformed');
    const asRelease = offer.freshness.replace('freshness+json', 'release+json');
    expect(codeOf({ ...offer, release: asRelease })).toBe('signatures_missing');
  });

  it("a collector's own vendor is no vendor, and its own firm no firm", () => {
    const other = newVendor(now);
    const others = newFirm(now);
    expect(codeOf(offerOf(other, firm, now))).toBe('signatures_missing');
    expect(codeOf({ ...offerOf(vendor, others, now), firmRoots: [others.rootText] })).toBe('keys_broken');
  });
});

describe('rollback, freeze, mix and match', () => {
  it.each(['0.1.0', '0.0.9', '0.0.99'])('version %s over 0.1.0 is refused', release => {
    expect(codeOf(offerOf(vendor, firm, now, { release }))).toBe('not_newer');
  });

  it('numbers are compared as numbers', () => {
    const offer = offerOf(vendor, firm, now, { release: '0.10.0' });
    expect(codeOf(offer, { version: '0.9.9' })).toBe('taken');
  });

  it('an older list or approval than the one seen is refused', () => {
    const { trust } = judge(offerOf(vendor, firm, now, { number: 5 }), noTrust, computer, now);
    expect(codeOf(offerOf(vendor, firm, now, { number: 4 }), {}, trust)).toBe('went_back');
    const older = offerOf(vendor, firm, now, { number: 4 });
    expect(
      codeOf({ ...offerOf(vendor, firm, now, { number: 5 }), approval: older.approval }, {}, trust),
    ).toBe('went_back');
  });

  it.each([
    ['release', { releaseLifeMs: day }],
    ['list', { freshnessLifeMs: day }],
    ['approval', { approvalLifeMs: day }],
  ])('a %s that ran out is refused', (_what, wishes) => {
    const offer = offerOf(vendor, firm, now, wishes);
    expect(codeOf(offer)).toBe('taken');
    expect(codeOf(offer, {}, noTrust, now + day)).toBe('expired');
  });

  it('keys that ran out are refused, unless newer ones follow', () => {
    const offer = offerOf(vendor, firm, now, {
      freshnessLifeMs: 900 * day,
      releaseLifeMs: 900 * day,
      approvalLifeMs: 900 * day,
    });
    expect(codeOf(offer, {}, noTrust, now + 701 * day)).toBe('expired');
    const second = vendorRoot(vendor, 2, now, vendor.roots.slice(0, 2), 900 * day);
    expect(codeOf({ ...offer, vendorRoots: [second] }, {}, noTrust, now + 701 * day)).toBe('taken');
  });

  it('a clock that is far behind is told, since nothing could run out on it', () => {
    expect(codeOf(offerOf(vendor, firm, now), {}, noTrust, now - 3 * day)).toBe('clock_wrong');
  });

  it('a release that the vendor took off its list, or that has another content, is refused', () => {
    expect(codeOf(offerOf(vendor, firm, now, { listed: [] }))).toBe('release_unlisted');
    const listed = [{ release: '0.2.0', sha256: '00'.repeat(32) }];
    expect(codeOf(offerOf(vendor, firm, now, { listed }))).toBe('release_unlisted');
  });

  it('an approval of one release approves no other under the same number', () => {
    const offer = offerOf(vendor, firm, now);
    const twin = offerOf(vendor, firm, now, { targets: targetOf('keyholder-agent', 'keyholder-agent') });
    expect(codeOf({ ...twin, approval: offer.approval })).toBe('not_approved');
  });
});

describe('keys that change', () => {
  const next = { roots: [newHolder(), newHolder()], release: newHolder(), freshness: newHolder() };
  const both = [...vendor.roots.slice(0, 2), ...next.roots];
  const newer = { ...next, rootText: vendorRoot(next, 2, now, both) };

  it('are followed when enough of the old and of the new have signed', () => {
    expect(codeOf(offerOf(newer, firm, now))).toBe('taken');
    expect(codeOf({ ...offerOf(vendor, firm, now), vendorRoots: [newer.rootText] })).toBe(
      'signatures_missing',
    );
  });

  it.each([
    ['one of the old keys alone', [...vendor.roots.slice(0, 1), ...next.roots]],
    ['the new keys alone', next.roots],
    ['the old keys alone', vendor.roots],
  ])('are refused when signed by %s', (_who, signers) => {
    const rootText = vendorRoot(next, 2, now, signers);
    expect(codeOf(offerOf({ ...next, rootText }, firm, now))).toBe('signatures_missing');
  });

  it('may not leave a step out', () => {
    const rootText = vendorRoot(next, 3, now, both);
    expect(codeOf(offerOf({ ...next, rootText }, firm, now))).toBe('keys_broken');
  });

  it('never go back once followed', () => {
    const { trust } = judge(offerOf(newer, firm, now), noTrust, computer, now);
    expect(codeOf(offerOf(vendor, firm, now), {}, trust)).toBe('signatures_missing');
  });

  it('a number that a stolen key put far ahead does not lock its successor out', () => {
    const far = offerOf(vendor, firm, now, { freshnessNumber: 2 ** 52 });
    const { trust } = judge(far, noTrust, computer, now);
    expect(codeOf(offerOf(vendor, firm, now), {}, trust)).toBe('went_back');
    expect(codeOf(offerOf(newer, firm, now), {}, trust)).toBe('taken');
  });

  it('one key under two names does not reach a threshold of two', () => {
    const lone = newHolder();
    const role = { keys: [lone.key, lone.key], threshold: 2 };
    const when = { version: 1, madeAt: now, expiresAt: now + day };
    const root = makeRoot('vendorRoot', when, { root: role, release: role, freshness: role });
    expect(codeOf(offerOf(vendor, firm, now), { vendorRoot: signedText(root, lone, lone) })).toBe(
      'documents_malformed',
    );
  });
});

describe('what a release may hold', () => {
  it.each(['../agent', '/usr/bin/agent', 'a/../../b', 'a\\b', '.hidden', 'a//b', 'C:agent', ''])(
    'no file %j',
    path => {
      expect(codeOf(offerOf(vendor, firm, now, { targets: targetOf(path, path) }))).toBe(
        'documents_malformed',
      );
    },
  );

  it('no program that is not among its files, and none twice', () => {
    expect(codeOf(offerOf(vendor, firm, now, { targets: targetOf('b', 'a') }))).toBe('documents_malformed');
    const file = { path: 'a', bytes: 1, sha256: '00'.repeat(32) };
    const twice = { 'linux-x64': { program: 'a', files: [file, { ...file, path: 'A' }] } };
    expect(codeOf(offerOf(vendor, firm, now, { targets: twice }))).toBe('documents_malformed');
  });

  it('nothing for another kind of computer, and nothing larger than an agent takes', () => {
    expect(codeOf(offerOf(vendor, firm, now), { target: 'win-x64' })).toBe('no_target');
    const file = { path: 'a', bytes: 2 ** 40, sha256: '00'.repeat(32) };
    expect(
      codeOf(offerOf(vendor, firm, now, { targets: { 'linux-x64': { program: 'a', files: [file] } } })),
    ).toBe('too_large');
  });

  it('any rubbish in place of any document is refused by its code, never by a crash', () => {
    const offer = offerOf(vendor, firm, now);
    const rubbish = [
      '',
      'null',
      '[]',
      '{}',
      '{"payloadType":1}',
      'x'.repeat(300_000),
      '{"payload":"e30=","signatures":[null]}',
    ];
    for (const text of rubbish) {
      for (const name of ['release', 'freshness', 'approval'] as const)
        expect(codeOf({ ...offer, [name]: text })).toBe('documents_malformed');
      expect(codeOf({ ...offer, vendorRoots: [text] })).toBe('documents_malformed');
      expect(codeOf({ ...offer, firmRoots: [text] })).toBe('documents_malformed');
    }
  });
});

function targetOf(program: string, path: string) {
  const made = makeRelease({ version: 1, madeAt: now, expiresAt: now }, '0.2.0', '', {});
  return {
    'linux-x64': { program, files: [{ path, bytes: 1, sha256: sha256(made.payload).toString('hex') }] },
  };
}
