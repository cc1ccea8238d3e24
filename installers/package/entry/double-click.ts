/**
 * A collector that somebody started by a double click: in a small office without a server it runs as long as its window
 * is open, and the browser shows its console. What goes wrong stays readable until Enter is pressed.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { runCollector } from '#collector/cli/run.ts';

const greeting = `Keyholder collector

This window is your firm's collector. Leave it open: computers report to it, and the console opens in your browser.
To stop it, close the window or press Ctrl+C in it. To have it start with Windows, put a shortcut to it into the
Startup folder (press Windows+R and type: shell:startup).

`;

export async function runAfterDoubleClick(): Promise<number> {
  process.stdout.write(greeting);
  try {
    return await runCollector([], openInBrowser);
  } catch (error) {
    process.stderr.write(`\n${(error as Error).message}\n`);
    await untilEnter();
    return 1;
  }
}

/** By Windows' own handler of addresses, without a shell that would read the address as a command. */
function openInBrowser(address: string): void {
  const system = process.env['SystemRoot'] ?? 'C:\\Windows';
  const child = spawn(`${system}\\System32\\rundll32.exe`, ['url.dll,FileProtocolHandler', address], {
    stdio: 'ignore',
    detached: true,
  });
  child.on('error', () => process.stdout.write(`Open this in a browser: ${address}\n`));
  child.unref();
}

async function untilEnter(): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question('Press Enter to close this window. ');
  lines.close();
}
