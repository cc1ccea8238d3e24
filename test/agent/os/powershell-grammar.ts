/**
 * Looks at a PowerShell script without PowerShell, through its grammar: whether it parses at all, which commands it
 * would start, and everything in it that this project's scripts may not do.
 */
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const grammar = require.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');

export interface Complaint {
  readonly line: number;
  readonly what: string;
}

export type Check = (script: string) => readonly Complaint[];

export async function powershellChecker(): Promise<Check> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return script => {
    const tree = parser.parse(script);
    if (tree === null) return [{ line: 1, what: 'no tree' }];
    const nodes = [...everyNode(tree.rootNode)];
    const complaints = [...inText(script), ...inTree(nodes)];
    tree.delete();
    return complaints;
  };
}

function* everyNode(root: Node): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    waiting.push(...node.children.toReversed());
  }
}

/** Verbs of cmdlets that do nothing but read, compute or print. */
const readingVerbs =
  /^(Get|Test|ConvertTo|ConvertFrom|Convert|Select|Where|ForEach|Sort|Group|Measure|Compare|Split|Join|Resolve|Read|Assert)-[A-Za-z]+$/;
const otherAllowed = new Set([
  'Set-StrictMode',
  'New-Object',
  'New-TimeSpan',
  'New-CimSessionOption',
  'Write-Output',
  'Write-Document',
  'Invoke-CimMethod',
  'Out-Null',
]);
const neverNamed = /^(Get-Credential|Get-Clipboard|Read-Host|ConvertFrom-SecureString|Get-Content)$/i;
/** Methods through Invoke-CimMethod that read. Anything that changes a volume or names a recovery password is not one. */
const readingMethods =
  /^(Get(ConversionStatus|ProtectionStatus|LockStatus|EncryptionMethod|HardwareEncryptionStatus|KeyProtectors|KeyProtectorType|SuspendCount|Version|StringValue|DWORDValue|BinaryValue|MultiStringValue|QWORDValue|ExpandedStringValue|OwnerSid|SecurityDescriptor|Owner)|Enum(Key|Values)|Is\w+)$/;

function inText(script: string): Complaint[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/[^ -~\n]/g, 'not ASCII'],
    [
      /\b(Invoke-Expression|Invoke-Command|Invoke-WebRequest|Invoke-RestMethod|Start-Process|Start-Job)\b/gi,
      'banned',
    ],
    [/\b(Add-Type|iex|DownloadString|DownloadFile|WebClient|HttpClient|FromBase64String)\b/gi, 'banned'],
    [/\bSystem\.(Net|Reflection|Diagnostics\.Process)\b|\[scriptblock\]::/gi, 'banned'],
    // Reading Win32_Product makes Windows Installer check, and sometimes repair, every program.
    [/\bWin32_Product\b/gi, 'changes the machine'],
    [/NumericalPassword|GetKeyProtectorExternalKey|DefaultPassword['"]\s*\)\s*$/gim, 'would read a secret'],
    [/\.(Message|StackTrace|ScriptStackTrace)\b/g, 'error text is localised and may hold names'],
  ];
  return rules.flatMap(([pattern, what]) =>
    [...script.matchAll(pattern)].map(hit => ({
      line: script.slice(0, hit.index).split('\n').length,
      what: `${what}: ${hit[0]}`,
    })),
  );
}

function inTree(nodes: readonly Node[]): Complaint[] {
  const own = new Set(nodes.filter(node => node.type === 'function_name').map(node => node.text));
  return nodes.flatMap(node => {
    const line = node.startPosition.row + 1;
    if (node.isError || node.isMissing) return [{ line, what: `does not parse: ${node.text.slice(0, 40)}` }];
    const what = node.type === 'command' ? wrongCommand(node, own) : null;
    return what === null ? [] : [{ line, what }];
  });
}

function wrongCommand(command: Node, own: ReadonlySet<string>): string | null {
  const loop = command.children.find(child => child.type === 'foreach_command');
  if (loop !== undefined) return loop.text.startsWith('ForEach-Object ') ? null : `alias: ${loop.text}`;
  const operator = command.children.find(child => child.type === 'command_invokation_operator');
  const nameNode = command.children.find(child => child.type.startsWith('command_name'));
  const name = nameNode?.text ?? '';
  if (operator !== undefined) return wrongCall(operator.text, name, command);
  if (own.has(name)) return null;
  if (neverNamed.test(name)) return `reads what it must not: ${name}`;
  if (!readingVerbs.test(name) && !otherAllowed.has(name)) return `alias or unknown command: ${name}`;
  if (name === 'Invoke-CimMethod') return wrongMethod(command.text);
  if (name === 'New-Object' && !/^New-Object -ComObject '[\w.]+'$/.test(command.text))
    return `makes more than a named COM object: ${command.text}`;
  return null;
}

/** `&` may call the block of Read-Section, and programs of System32 by their full path. */
function wrongCall(operator: string, name: string, command: Node): string | null {
  if (operator !== '&') return `calls with ${operator}: ${name}`;
  if (name === '$Read' && enclosingFunction(command) === 'Read-Section') return null;
  if (/^"\$env:SystemRoot\\System32\\[A-Za-z]+\.exe"$/.test(name)) return null;
  return `calls what is no program of System32: ${name}`;
}

function wrongMethod(text: string): string | null {
  const method = /-MethodName\s+'(\w+)'/.exec(text)?.[1];
  if (method === undefined) return 'Invoke-CimMethod without a method written out';
  return readingMethods.test(method)
    ? null
    : `a method that may change something or tell a secret: ${method}`;
}

function enclosingFunction(node: Node): string | null {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (at.type !== 'function_statement') continue;
    return at.children.find(child => child.type === 'function_name')?.text ?? null;
  }
  return null;
}
