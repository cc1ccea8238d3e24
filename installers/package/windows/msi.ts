/**
 * The .msi of the agent: wixl builds it from agent.wxs, msibuild then adds what wixl has no words for. The same input
 * gives the same bytes: ids are derived from the version, and no clock is read.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { InstallerInput } from '../installers.ts';
import { dialogSequence, dialogTables, idt, type Table } from './dialogs.ts';
import { windowsIcon } from './icon.ts';
import { buildService } from './service.ts';
import { numbersOf } from './version-resource.ts';

/** @returns the path of the package */
export function buildMsi({ built, version, epoch, out, root, sign }: InstallerInput): string {
  const folder = join(root, 'installers', 'package', 'windows', 'agent');
  const work = join(out, '.msi-agent');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(built.folder, work, { recursive: true });
  const icon = join(work, 'keyholder.ico');
  writeFileSync(icon, windowsIcon(root));
  const source = join(folder, 'service.c');
  buildService({ source, version, icon, work }, join(work, 'keyholder-service.exe'));
  sign?.(join(work, 'keyholder-service.exe'));
  const scripts = readdirSync(join(work, 'scripts')).sort();
  writeFileSync(
    join(work, 'agent.wxs'),
    withScripts(readFileSync(join(folder, 'agent.wxs'), 'utf8'), scripts),
  );
  for (const file of readdirSync(work, { recursive: true }) as string[])
    lutimesSync(join(work, file), epoch, epoch);
  const numbers = numbersOf(version).join('.');
  const variables = {
    Version: numbers,
    ProductCode: guid(`product ${version}`),
    ...Object.fromEntries(components.map(name => [`${name}Guid`, guid(`component ${name}`)])),
  };
  const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const draft = join(work, 'agent.msi');
  atEpoch(epoch, work, 'wixl', '-a', 'x64', ...defined, '-o', draft, 'agent.wxs');
  complete(draft, { work, version, numbers, epoch });
  const msi = join(out, `keyholder-agent-${version}-x64.msi`);
  renameSync(draft, msi);
  rmSync(work, { recursive: true, force: true });
  sign?.(msi);
  return msi;
}

const components = ['Vendor', 'Program', 'Service', 'Papers', 'Answers'] as const;

/** One component a script: Windows Installer repairs by component. */
function withScripts(template: string, scripts: readonly string[]): string {
  const ids = scripts.map(file => `Script_${file.replace(/\W/g, '_')}`);
  const made = scripts.map(
    (file, at) =>
      `<Component Id="C${ids[at]}" Guid="${guid(`component script ${file}`)}" Win64="yes"><File Id="${ids[at]}" Name="${file}" Source="scripts/${file}" KeyPath="yes" /></Component>`,
  );
  return template
    .replace('<!-- scripts -->', made.join('\n'))
    .replace('<!-- references -->', ids.map(id => `<ComponentRef Id="C${id}" />`).join('\n'));
}

