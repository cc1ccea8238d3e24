/**
 * `agent uninstall`: takes the agent, its service, its keys and all that it kept off this computer. What installed it
 * removes it, so that the system's own list of programs stays true; the packages' scripts stop the service and tell
 * the collector. An agent of a checkout has no package: it tells the collector itself, and its folder goes.
 */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import { parseArgs } from 'node:util';
import { dataFolder, platform, SetupError, UsageError } from '../config.ts';
import { linuxUninstallers, type Uninstaller } from '../os/linux/uninstall.ts';
import { macosUninstallers } from '../os/macos/uninstall.ts';
import { type Runner, runCommand } from '../os/run.ts';
import { isRunning, readStatus } from '../status.ts';
import { farewellCommand } from './farewell.ts';

const options = { data: { type: 'string' }, yes: { type: 'boolean' } } as const;

const uninstallers: Readonly<Record<typeof platform, readonly Uninstaller[]>> = {
  linux: linuxUninstallers,
  macos: macosUninstallers,
  windows: [],
};

export async function uninstallCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const folder = dataFolder(values.data, process.env);
  if (!(values.yes ?? false)) {
    throw new UsageError(
      `This removes the Keyholder agent and everything it keeps (${folder}); the firm is told. To do it: agent uninstall --yes`,
    );
  }
  if (
    platform === 'windows' &&
    isSea() &&
    existsSync(join(dirname(process.execPath), 'keyholder-service.exe'))
  ) {
    // Windows cannot delete a program that runs: this one.
    throw new SetupError(
      'Windows removes what its installer brought: Settings, Apps, "Keyholder Agent", Uninstall. In scripts: msiexec /x with the file that it was installed from, and /qn.',
    );
  }
  const installed = isSea() ? await installedBy(runCommand, uninstallers[platform]) : null;
  if (installed === null) return await removeByHand(folder);
  requireAdministrator();
  process.stdout.write(`Removing ${installed.says} ...\n`);
  const { exitCode, stdout, stderr } = await runCommand(installed.removes);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (exitCode !== 0) throw new SetupError(`It could not be removed (status ${exitCode}).`);
  process.stdout.write('The Keyholder agent is removed from this computer.\n');
  return 0;
}

async function installedBy(run: Runner, ways: readonly Uninstaller[]): Promise<Uninstaller | null> {
  for (const way of ways) {
    // A program that is not there did not install anything.
    const asked = await run(way.asks).catch(() => null);
    if (asked?.exitCode === 0) return way;
  }
  return null;
}

function requireAdministrator(): void {
  if (process.getuid !== undefined && process.getuid() !== 0)
    throw new SetupError('Only an administrator may remove the agent. Run it again with sudo.');
}

async function removeByHand(folder: string): Promise<number> {
  if (isRunning(readStatus(folder)))
    throw new SetupError('The agent runs. Stop it first, then say it again.');
  await farewellCommand(['--data', folder]);
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `Everything that the agent kept is deleted (${folder}). Nothing else of it was installed on this computer.\n`,
  );
  return 0;
}
