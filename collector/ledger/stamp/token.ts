/**
 * Checks what a time-stamping authority answered (RFC 3161, on RFC 5652 and RFC 5816): that it is about these bytes, that
 * its signature is right, that its certificate is for time stamps and leads, at that time, to one that is trusted.
 */
import { hash, verify, X509Certificate } from 'node:crypto';
import {
  contentOf,
  type Der,
  inside,
  oidOf,
  partsOf,
  readDer,
  StampError,
  tag,
  timeOf,
  writeDer,
} from './der.ts';
import { readRequest } from './request.ts';

export interface CheckedStamp {
  /** By the authority's clock. */
  readonly atMs: number;
  /** Common name in the certificate that signed. */
  readonly authority: string;
}

const signedData = '1.2.840.113549.1.7.2';
const timeStamp = '1.2.840.113549.1.9.16.1.4';
const contentTypeOid = '1.2.840.113549.1.9.3';
const messageDigestOid = '1.2.840.113549.1.9.4';
const signingCertificate = '1.2.840.113549.1.9.16.2.12';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const forTimeStamps = '1.3.6.1.5.5.7.3.8';

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Signature algorithms; null: the digest is named beside them. */
const signatures: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

/**
 * @param reply a TimeStampResp
 * @param request what was asked; null where only the reply is at hand
 * @throws StampError with what is wrong
 */
export function checkStamp(
  reply: Uint8Array,
  bytes: Uint8Array,
  roots: readonly X509Certificate[],
  request: Uint8Array | null,
): CheckedStamp {
  const [status, token] = inside(readDer(reply), tag.sequence);
  const [code] = contentOf(inside(status, tag.sequence)[0], tag.integer);
  if ((code !== 0 && code !== 1) || token === undefined)
    throw new StampError(`The authority gave no time stamp (status ${code ?? 'unknown'}).`);
  const { content, certificates, signer } = readToken(token);
  const info = readInfo(content);
  if (!same(info.digest, digestOf(info.algorithm, bytes)))
    throw new StampError('The time stamp is about something else.');
  if (request !== null) checkAnswers(request, info);
  // An authority may leave its certificates out: whoever checks has them then.
  const known = [...certificates, ...roots];
  const certificate = checkSignature(signer, content, known);
  if (!(certificate.keyUsage ?? []).includes(forTimeStamps))
    throw new StampError('The certificate of the time stamp is not one for time stamps.');
  checkChain(certificate, certificates, roots, info.atMs);
  return { atMs: info.atMs, authority: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject };
}

interface Token {
  readonly content: Uint8Array;
  readonly certificates: readonly X509Certificate[];
  readonly signer: Der;
}

function readToken(token: Der): Token {
  const [type, wrapped] = inside(token, tag.sequence);
  if (oidOf(type) !== signedData) throw new StampError('The time stamp is not signed data.');
  const [data] = inside(wrapped, tag.explicit0);
  const [version, algorithms, encapsulated, ...rest] = inside(data, tag.sequence);
  requireVersion(version, 3);
  const [contentType, content] = inside(encapsulated, tag.sequence);
  if (oidOf(contentType) !== timeStamp) throw new StampError('What is signed is no time stamp.');
  const certificates = rest
    .filter(part => part.tag === tag.explicit0)
    .flatMap(part => partsOf(part.content))
    .map(part => certificateOf(part.whole));
  const [signer, ...others] = inside(rest.at(-1), tag.set);
  if (signer === undefined || others.length > 0)
    throw new StampError('A time stamp is signed once, and this one is not.');
  requireDigestListed(signer, algorithms);
  return { content: contentOf(inside(content, tag.explicit0)[0], tag.octets), certificates, signer };
}

/** Nothing rests on these two; but what differs from every form there is was touched by somebody. */
function requireVersion(version: Der | undefined, wanted: number): void {
  const [number, ...more] = contentOf(version, tag.integer);
  if (number !== wanted || more.length > 0) throw new StampError('The time stamp is not in its form.');
}

function requireDigestListed(signer: Der, algorithms: Der | undefined): void {
  const [version, named, algorithm] = inside(signer, tag.sequence);
  requireVersion(version, named?.tag === tag.sequence ? 1 : 3);
  const used = oidOf(inside(algorithm, tag.sequence)[0]);
  if (!inside(algorithms, tag.set).some(one => oidOf(inside(one, tag.sequence)[0]) === used))
    throw new StampError('The time stamp is not in its form.');
}

function certificateOf(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw new StampError('A certificate in the time stamp cannot be read.');
  }
}

interface Info {
  readonly algorithm: string;
  readonly digest: Uint8Array;
  readonly atMs: number;
  readonly nonce: Uint8Array | null;
}

function readInfo(content: Uint8Array): Info {
  const [, , imprint, , time, ...rest] = inside(readDer(content), tag.sequence);
  const [algorithm, digest] = inside(imprint, tag.sequence);
  return {
    algorithm: oidOf(inside(algorithm, tag.sequence)[0]),
    digest: contentOf(digest, tag.octets),
    atMs: timeOf(time),
    nonce: rest.find(part => part.tag === tag.integer)?.content ?? null,
  };
}

