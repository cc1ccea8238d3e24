/** Signing for Windows with a certificate made here: what is signed verifies, is still run, and comes out the same again. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../installers/package/runtime.ts';
import { missingTools } from '../../../installers/package/tools.ts';
import { authenticode } from '../../../installers/package/windows/authenticode.ts';
import { buildMsi } from '../../../installers/package/windows/msi.ts';
import { root } from './build.ts';
import { builtOf, folder, installed, notRun, run, version } from './released.ts';

const name = 'agent-win-x64';
const missing = missingTools(['osslsigncode', 'wixl', 'msibuild', 'mingw', 'faketime']);
if (missing.length > 0)
  notRun('signing for Windows', `${missing.map(one => one.program).join(', ')} are not installed`);

describe.skipIf(missing.length > 0 || !installed('openssl'))('signing for Windows', () => {
  const place = mkdtempSync(join(tmpdir(), 'keyholder-signing-'));
  const certificate = join(place, 'owner.p12');
  const epoch = 1_790_000_000;
  const verify = (file: string) =>
    run('osslsigncode', ['verify', '-CAfile', join(place, 'owner.pem'), '-in', file]);
  const sign = (password: string, file: string) => authenticode({ certificate, password, epoch })?.(file);

  beforeAll(() => {
    const [key, pem] = [join(place, 'owner.key'), join(place, 'owner.pem')];
    const words = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      pem,
      '-days',
      '3650',
    ];
    run('openssl', [...words, '-subj', '/CN=The firm', '-addext', 'extendedKeyUsage=codeSigning']);
    run('openssl', [
      'pkcs12',
      '-export',
      '-inkey',
      key,
      '-in',
      pem,
      '-out',
      certificate,
      '-passout',
      'pass:a word',
    ]);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it.each(['keyholder-agent.exe', 'scripts/system.ps1'])(
    '%s verifies, and is the same when signed again',
    file => {
      const digests = ['one', 'two'].map(which => {
        const copy = join(place, `${which}-${file.replace('/', '-')}`);
        copyFileSync(join(folder(name), file), copy);
        sign('a word', copy);
        expect(verify(copy)).toContain('Succeeded');
        return sha256(copy);
      });
      expect(digests[0]).toBe(digests[1]);
    },
  );

  it('signs the MSI and the service in it', () => {
    const signed: string[] = [];
    const out = join(place, 'msi');
    mkdirSync(out);
    const msi = buildMsi({
      built: builtOf(name),
      version,
      epoch,
      out,
      root,
      sign(file) {
        sign('a word', file);
        expect(verify(file)).toContain('Succeeded');
        signed.push(file.split('/').at(-1) ?? '');
      },
    });
    expect(signed).toEqual(['keyholder-service.exe', `keyholder-agent-${version}-x64.msi`]);
    expect(verify(msi)).toContain('Succeeded');
  });

  it('says what is wrong with a wrong password, and leaves the file as it was', () => {
    const copy = join(place, 'untouched.ps1');
    copyFileSync(join(folder(name), 'scripts/system.ps1'), copy);
    expect(() => sign('another', copy)).toThrow(/could not be signed/);
    expect(sha256(copy)).toBe(sha256(join(folder(name), 'scripts/system.ps1')));
  });

  it('hands the file to a command of the owner’s, for keys on cards and in clouds', () => {
    const file = join(place, 'handed.exe');
    writeFileSync(file, 'MZ');
    authenticode({ command: 'printf signed >> "$1"', password: '', epoch })?.(file);
    expect(run('cat', [file])).toBe('MZsigned');
    expect(authenticode({ password: '', epoch })).toBeNull();
  });
});
