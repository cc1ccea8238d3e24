/** `sentinelctl status` of SentinelOne on a Mac. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const status = (state = 'enabled', protection = 'enabled') => `Agent
   Version:                           24.1.2.7444
   ID:                                00000000-0000-0000-0000-000000000000
   Install Date:                      16/04/2026, 16:22:18
   Missing Authorizations:            
   ES Framework:                      started
   Agent Operational State:           ${state}
   Ready:                             yes
   Protection:                        ${protection}
   Infected:                          no
Command
   Authentication:                    enabled
Daemons
   Services
      Agent Helper:                   ready
Management
   Server:                            https://example.sentinelone.net
   Connected:                         yes
Assets
   staticSignatures:                  signed by SentinelOne - not indexed
`;
const is = (enabled: boolean, protects: boolean) => (reading: unknown) =>
  expect(reading).toEqual({ version: '24.1.2.7444', enabled, protects });

export default {
  healthy: { stdout: status(), gives: is(true, true) },
  failing: { stdout: status('disabled', 'disabled'), gives: is(false, false) },
  between: [
    { stdout: status('enabled', 'disabled'), gives: is(true, false) },
    { stdout: status('disabled', 'enabled'), gives: is(false, false) },
  ],
  language: { stdout: status().replaceAll('enabled', 'aktiviert'), fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'sentinelctl: command requires root\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: status().slice(0, 400), fails: 'parse_error' },
  hostile: [
    { stdout: status().replace('Infected:', 'Protection:'), fails: 'parse_error' },
    { stdout: status('enabled once', 'enabled'), fails: 'parse_error' },
    {
      stdout: status('enabled', 'disabled').replace(
        'Command\n',
        'Command\n   Protection:                        enabled\n',
      ),
      gives: is(true, false),
    },
  ],
} satisfies SourceCases;
