/** Builds the Windows service of the agent from its C source, with Debian's cross compiler; the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersOf } from './version-resource.ts';

const compiler = 'x86_64-w64-mingw32-gcc';

/** Needs nothing but Windows itself, and takes the protections that Windows offers a program. */
const words = [
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Os',
  '-municode',
  '-static',
  '-s',
  '-Wl,--no-insert-timestamp',
  '-Wl,--dynamicbase',
  '-Wl,--high-entropy-va',
  '-Wl,--nxcompat',
] as const;

export interface ServiceInput {
  /** service.c */
  readonly source: string;
  readonly version: string;
  /** A .ico file. */
  readonly icon: string;
  /** A folder for what is needed on the way. */
  readonly work: string;
}

export function buildService({ source, version, icon, work }: ServiceInput, output: string): void {
  const [resource, object] = [join(work, 'service.rc'), join(work, 'service-resource.o')];
  writeFileSync(resource, resourceText(version, icon));
  execFileSync('x86_64-w64-mingw32-windres', [resource, object], { cwd: work, stdio: 'pipe' });
  execFileSync(compiler, [...words, '-o', output, source, object, '-ladvapi32'], {
    cwd: work,
    stdio: 'pipe',
  });
  for (const file of [resource, object]) rmSync(file);
}

/** Icon and version as the resource compiler reads them. */
function resourceText(version: string, icon: string): string {
  const numbers = [...numbersOf(version), 0].join(',');
  const values = {
    CompanyName: 'The Keyholder project',
    FileDescription: 'Keyholder Agent service',
    FileVersion: version,
    InternalName: 'keyholder-service',
    LegalCopyright: 'Apache License 2.0',
    OriginalFilename: 'keyholder-service.exe',
    ProductName: 'Keyholder',
    ProductVersion: version,
  };
  const lines = Object.entries(values).map(([name, value]) => `      VALUE "${name}", "${value}"`);
  return [
    `1 ICON "${icon}"`,
    '1 VERSIONINFO',
    `FILEVERSION ${numbers}`,
    `PRODUCTVERSION ${numbers}`,
    'FILEOS 0x40004',
    'FILETYPE 1',
    'BEGIN',
    '  BLOCK "StringFileInfo"',
    '  BEGIN',
    '    BLOCK "040904b0"',
    '    BEGIN',
    ...lines,
    '    END',
    '  END',
    '  BLOCK "VarFileInfo"',
    '  BEGIN',
    '    VALUE "Translation", 0x409, 1200',
    '  END',
    'END',
    '',
  ].join('\n');
}