function checkAnswers(request: Uint8Array, info: Info): void {
  const asked = readRequest(request);
  const fits =
    asked.algorithm === info.algorithm &&
    same(asked.digest, info.digest) &&
    same(asked.nonce ?? new Uint8Array(), info.nonce ?? new Uint8Array());
  if (!fits) throw new StampError('The time stamp answers another request.');
}

/** @returns the certificate under which the signature is right */
function checkSignature(
  signer: Der,
  content: Uint8Array,
  certificates: readonly X509Certificate[],
): X509Certificate {
  const [, named, digestAlgorithm, attributes, signatureAlgorithm, signature] = inside(signer, tag.sequence);
  const digest = oidOf(inside(digestAlgorithm, tag.sequence)[0]);
  const signed = attributesOf(attributes);
  if (oidOf(signed.get(contentTypeOid)) !== timeStamp)
    throw new StampError('What is signed is no time stamp.');
  if (!same(contentOf(signed.get(messageDigestOid), tag.octets), digestOf(digest, content)))
    throw new StampError('The time stamp was changed after it was signed.');
  const certificate = signerOf(signed, certificates);
  if (named?.tag === tag.sequence && !same(named.content, issuerAndSerial(certificate)))
    throw new StampError('The time stamp names another certificate than the one that signed it.');
  const algorithm = oidOf(inside(signatureAlgorithm, tag.sequence)[0]);
  const digestInIt = signatures[algorithm];
  if (digestInIt === undefined)
    throw new StampError(`This kind of signature (${algorithm}) is not checked here; "openssl ts" may.`);
  // Signed as a set, written as "[0]" (RFC 5652, section 5.4).
  const bytes = writeDer(tag.set, contentOf(attributes, tag.explicit0));
  const right = verify(
    digestInIt ?? digestName(digest),
    bytes,
    certificate.publicKey,
    contentOf(signature, tag.octets),
  );
  if (!right) throw new StampError('The signature of the time stamp is wrong.');
  return certificate;
}

/** As a signer is named by (RFC 5652, section 5.3), without the tag around. */
function issuerAndSerial({ raw }: X509Certificate): Buffer {
  const [body] = inside(readDer(raw), tag.sequence);
  const [, serial, , issuer] = inside(body, tag.sequence);
  return Buffer.concat([issuer?.whole ?? new Uint8Array(), serial?.whole ?? new Uint8Array()]);
}

/** Each attribute's one value, by its kind. */
function attributesOf(attributes: Der | undefined): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>();
  for (const attribute of inside(attributes, tag.explicit0)) {
    const [type, values] = inside(attribute, tag.sequence);
    const [value, ...more] = inside(values, tag.set);
    if (value === undefined || more.length > 0 || found.has(oidOf(type)))
      throw new StampError('The time stamp is not in its form.');
    found.set(oidOf(type), value);
  }
  return found;
}

/** The certificate that the signed attributes name by its digest: no other can be put in its place. */
function signerOf(
  signed: ReadonlyMap<string, Der>,
  certificates: readonly X509Certificate[],
): X509Certificate {
  const second = signed.get(signingCertificateV2);
  const [first] = inside(inside(second ?? signed.get(signingCertificate), tag.sequence)[0], tag.sequence);
  const parts = inside(first, tag.sequence);
  const algorithm =
    second === undefined
      ? 'sha1'
      : parts[0]?.tag === tag.sequence
        ? digestName(oidOf(inside(parts[0], tag.sequence)[0]))
        : 'sha256';
  const wanted = contentOf(
    parts.find(part => part.tag === tag.octets),
    tag.octets,
  );
  const found = certificates.find(each => same(hash(algorithm, each.raw, 'buffer'), wanted));
  if (found === undefined) throw new StampError('The certificate that signed the time stamp is not with it.');
  return found;
}

const longestChain = 8;

function checkChain(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  atMs: number,
): void {
  let at = signer;
  for (let steps = 0; steps < longestChain; steps += 1) {
    if (!isValid(at, atMs))
      throw new StampError('A certificate of the time stamp was not valid at that time.');
    if (roots.some(root => same(root.raw, at.raw))) return;
    const issuer = [...roots, ...others].find(
      each => each.ca && at.checkIssued(each) && at.verify(each.publicKey),
    );
    if (issuer === undefined) break;
    at = issuer;
  }
  throw new StampError('The certificate of the time stamp does not lead to one that is trusted.');
}

function isValid({ validFromDate, validToDate }: X509Certificate, atMs: number): boolean {
  return validFromDate.getTime() <= atMs && atMs <= validToDate.getTime();
}

function digestName(oid: string): string {
  const name = digests[oid];
  if (name === undefined) throw new StampError('The time stamp is made with a digest that is too weak.');
  return name;
}

function digestOf(oid: string, bytes: Uint8Array): Buffer {
  return hash(digestName(oid), bytes, 'buffer');
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Every certificate in a PEM text. @throws StampError for one that cannot be read */
export function certificatesIn(text: string): readonly X509Certificate[] {
  return (text.match(pem) ?? []).map(each => {
    try {
      return new X509Certificate(each);
    } catch {
      throw new StampError('A certificate in this file cannot be read.');
    }
  });
}
