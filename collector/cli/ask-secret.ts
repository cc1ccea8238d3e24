/** Asks whoever sits at the terminal for a secret, and shows nothing of what is typed. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from '../config.ts';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  /** Not standard output, which may go into a file. */
  readonly output: NodeJS.WritableStream;
}

/** @throws UsageError when they break off */
export async function askSecret(question: string, { input, output }: Terminal): Promise<string> {
  const silent = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  const brokeOff = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new UsageError('Nothing was typed.')));
  });
  output.write(question);
  try {
    return await Promise.race([lines.question(''), brokeOff]);
  } finally {
    brokeOff.catch(() => {});
    lines.close();
    output.write('\n');
  }
}
