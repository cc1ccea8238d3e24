/**
 * How the agent asks Windows: one signable PowerShell script for each domain, read from the folder that the agent was
 * installed into (which only administrators may write), started by its full path. The scripts print JSON in UTF-8
 * and read no localised text. `-ExecutionPolicy` is only a default for machines without one: where a policy asks for
 * signed scripts, that policy wins (about_Execution_Policies), and the signed script runs.
 */
import type { Command } from '../run.ts';

/** Names of the scripts in agent/os/windows/scripts/, without ".ps1". */
export type Script = `${string}`;

/**
 * Windows PowerShell 5.1 is part of every Windows 10, 11 and Server 2016 or later. To a 32-bit program, Windows shows
 * another System32 and another registry; Sysnative, which only such a program sees, leads to the real ones.
 */
const powershell = [
  '%SystemRoot%\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe',
  '%SystemRoot%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
] as const;

/** @param args further words for the script; never from outside the agent */
export function scriptCommand(script: Script, timeoutMs: number, args: readonly string[] = []): Command {
  return {
    paths: powershell,
    args: [
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-ExecutionPolicy',
      'RemoteSigned',
      '-File',
      `%AgentFolder%\\scripts\\${script}.ps1`,
      ...args,
    ],
    timeoutMs,
    maxBytes: 8 * 1024 * 1024,
  };
}
