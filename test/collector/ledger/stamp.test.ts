/** Time stamps of heads: made by an authority that openssl plays, judged by openssl as well as by us. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '#collector/cli/audit-verify.ts';
import { writeBundle } from '#collector/ledger/bundle/write.ts';
import { askStampOverHttp, dueSources, stampHead } from '#collector/ledger/stamp/ask.ts';
import { StampError } from '#collector/ledger/stamp/der.ts';
import { makeRequest } from '#collector/ledger/stamp/request.ts';
import { listStamps } from '#collector/ledger/stamp/store.ts';
import { certificatesIn, checkStamp } from '#collector/ledger/stamp/token.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { openStore } from '#collector/store/db.ts';
import { hasOpenssl, newAuthority, opensslAccepts, type TestAuthority } from '../../fake/authority.ts';
import { add, admitted, ledgerOfMany } from './made.ts';
import { seeded } from './tamper.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-stamp-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const bytes = Buffer.from('clinic.example/audit/1\n12\n…\n');
const rootsOf = (authority: TestAuthority) => certificatesIn(readFileSync(authority.rootFile, 'utf8'));

/** "ok", or what is wrong in words. */
function ours(...words: Parameters<typeof checkStamp>): string {
  try {
    checkStamp(...words);
    return 'ok';
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
    return error.message;
  }
}

if (!hasOpenssl) console.warn('NOT RUN: time stamps judged by openssl, since it is not installed.');
describe.skipIf(!hasOpenssl)('a time stamp', () => {
  let authority: TestAuthority;
  beforeAll(() => {
    authority = newAuthority(join(root, 'first'));
  });

  it.each(['ec', 'rsa:2048'] as const)('by an authority with %s keys holds, to us and to openssl', kind => {
    const one = newAuthority(join(root, kind.slice(0, 3)), { kind });
    const request = makeRequest(bytes, randomBytes(8));
    const reply = one.answer(request);
    const before = Date.now();
    const { atMs, authority: name } = checkStamp(reply, bytes, rootsOf(one), request);
    expect(name).toBe('Test Time Stamps');
    expect(Math.abs(atMs - before)).toBeLessThan(60_000);
    expect(opensslAccepts(root, { reply, bytes, rootFile: one.rootFile })).toBe(true);
  });

  it('is refused where openssl refuses it, whichever byte is another', () => {
    const request = makeRequest(bytes, randomBytes(8));
    const reply = authority.answer(request);
    const pick = seeded(3);
    let refused = 0;
    for (let i = 0; i < 60; i += 1) {
      const bad = Buffer.from(reply);
      const at = pick(bad.length);
      bad[at] = (bad[at] ?? 0) ^ (1 << pick(8));
      const said = ours(bad, bytes, rootsOf(authority), request);
      // We may be stricter.
      if (!opensslAccepts(root, { reply: bad, bytes, rootFile: authority.rootFile }))
        expect(said, `byte ${at}`).not.toBe('ok');
      if (said !== 'ok') refused += 1;
    }
    // The others lie in the root's certificate, which is not taken from there.
    expect(refused).toBeGreaterThan(30);
    for (let length = 0; length < reply.length; length += 37)
      expect(ours(reply.subarray(0, length), bytes, rootsOf(authority), request)).not.toBe('ok');
  });

  it('is refused for other bytes, another request, another root, a certificate for other uses, and before its time', () => {
    const request = makeRequest(bytes, randomBytes(8));
    const reply = authority.answer(request);
    const roots = rootsOf(authority);
    expect(ours(reply, bytes, roots, request)).toBe('ok');
    expect(ours(reply, Buffer.from('other'), roots, null)).toMatch(/about something else/);
    expect(ours(reply, bytes, roots, makeRequest(bytes, randomBytes(8)))).toMatch(/another request/);
    const stranger = newAuthority(join(root, 'stranger'));
    expect(ours(reply, bytes, rootsOf(stranger), request)).toMatch(/not lead to one that is trusted/);
    expect(ours(reply, bytes, [], request)).toMatch(/not lead to one that is trusted/);
    // openssl itself makes no stamp with a certificate for other uses; so one is put in the good one's place.
    const refusing = Buffer.from('3005300302010230', 'hex').subarray(0, 7);
    expect(ours(refusing, bytes, roots, request)).toMatch(/no time stamp \(status 2\)/);
  });

  it('is asked for once a day and kept, is an act of its own, and goes into what is handed over', async () => {
    const store = await openStore(join(root, 'log.db'));
    const { keys, ledger } = await ledgerOfMany(store, 30);
    const serving = await authority.serve();
    const roots = readFileSync(authority.rootFile, 'utf8');
    const source = { url: serving.url, roots };
    let now = Date.now();
    const ports = { db: store.write, record: ledger.record, ledger, ask: askStampOverHttp, now: () => now };
    expect(await dueSources(ports, [source])).toEqual([source]);
    expect(await stampHead(ports, [source])).toMatchObject([
      { size: 30, stamp: { authority: 'Test Time Stamps' } },
    ]);
    expect(await dueSources(ports, [source])).toEqual([]);
    now += 24 * 3_600_000;
    expect(await dueSources(ports, [source])).toEqual([source]);
    // A clock that is a day away from ours is no witness of time.
    expect(await stampHead(ports, [source])).toMatchObject([
      { trouble: expect.stringMatching(/ten minutes/) },
    ]);
    expect(await stampHead(ports, [{ url: 'http://127.0.0.1:1/', roots }])).toMatchObject([
      { trouble: expect.stringMatching(/No answer/) },
    ]);
    serving.close();
    const [entry] = await findEntries(store.read, { types: ['ledger.stamped'], most: 5 });
    expect(JSON.parse(Buffer.from(entry?.record ?? '').toString()).data).toMatchObject({
      size: 30,
      url: serving.url,
    });

    await add(store, ledger, [admitted(1)]);
    const { size } = await ledger.sign();
    const folder = join(root, 'bundle');
    await writeBundle(store.read, keys, size, folder);
    const [name = ''] = readdirSync(join(folder, 'stamps'));
    const read = (file: string) => readFileSync(join(folder, 'stamps', name, file));
    const [kept] = await listStamps(store.read);
    expect(read('checkpoint').toString()).toBe(kept?.note);
    expect(
      opensslAccepts(root, {
        reply: read('reply.tsr'),
        bytes: read('checkpoint'),
        rootFile: authority.rootFile,
      }),
    ).toBe(true);
    const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
    const stamps = async (stampRoots?: string) =>
      (await verifyBundle(folder, trusted, stampRoots === undefined ? {} : { stampRoots })).stamps;
    expect(await stamps(roots)).toMatchObject([{ fault: null, stamp: { authority: 'Test Time Stamps' } }]);
    // The root that lies in the same folder counts for nothing.
    expect(await stamps()).toMatchObject([{ stamp: null, fault: expect.stringMatching(/not lead/) }]);
    const head = join(folder, 'stamps', name, 'checkpoint');
    writeFileSync(head, readFileSync(head, 'utf8').replace('\n30\n', '\n29\n'));
    const { log } = await verifyBundle(folder, trusted, { stampRoots: roots });
    expect(log.faults).not.toEqual([]);
    await store.close();
  });
});

