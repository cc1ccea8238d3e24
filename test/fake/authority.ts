/** A time-stamping authority of a test's own, by openssl: its root, its certificate, its answers over HTTP. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['ts', '-help']).status === 0;

export interface TestAuthority {
  /** Of its root, PEM. */
  readonly rootFile: string;
  answer(request: Uint8Array): Buffer;
  /** @returns its address, and how to end it */
  serve(): Promise<{ readonly url: string; close(): void }>;
}

export interface AuthorityChoice {
  readonly kind?: 'rsa:2048' | 'ec';
  /** Extended key usage of its certificate. */
  readonly usage?: string;
  readonly days?: number;
  /** Leaves its certificates out of its answers. */
  readonly bare?: boolean;
}

export function newAuthority(
  folder: string,
  { kind = 'ec', usage = 'critical,timeStamping', days = 30 }: AuthorityChoice = {},
): TestAuthority {
  mkdirSync(folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const key = kind === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', kind];
  writeFileSync(path('tsa.ext'), `basicConstraints=CA:FALSE\nextendedKeyUsage=${usage}\n`);
  writeFileSync(
    path('tsa.cnf'),
    `[tsa]
serial=${path('serial')}
crypto_device=builtin
signer_cert=${path('tsa.crt')}
certs=${path('root.crt')}
signer_key=${path('tsa.key')}
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=no
tsa_name=no
ess_cert_id_chain=no
ess_cert_id_alg=sha256
`,
  );
  openssl(
    'req',
    '-x509',
    ...key,
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.crt',
    '-subj',
    '/CN=Test Root',
    '-days',
    '90',
  );
  openssl('req', ...key, '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test Time Stamps');
  const signing = ['-CA', 'root.crt', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'tsa.ext'];
  openssl('x509', '-req', '-in', 'tsa.csr', ...signing, '-out', 'tsa.crt', '-days', String(days));
  const answer = (request: Uint8Array) => {
    writeFileSync(path('asked.tsq'), request);
    openssl(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-section',
      'tsa',
      '-queryfile',
      'asked.tsq',
      '-out',
      'said.tsr',
    );
    return readFileSync(path('said.tsr'));
  };
  return {
    rootFile: path('root.crt'),
    answer,
    serve: () =>
      new Promise(resolve => {
        const server = createServer((request, response) => {
          const parts: Buffer[] = [];
          request.on('data', (part: Buffer) => parts.push(part));
          request.on('end', () => {
            const right = request.headers['content-type'] === 'application/timestamp-query';
            response.writeHead(right ? 200 : 415, { 'content-type': 'application/timestamp-reply' });
            response.end(right ? answer(Buffer.concat(parts)) : '');
          });
        });
        server.listen(0, '127.0.0.1', () =>
          resolve({
            url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
            close: () => void server.close(),
          }),
        );
      }),
  };
}

/** What openssl says of a time stamp: whether it is about these bytes, and leads to that root. */
export function opensslAccepts(
  folder: string,
  {
    reply,
    bytes,
    rootFile,
  }: { readonly reply: Uint8Array; readonly bytes: Uint8Array; readonly rootFile: string },
): boolean {
  writeFileSync(join(folder, 'judged.tsr'), reply);
  writeFileSync(join(folder, 'judged.data'), bytes);
  const words = ['ts', '-verify', '-in', 'judged.tsr', '-data', 'judged.data', '-CAfile', rootFile];
  return spawnSync('openssl', words, { cwd: folder }).status === 0;
}