/** A name's own id (RFC 9562, version 5, under a namespace of this project's): the same name has the same, always. */
export function guid(name: string): string {
  const namespace = Buffer.from('c4692bbb2a5e48819c4e577fdc4ff23a', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

interface Draft {
  readonly work: string;
  readonly version: string;
  readonly numbers: string;
  readonly epoch: number;
}

/** SYSTEM and administrators alone: the token is for nobody else. */
const answersRights = 'D:P(A;;KA;;;SY)(A;;KA;;;BA)';

/**
 * What a copy of the service's program, brought by the package itself, does with which words: wixl has no words for it.
 * 3138: as SYSTEM, when it is its turn in the script, whatever it answers. A folder's name ends with "\", which would
 * take the quote behind it for a letter.
 */
const ownActions = { MarkUpgrade: 'upgrading', AwaitEnd: 'await "[INSTALLDIR]."' };

/** How Windows recovers the service. Event 5: set on install and on repair. */
const serviceTables: Readonly<Record<string, Table>> = {
  MsiServiceConfigFailureActions: {
    columns: [
      'MsiServiceConfigFailureActions',
      'Name',
      'Event',
      'ResetPeriod',
      'RebootMessage',
      'Command',
      'Actions',
      'DelayActions',
      'Component_',
    ],
    types: ['s72', 's255', 'i4', 'I4', 'L255', 'L255', 'S0', 'S0', 's72'],
    keys: ['MsiServiceConfigFailureActions'],
    // Started again after 10 s, 1 min, 5 min; forgotten after a day without a failure.
    rows: [
      ['Recover', 'KeyholderAgent', 5, 86_400, '', '', '1[~]1[~]1', '10000[~]60000[~]300000', 'Service'],
    ],
  },
  MsiServiceConfig: {
    columns: ['MsiServiceConfig', 'Name', 'Event', 'ConfigType', 'Argument', 'Component_'],
    types: ['s72', 's255', 'i4', 'i4', 'S0', 's72'],
    keys: ['MsiServiceConfig'],
    // 4: recovered too when it ends by itself with an error, not only when it crashes.
    rows: [['RecoverAlways', 'KeyholderAgent', 5, 4, 1, 'Service']],
  },
};

function complete(msi: string, { work, version, numbers, epoch }: Draft): void {
  const query = (...texts: readonly string[]) =>
    atEpoch(epoch, work, 'msibuild', msi, ...texts.flatMap(text => ['-q', text]));
  const exported = execFileSync('msiinfo', ['export', msi, 'Registry'], { encoding: 'utf8' });
  const row = (name: string) =>
    new RegExp(`^(reg\\w+)\t.*\t${name}\t`, 'm').exec(exported)?.[1] ?? lost(`the value ${name}`);
  query(
    // Both come from the command line of an administrator and reach the half that runs as SYSTEM; one is a secret.
    "UPDATE `Property` SET `Value` = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;TOKEN;COLLECTOR' WHERE `Property` = 'SecureCustomProperties'",
    "INSERT INTO `Property` (`Property`, `Value`) VALUES ('MsiHiddenProperties', 'TOKEN')",
    "UPDATE `Registry` SET `Key` = 'SOFTWARE\\Keyholder\\Agent\\Answers' WHERE `Component_` = 'Answers'",
    // An upgrade without a token leaves the enrollment that is there alone.
    "UPDATE `Component` SET `Condition` = 'TOKEN' WHERE `Component` = 'Answers'",
    // The earlier version goes first, and comes back if the new one fails.
    ...Object.entries(ownActions).map(
      ([action, words]) =>
        `INSERT INTO \`CustomAction\` (\`Action\`, \`Type\`, \`Source\`, \`Target\`) VALUES ('${action}', 3138, 'ServiceBinary', '${words}')`,
    ),
    // What comes before it in the script, the mark of the upgrade, is carried out first.
    "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('InstallExecute', 'WIX_UPGRADE_DETECTED', 1510)",
    "UPDATE `InstallExecuteSequence` SET `Sequence` = 1511 WHERE `Action` = 'RemoveExistingProducts'",
    "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('MsiConfigureServices', 'VersionMsi >= \"5.00\"', 5850)",
    "INSERT INTO `Property` (`Property`, `Value`) VALUES ('DefaultUIFont', 'Plain')",
    ...dialogSequence.map(
      ([page, condition, at]) =>
        `INSERT INTO \`InstallUISequence\` (\`Action\`, \`Condition\`, \`Sequence\`) VALUES ('${page}', '${condition}', ${at})`,
    ),
    ...['AgentExe', 'ServiceExe'].flatMap(file => [
      // Windows Installer compares versions of programs; a file without one would lose against the earlier one.
      `UPDATE \`File\` SET \`Version\` = '${numbers}.0', \`Language\` = '1033' WHERE \`File\` = '${file}'`,
      `DELETE FROM \`MsiFileHash\` WHERE \`File_\` = '${file}'`,
    ]),
  );
  const tables: Readonly<Record<string, Table>> = {
    ...dialogTables,
    MsiLockPermissionsEx: {
      columns: ['MsiLockPermissionsEx', 'LockObject', 'Table', 'SDDLText', 'Condition'],
      types: ['s72', 's72', 's32', 's0', 'S255'],
      keys: ['MsiLockPermissionsEx'],
      rows: ['Token', 'Collector'].map(name => [`Lock${name}`, row(name), 'Registry', answersRights, '']),
    },
    ...serviceTables,
  };
  for (const [name, table] of Object.entries(tables)) {
    const file = join(work, `${name}.idt`);
    writeFileSync(file, idt(name, table));
    atEpoch(epoch, work, 'msibuild', msi, '-i', file);
  }
  const code = guid(`package ${version} ${epoch}`);
  atEpoch(epoch, work, 'msibuild', msi, '-s', 'Keyholder Agent', 'The Keyholder project', 'x64;1033', code);
}

/** Under a clock that stands: wixl and msibuild write down when they ran. */
function atEpoch(epoch: number, cwd: string, ...words: readonly string[]): void {
  const clock = new Date(epoch * 1000).toISOString().slice(0, 19).replace('T', ' ');
  execFileSync('faketime', ['-f', clock, ...words], {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  });
}

function lost(what: string): never {
  throw new Error(`wixl made a package without ${what}.`);
}
