/** The firm's key as a page makes it, opened by what signs with it elsewhere. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { openFirmKey, readFirmKey } from '#collector/cli/firm-key.ts';
import { makeKey } from '#collector/console/key-file.ts';
import { rawPublicKey } from '#proto/signing.ts';
import { temporaryFolder } from '../fake/collector.ts';

it.each(['', 'violet tractor sonata', 'pässwörd with ✓'])(
  'opens with its passphrase: %j',
  async passphrase => {
    const made = await makeKey(passphrase);
    const key = createPrivateKey({ key: made.pem, ...(passphrase === '' ? {} : { passphrase }) });
    expect(rawPublicKey(createPublicKey(key)).toString('base64')).toBe(made.public);
  },
);

it('is of no use without the passphrase, to the command line neither', async () => {
  const place = temporaryFolder();
  const file = join(place.path, 'keyholder-firm.key');
  const made = await makeKey('violet tractor sonata');
  writeFileSync(file, made.pem);
  expect(made.pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  expect(() => createPrivateKey(made.pem)).toThrow();
  expect(() => readFirmKey(file, '')).toThrow(/KEYHOLDER_KEY_PASSPHRASE/);
  expect(() => readFirmKey(file, 'violet tractor sonat')).toThrow(/could not be opened/);
  expect(readFirmKey(file, 'violet tractor sonata').key.public).toBe(made.public);
  place.remove();
});

it('is opened by whoever types the passphrase, which nobody else sees', async () => {
  const place = temporaryFolder();
  const file = join(place.path, 'keyholder-firm.key');
  const made = await makeKey('violet tractor sonata');
  writeFileSync(file, made.pem);
  let shown = '';
  const output = new Writable({
    write(part, _encoding, done) {
      shown += String(part);
      done();
    },
  });
  const input = new PassThrough();
  const opened = openFirmKey(file, '', { input, output });
  input.write('violet tractor sonata\n');
  expect((await opened).key.public).toBe(made.public);
  expect(shown).toBe(`Passphrase of ${file}: \n`);
  const broken = openFirmKey(file, '', { input: new PassThrough().end(), output });
  await expect(broken).rejects.toThrow(/Nothing was typed/);
  await expect(openFirmKey(file, '', null)).rejects.toThrow(/KEYHOLDER_KEY_PASSPHRASE/);
  place.remove();
});
