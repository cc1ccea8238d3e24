/** The console under a real name: the firm's own certificate, or one that the collector gets by itself. */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect, type PeerCertificate } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '#collector/cli/doctor.ts';
import type { Check } from '#collector/cli/doctor-check.ts';
import { readConfig } from '#collector/config.ts';
import { keptCertificate, orderCertificate, renewalDue } from '#collector/http/acme.ts';
import { faultOfPair, namesOf } from '#collector/http/own-certificate.ts';
import { type FakeAuthority, newAuthority } from '../fake/certificates.ts';
import { startTestCollector, temporaryFolder } from '../fake/collector.ts';
import { freePort } from '../fake/ports.ts';
import { startProgram } from '../fake/process.ts';
import { program, there } from '../judges/tools.ts';

const dayMs = 86_400_000;
const [acmeServer, nameServer] = [program('pebble'), program('pebble-challtestsrv')];
const name = 'keyholder.example.com';
const folder = temporaryFolder();
let authority: FakeAuthority;
beforeAll(async () => {
  authority = await newAuthority();
});
afterAll(() => folder.remove());

function keep(file: string, text: string): string {
  const path = join(folder.path, file);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

/** Whom a browser would see there; it has to be vouched for by `caPem`, where one is given. */
function shown(port: number, caPem: string | null): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const trust = caPem === null ? { rejectUnauthorized: false } : { ca: caPem };
    const socket = connect({ port, host: '127.0.0.1', servername: name, ...trust }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('the firm’s own certificate', () => {
  it('is shown, and its name opens the console', async () => {
    const { keyPem, chainPem } = await authority.issue([name]);
    const files = { certificate: keep('own.crt', chainPem), key: keep('own.key', keyPem) };
    const collector = await startTestCollector({ consoleCertificate: files });
    try {
      const port = Number(new URL(collector.running.consoleUrl).port);
      expect(collector.running.consoleUrl).toMatch(/^https:/);
      expect((await shown(port, authority.caPem)).subjectaltname).toBe(`DNS:${name}`);
    } finally {
      await collector.stop();
    }
  });

  it.each([
    [
      'of another key',
      async () => ({ ...(await authority.issue([name])), keyPem: (await authority.issue([name])).keyPem }),
      /another certificate/,
    ],
    [
      'that has run out',
      () => authority.issue([name], { fromMs: Date.now() - 90 * dayMs, toMs: Date.now() - dayMs }),
      /ran out on \d{4}-/,
    ],
    ['of tomorrow', () => authority.issue([name], { fromMs: Date.now() + dayMs }), /not valid yet/],
    ['of another name', () => authority.issue(['other.example.com']), /not for "keyholder.example.com"/],
    ['that is none', async () => ({ keyPem: 'x', chainPem: 'x' }), /no certificate in PEM form/],
    [
      'with a key that is locked',
      async () => ({
        ...(await authority.issue([name])),
        keyPem: '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----\n',
      }),
      /passphrase/,
    ],
  ] as const)('%s is refused with what to do', async (_what, make, words) => {
    expect(faultOfPair(await make(), [name], Date.now())).toMatch(words);
  });

  it('names people may type, never a wildcard', async () => {
    const { chainPem } = await authority.issue([name, '*.example.com', '10.0.0.1', 'Front.Example.com']);
    expect(namesOf(chainPem)).toEqual([name, 'front.example.com']);
  });

  it('stops the start in plain words when a file is missing', async () => {
    const data = temporaryFolder();
    const program = startProgram('collector', [
      'run',
      '--data',
      data.path,
      '--agents-port',
      '0',
      '--console-port',
      '0',
      '--console-certificate',
      '/nowhere/own.crt',
      '--console-key',
      '/nowhere/own.key',
    ]);
    const code = await new Promise(resolve => program.child.on('close', resolve));
    expect(code).toBe(2);
    expect(program.text()).toMatch(/--console-certificate .*own\.crt: there is no such file/);
    data.remove();
  });

  it('wants both files, and no ACME beside them', () => {
    expect(() => readConfig(['--console-certificate', 'a'], {})).toThrow(/give both/);
    expect(() => readConfig(['--acme', 'jane@example.com'], {})).toThrow(/--console-name/);
    expect(() => readConfig(['--acme', 'jane', '--console-name', name], {})).toThrow(/e-mail/);
    expect(() =>
      readConfig(
        [
          '--acme',
          'j@example.com',
          '--console-name',
          name,
          '--console-certificate',
          'a',
          '--console-key',
          'b',
        ],
        {},
      ),
    ).toThrow(/not both/);
  });
});

describe('a certificate from an ACME authority', () => {
  it('is due when a third of its life is left', async () => {
    const fromMs = Date.now() - 59 * dayMs;
    const kept = await authority.issue([name], { fromMs, toMs: fromMs + 90 * dayMs });
    expect(renewalDue(kept, fromMs + 59 * dayMs)).toBe(false);
    expect(renewalDue(kept, fromMs + 61 * dayMs)).toBe(true);
    expect(renewalDue(null, fromMs)).toBe(true);
  });

  it.skipIf(!there(acmeServer ?? nameServer, 'pebble', 'getting a certificate from an ACME server'))(
    'is got over HTTP from a real ACME server, kept, and shown; what fails is told',
    async () => {
      const [apiPort, managementPort, dnsPort, httpPort] = [
        await freePort(),
        await freePort(),
        await freePort(),
        await freePort(),
      ];
      const server = await authority.issue(['127.0.0.1']);
      const settings = {
        pebble: {
          listenAddress: `127.0.0.1:${apiPort}`,
          managementListenAddress: `127.0.0.1:${managementPort}`,
          certificate: keep('pebble.crt', server.chainPem),
          privateKey: keep('pebble.key', server.keyPem),
          httpPort,
          tlsPort: 5001,
          ocspResponderURL: '',
          externalAccountBindingRequired: false,
        },
      };
      const config = keep('pebble.json', JSON.stringify(settings));
      const names = spawn(
        nameServer ?? '',
        [
          '-dns01',
          `127.0.0.1:${dnsPort}`,
          '-defaultIPv4',
          '127.0.0.1',
          '-defaultIPv6',
          '',
          '-http01',
          '',
          '-https01',
          '',
          '-tlsalpn01',
          '',
          '-management',
          `127.0.0.1:${await freePort()}`,
        ],
        { stdio: 'ignore' },
      );
      const acme = spawn(acmeServer ?? '', ['-config', config, '-dnsserver', `127.0.0.1:${dnsPort}`], {
        env: { ...process.env, PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const data = temporaryFolder();
      try {
        await expect
          .poll(
            () =>
              shown(apiPort, authority.caPem).then(
                () => true,
                (error: Error) => /altname/i.test(error.message),
              ),
            { timeout: 60_000 },
          )
          .toBe(true);
        const given = {
          email: 'jane@example.com',
          directory: `https://127.0.0.1:${apiPort}/dir`,
          authorityFile: keep('pebble-ca.crt', authority.caPem),
          port: httpPort,
        };
        // Port 80 taken by something else is what goes wrong first in an office.
        const other = createServer().listen(httpPort);
        await expect(orderCertificate(given, [name], data.path, Date.now())).rejects.toThrow(
          /is taken by another program/,
        );
        await new Promise(resolve => other.close(resolve));
        const checks: Check[] = [];
        const words = ['--data', data.path, '--acme', given.email, '--console-name', name];
        writeFileSync(join(data.path, 'ca.crt'), authority.caPem);
        for await (const check of examine(words, {}, Date.now())) checks.push(check);
        rmSync(join(data.path, 'ca.crt'));
        expect(checks.find(check => check.name === 'console certificate')?.words).toMatch(
          /taken by another program/,
        );

        const identity = await orderCertificate(given, [name], data.path, Date.now());
        expect(faultOfPair(identity, [name], Date.now())).toBeNull();
        expect(keptCertificate(data.path)?.chainPem).toBe(identity.chainPem);
        const collector = await startTestCollector({
          data: data.path,
          consoleHost: '127.0.0.1',
          consoleNames: [name],
          acme: given,
        });
        const port = Number(new URL(collector.running.consoleUrl).port);
        expect((await shown(port, null)).subjectaltname).toBe(`DNS:${name}`);
        await collector.stop();
      } finally {
        acme.kill();
        names.kill();
        data.remove();
      }
    },
  );
});
