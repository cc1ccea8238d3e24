export const root: string;
export const node: string;
export const agentWords: readonly string[];
export function say(line: string): void;
export function ensureInstalled(): Promise<void>;
export function ensureConsole(): Promise<void>;
export function ensureAgent(): Promise<void>;
export function step(title: string, command: string, args: readonly string[]): Promise<void>;
