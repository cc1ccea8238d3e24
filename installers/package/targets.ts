/** What can be built: each program for each platform that it is made for, and the Node that goes inside. */
import pinned from './runtimes.json' with { type: 'json' };

export type Program = 'agent' | 'collector';
export type Platform = keyof typeof pinned.runtimes;

export interface Target {
  /** As a person types it: "agent-linux-x64". */
  readonly name: string;
  readonly program: Program;
  readonly platform: Platform;
}

/** One Node that is put inside an executable, by its npm package. */
export interface Runtime {
  readonly package: string;
  /** The executable inside the npm package. */
  readonly file: string;
  /** npm's digest of the package, as package-lock.json has it too. */
  readonly integrity: string;
  /** SHA-256 of the executable itself, in hex. */
  readonly sha256: string;
}

export const nodeVersion: string = pinned.version;
export const runtimes: Readonly<Record<Platform, Runtime>> = pinned.runtimes;

const platforms: Readonly<Record<Program, readonly Platform[]>> = {
  agent: ['linux-x64', 'linux-arm64', 'win-x64', 'darwin-arm64', 'darwin-x64'],
  collector: ['linux-x64', 'linux-arm64', 'win-x64'],
};

export const allTargets: readonly Target[] = (['agent', 'collector'] as const).flatMap(program =>
  platforms[program].map(platform => ({ name: `${program}-${platform}`, program, platform })),
);

/** The targets that words name: one by its name, several by the beginning of it ("agent", "agent-linux"); none is all.
 * @throws Error naming what there is */
export function targetsOf(words: readonly string[]): readonly Target[] {
  if (words.length === 0) return allTargets;
  for (const word of words) {
    if (!allTargets.some(({ name }) => matches(name, word)))
      throw new Error(
        `There is no target "${word}". There are: ${allTargets.map(one => one.name).join(', ')}`,
      );
  }
  return allTargets.filter(({ name }) => words.some(word => matches(name, word)));
}

function matches(name: string, word: string): boolean {
  return name === word || name.startsWith(`${word}-`);
}

/** Name of the executable file. */
export function executableOf({ program, platform }: Target): string {
  return `keyholder-${program}${platform.startsWith('win-') ? '.exe' : ''}`;
}

/** The release's folder for a target: it is handed on as it is. */
export function folderOf({ program, platform }: Target, version: string): string {
  return `keyholder-${program}-${version}-${platform}`;
}