const beside = fileURLToPath(new URL('../../../../shared/vectors/rekor/', import.meta.url));
if (!existsSync(beside))
  console.warn('NOT RUN: published time stamps, which do not lie beside the checkout.');
describe.skipIf(!existsSync(beside))('published time stamps', () => {
  interface Bundle {
    readonly verificationMaterial: {
      readonly certificate: { readonly rawBytes: string };
      readonly timestampVerificationData: {
        readonly rfc3161Timestamps: readonly { signedTimestamp: string }[];
      };
    };
    readonly messageSignature: { readonly signature: string };
  }
  interface Roots {
    readonly timestampAuthorities: readonly {
      readonly certChain: { readonly certificates: readonly { rawBytes: string }[] };
      readonly validFor: { readonly start: string; readonly end?: string };
    }[];
  }
  const pem = (raw: string) => `-----BEGIN CERTIFICATE-----\n${raw}\n-----END CERTIFICATE-----\n`;

  it.each(readdirSync(beside).filter(name => name.startsWith('rekor2-timestamp')))('%s', name => {
    const read = (file: string) => JSON.parse(readFileSync(join(beside, name, file), 'utf8'));
    const bundle = read('bundle.sigstore.json') as Bundle;
    const { timestampAuthorities } = read('trusted_root.json') as Roots;
    const signed = Buffer.from(bundle.messageSignature.signature, 'base64');
    const holds = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps.some(
      ({ signedTimestamp }) =>
        timestampAuthorities.some(({ certChain, validFor }) => {
          const roots = certificatesIn(certChain.certificates.map(one => pem(one.rawBytes)).join(''));
          try {
            const { atMs } = checkStamp(Buffer.from(signedTimestamp, 'base64'), signed, roots, null);
            // Their certificates live for minutes: what they signed holds if it was stamped then.
            const [signer] = certificatesIn(pem(bundle.verificationMaterial.certificate.rawBytes));
            const valid =
              signer !== undefined && +signer.validFromDate <= atMs && atMs <= +signer.validToDate;
            return (
              valid && Date.parse(validFor.start) <= atMs && atMs <= Date.parse(validFor.end ?? '9999-12-31')
            );
          } catch (error) {
            expect(error).toBeInstanceOf(StampError);
            return false;
          }
        }),
    );
    expect(holds).toBe(!name.endsWith('_fail'));
  });
});
