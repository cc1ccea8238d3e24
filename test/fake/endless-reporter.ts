/** A process that makes reports as fast as it can and says the number of each one that is durable; meant to be killed. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newReporter } from '#agent/report.ts';
import { openSpool } from '#agent/spool.ts';
import { signBytes } from '#proto/signing.ts';
import { observed } from './device.ts';

const [folder = '', deviceId = '', limit = '40'] = process.argv.slice(2);
const keyFile = join(folder, 'key.pem');
if (!existsSync(keyFile)) {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
}
const key = createPrivateKey(readFileSync(keyFile));
const spool = openSpool(folder, deviceId, bytes => signBytes('report', bytes, key), {
  reports: Number(limit),
  bytes: 1e9,
});
const reporter = newReporter(folder, deviceId, key, spool);
function again(): void {
  const now = Date.now();
  const sequence = reporter.add([observed('automaticLogins', { logins: [], examined: ['gdm'] }, now)], now);
  process.stdout.write(`${sequence}\n`, () => setImmediate(again));
}
again();
