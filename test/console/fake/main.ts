/** Shows the built console over a fake fleet: `node test/console/fake/main.ts [fresh] [signed-out] [empty]`. */
import { fileURLToPath } from 'node:url';
import { fakeCollector } from './server.ts';

const port = Number(process.env.PORT ?? 7490);
const has = (word: string) => process.argv.includes(word);
fakeCollector({
  pages: fileURLToPath(new URL('../../../dist/console', import.meta.url)),
  nowMs: Date.now,
  fresh: has('fresh'),
  signedOut: has('signed-out'),
  empty: has('empty'),
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
