/** What the agent's PowerShell scripts print, as a test puts it together; agent/os/windows/reading.ts says what it is. */

export interface FailedSection {
  readonly state: 'failed';
  readonly reason: string;
  readonly code: string;
}

export function failedSection(reason: string, code = ''): FailedSection {
  return { state: 'failed', reason, code };
}

type Sections = Readonly<Record<string, object>>;

/** One line of JSON as Windows PowerShell ends it. A section is its value, or `failedSection`. */
export function windowsDocument(schema: string, sections: Sections, more: object = {}): string {
  const whole = Object.entries(sections).map(([name, value]) => [
    name,
    'state' in value && value.state === 'failed' ? value : { state: 'read', value },
  ]);
  const document = {
    sections: Object.fromEntries(whole),
    schema,
    end: true,
    is64Bit: true,
    languageMode: 'FullLanguage',
    ...more,
  };
  const json = JSON.stringify(document).replace(
    /[^ -~]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\r\n`;
}

/** The same bytes in the order in which `>` of Windows PowerShell writes a file. */
export function utf16le(text: string, mark = true): Uint8Array {
  return Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);
}

/** What Windows PowerShell says when a policy asks for signed scripts (German; broken at 80 columns as a service sees it). */
export const refusedByPolicy = `Die Datei "C:\\Program Files\\Keyholder\\scripts\\x.ps1" kann nicht geladen werden. Die \r
Datei ist nicht digital signiert. Weitere Informationen finden Sie unter "about_Exec\r
ution_Policies" (https:/go.microsoft.com/fwlink/?LinkID=135170).\r
    + CategoryInfo          : Sicherheitsfehler: (:) [], ParentContainsErrorReco \r
   rdException\r
    + FullyQualifiedErrorId : UnauthorizedAccess\r
`;

/** What it says when a script calls what ConstrainedLanguage forbids. */
export const blockedByLanguageMode = `Method invocation is supported only on core types in this language mode.\r
    + CategoryInfo          : InvalidOperation: (:) [], RuntimeException\r
    + FullyQualifiedErrorId : MethodInvocationNotSupportedInConstrainedLangua\r
   ge\r
`;
