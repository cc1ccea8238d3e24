/** Names of rows, as somebody types them after a command. */
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { newId } from '#collector/store/id.ts';

it('is a word to the command line, whatever bytes it is made of', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const id = newId(bytes => new Uint8Array(bytes).fill(byte));
    const options = { by: { type: 'string' } } as const;
    expect(parseArgs({ args: ['end', id], options, allowPositionals: true }).positionals).toEqual([
      'end',
      id,
    ]);
    expect(id).toMatch(/^\w[\w-]{11}$/);
  }
});
