/** Property lists as plutil(1) prints them, and what it says of a file that is not there; for tests. */

/** @param body the keys and values, as XML */
export function plist(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${body}
</plist>
`;
}

/** A dictionary of numbers, flags and texts. */
export function settings(values: Readonly<Record<string, number | boolean | string>>): string {
  const lines = Object.entries(values).map(([key, value]) => {
    const said =
      typeof value === 'boolean'
        ? `<${value}/>`
        : typeof value === 'number'
          ? `<integer>${value}</integer>`
          : `<string>${value}</string>`;
    return `\t<key>${key}</key>\n\t${said}`;
  });
  return plist(`<dict>\n${lines.join('\n')}\n</dict>`);
}

export function noSuchFile(path: string) {
  return {
    stdout: `${path}: file does not exist or is not readable or is not a regular file (Error Domain=NSCocoaErrorDomain Code=260 "The file couldn’t be opened because there is no such file." UserInfo={NSFilePath=${path}, NSUnderlyingError=0x600003 {Error Domain=NSPOSIXErrorDomain Code=2 "No such file or directory"}})\n`,
    exitCode: 1,
  };
}

export function noPermission(path: string) {
  return {
    stdout: `${path}: file does not exist or is not readable or is not a regular file (Error Domain=NSCocoaErrorDomain Code=257 "The file couldn’t be opened because you don’t have permission to view it." UserInfo={NSFilePath=${path}})\n`,
    exitCode: 1,
  };
}

/** A folder's line, or a file's with its list below; then the file that is asked for last. */
export function found(entries: Readonly<Record<string, string | null>>): string {
  return Object.entries({ ...entries, '/private/etc/hosts': null })
    .map(([path, list]) => `${path}\n${list ?? ''}`)
    .join('');
}
