/** Programs that are none of ours, to judge what is: from the system, or from where `test/judges/fetch.sh` put them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fetched = fileURLToPath(new URL('../../node_modules/.cache/keyholder-judges', import.meta.url));
const folders = (process.env['PATH'] ?? '').split(':').filter(one => one !== '');

export interface GoTool {
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A program by its name; null where there is none. */
export function program(name: string): string | null {
  return [...folders, join(fetched, 'usr/bin')].map(folder => join(folder, name)).find(existsSync) ?? null;
}

/** Go, with golang.org/x/mod as Debian packages it; null where one of them is missing. */
export function goWithMod(cache: string): GoTool | null {
  const roots = [
    { command: program('go'), goroot: undefined, gopath: '/usr/share/gocode' },
    {
      command: join(fetched, 'usr/lib/go-1.19/bin/go'),
      goroot: join(fetched, 'usr/lib/go-1.19'),
      gopath: join(fetched, 'usr/share/gocode'),
    },
  ];
  for (const { command, goroot, gopath } of roots) {
    if (command === null || !existsSync(command)) continue;
    if (!existsSync(join(gopath, 'src/golang.org/x/mod/sumdb/tlog'))) continue;
    const env = {
      ...process.env,
      GO111MODULE: 'off',
      GOPATH: gopath,
      GOCACHE: cache,
      GOFLAGS: '',
      CGO_ENABLED: '0',
    };
    return { command, env: goroot === undefined ? env : { ...env, GOROOT: goroot } };
  }
  return null;
}

/** Says aloud what is not judged here. @returns whether the tool is there */
export function there(tool: unknown, name: string, what: string): boolean {
  if (tool === null)
    console.warn(`NOT RUN: ${what}, since ${name} is not here (test/judges/fetch.sh fetches it on Debian).`);
  return tool !== null;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export function run(
  command: string,
  args: readonly string[],
  more: { readonly env?: NodeJS.ProcessEnv; readonly input?: Uint8Array } = {},
): Ended {
  const ended = spawnSync(command, args, { encoding: 'buffer', timeout: 120_000, ...more });
  return { code: ended.status, said: `${ended.stdout.toString()}${ended.stderr.toString()}` };
}
