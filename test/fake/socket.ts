/** A bare socket to the agents' listener: sends whatever a test wants, and keeps what comes back. */
import { WebSocket } from 'ws';
import { encodeFrame } from '#proto/frame.ts';
import { collectorName, socketPath } from '#proto/names.ts';
import { type Frame, type FrameInput, wire } from '#proto/wire.ts';

export interface RawSocket {
  send(bytes: Uint8Array | string): void;
  sendFrame(frame: FrameInput): void;
  /** The next frame that the collector sends; null when it closed instead. */
  next(): Promise<Frame | null>;
  /** Resolves when the socket is closed, with the close code. */
  closed(): Promise<number>;
  close(): void;
}

export interface RawOptions {
  readonly address: string;
  readonly caPem?: string;
  readonly certPem?: string;
  readonly keyPem?: string;
  readonly origin?: string;
  readonly path?: string;
}

/** An upgrade that was refused: status and the code in its body. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, body: string) {
    super(body);
    this.status = status;
    this.code = (JSON.parse(body) as { code: string }).code;
  }
}

export function rawSocket(options: RawOptions): Promise<RawSocket> {
  const socket = new WebSocket(`wss://${options.address}${options.path ?? socketPath}`, {
    ...(options.caPem === undefined ? { rejectUnauthorized: false } : { ca: options.caPem }),
    ...(options.certPem === undefined ? {} : { cert: options.certPem, key: options.keyPem }),
    ...(options.origin === undefined ? {} : { origin: options.origin }),
    ...({ servername: collectorName } as object),
    perMessageDeflate: false,
  });
  socket.binaryType = 'nodebuffer';
  const frames: (Frame | null)[] = [];
  const waiting: ((frame: Frame | null) => void)[] = [];
  let closeCode: number | null = null;
  const onClosed: ((code: number) => void)[] = [];
  const give = (frame: Frame | null) => {
    const taker = waiting.shift();
    if (taker === undefined) frames.push(frame);
    else taker(frame);
  };
  socket.on('message', data => give(wire.Frame.decode(data as Buffer)));
  socket.on('close', code => {
    closeCode = code;
    give(null);
    for (const tell of onClosed) tell(code);
  });
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => reject(new Refused(response.statusCode ?? 0, body)));
    });
    socket.on('error', reject);
    socket.on('open', () =>
      resolve({
        send: bytes => socket.send(bytes),
        sendFrame: frame => socket.send(encodeFrame(frame)),
        next: () => {
          const ready = frames.shift();
          return ready === undefined ? new Promise(taker => waiting.push(taker)) : Promise.resolve(ready);
        },
        closed: () =>
          closeCode === null ? new Promise(tell => onClosed.push(tell)) : Promise.resolve(closeCode),
        close: () => socket.close(),
      }),
    );
  });
}
