/**
 * What this machine can do at most, one step after the other: `echo` answers each frame with a few bytes, `decode`
 * reads frame, report and facts first, `store` makes the bytes durable as well (group commit, synchronous=FULL).
 */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { WebSocketServer } from 'ws';
import { openAuthority } from '#collector/devices/authority.ts';
import { facts } from '#proto/facts.ts';
import { decodeFrame, decodeReport, encodeFrame } from '#proto/frame.ts';

const [mode = 'echo', folder = ''] = process.argv.slice(2);
const authority = await openAuthority(folder, Date.now());
const { keyPem, chainPem } = await authority.serverIdentity([], Date.now());
const server = createServer({
  key: keyPem,
  cert: chainPem,
  ca: authority.caPem,
  requestCert: true,
  rejectUnauthorized: true,
  minVersion: 'TLSv1.3',
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const answer = encodeFrame({ ack: { sequence: 1 } });

const db = new DatabaseSync(join(folder, 'limit.db'));
db.exec('pragma journal_mode = wal; pragma synchronous = full; create table if not exists kept (bytes blob)');
const insert = db.prepare('insert into kept (bytes) values (?)');
let waiting: { bytes: Buffer; done: () => void }[] = [];

function flush(): void {
  const batch = waiting;
  waiting = [];
  db.exec('begin');
  for (const { bytes } of batch) insert.run(bytes);
  db.exec('commit');
  for (const { done } of batch) done();
}

sockets.on('connection', socket => {
  socket.binaryType = 'nodebuffer';
  socket.on('message', (data: Buffer) => {
    if (mode !== 'echo') {
      const { report } = decodeFrame(data);
      for (const observation of decodeReport(report?.report ?? new Uint8Array()).observations) {
        if (observation.facts != null) facts.Facts.decode(observation.facts);
      }
    }
    if (mode !== 'store') return socket.send(answer);
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ bytes: data, done: () => socket.send(answer) });
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
