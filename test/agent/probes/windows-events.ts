/** Records of a Windows event log as `wevtutil qe ... /f:xml /e:Events` prints them, of a machine that does not exist. */
import { windowsDocument } from './windows-document.ts';

export const machineSid = 'S-1-5-21-1111-2222-3333';
export const ana = {
  TargetUserSid: `${machineSid}-1001`,
  TargetUserName: 'ana',
  TargetDomainName: 'FRONT-1',
};
export const bea = {
  TargetUserSid: `${machineSid}-1002`,
  TargetUserName: 'bea',
  TargetDomainName: 'FRONT-1',
};

const audit = "Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-a5ba-3e3b0328c30d}'";
const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

let counted = 1000;

/** @param at "08:00:00" of 2026-11-23, or a whole time */
function head(id: number, at: string, channel: string, provider: string): string {
  const time = at.includes('T') ? at : `2026-11-23T${at}.1234567Z`;
  counted += 1;
  return `<System><Provider ${provider}/><EventID>${id}</EventID><Version>2</Version><Level>0</Level><Task>12544</Task><Opcode>0</Opcode><Keywords>0x8020000000000000</Keywords><TimeCreated SystemTime='${time}'/><EventRecordID>${counted}</EventRecordID><Correlation ActivityID='{a1b2c3d4-0000-0000-0000-000000000001}'/><Execution ProcessID='812' ThreadID='904'/><Channel>${channel}</Channel><Computer>FRONT-1.clinic.example</Computer><Security/></System>`;
}

const open = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>";

export function securityEvent(id: number, at: string, data: Readonly<Record<string, string>>): string {
  const lines = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${escaped(value)}</Data>`);
  return `${open}${head(id, at, 'Security', audit)}<EventData>${lines.join('')}</EventData></Event>`;
}

/** 4624, as Windows 10 writes it; no rights unless said. */
export function logon(at: string, who: Readonly<Record<string, string>>, change = {}): string {
  return securityEvent(4624, at, {
    SubjectUserSid: 'S-1-5-18',
    SubjectUserName: 'FRONT-1$',
    SubjectDomainName: 'WORKGROUP',
    SubjectLogonId: '0x3e7',
    ...who,
    TargetLogonId: '0x1a2b3c',
    LogonType: '2',
    LogonProcessName: 'User32 ',
    AuthenticationPackageName: 'Negotiate',
    WorkstationName: 'FRONT-1',
    LogonGuid: '{00000000-0000-0000-0000-000000000000}',
    TransmittedServices: '-',
    LmPackageName: '-',
    KeyLength: '0',
    ProcessId: '0x5a4',
    ProcessName: 'C:\\Windows\\System32\\svchost.exe',
    IpAddress: '127.0.0.1',
    IpPort: '0',
    ImpersonationLevel: '%%1833',
    RestrictedAdminMode: '-',
    TargetOutboundUserName: '-',
    TargetOutboundDomainName: '-',
    VirtualAccount: '%%1843',
    TargetLinkedLogonId: '0x0',
    ElevatedToken: '%%1843',
    ...change,
  });
}

/** 4634 (the session ended) or 4647 (signed out by hand). */
export function logoff(at: string, who: Readonly<Record<string, string>>, change = {}, id = 4634): string {
  const type = id === 4634 ? { LogonType: '2' } : {};
  return securityEvent(id, at, { ...who, TargetLogonId: '0x1a2b3c', ...type, ...change });
}

/** 4800 lock, 4801 unlock. */
export function lock(at: string, who: Readonly<Record<string, string>>, id: 4800 | 4801): string {
  return securityEvent(id, at, { ...who, TargetLogonId: '0x1a2b3c', SessionId: '1' });
}

export function failure(at: string, name: string, subStatus: string, change = {}): string {
  return securityEvent(4625, at, {
    SubjectUserSid: 'S-1-5-18',
    TargetUserSid: 'S-1-0-0',
    TargetUserName: name,
    TargetDomainName: 'FRONT-1',
    Status: '0xc000006d',
    FailureReason: '%%2313',
    SubStatus: subStatus,
    LogonType: '2',
    WorkstationName: 'FRONT-1',
    IpAddress: '127.0.0.1',
    ...change,
  });
}

/** 21 logon, 23 logoff, 24 disconnect, 25 reconnect. */
export function terminal(id: number, at: string, user: string, address = 'LOCAL', session = '1'): string {
  const channel = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational';
  const provider =
    "Name='Microsoft-Windows-TerminalServices-LocalSessionManager' Guid='{5d896912-022d-40aa-a3a8-4fa5515c76d7}'";
  const more = id === 23 ? '' : `<Address>${address}</Address>`;
  return `${open}${head(id, at, channel, provider)}<UserData><EventXML xmlns='Event_NS'><User>${escaped(user)}</User><SessionID>${session}</SessionID>${more}</EventXML></UserData></Event>`;
}

/** Newest first, as `/rd:true` asks. */
export function events(...oldestFirst: readonly string[]): string {
  return `<Events>\r\n${oldestFirst.toReversed().join('\r\n')}\r\n</Events>\r\n`;
}

export const signedIn = {
  logonId: String(0x1a2b3c),
  type: 2,
  startTime: '2026-11-23T08:00:00.0000000Z',
  account: 'ana',
  authority: 'FRONT-1',
  processes: 41,
};

export function logonsDocument(change: Readonly<Record<string, object>> = {}): string {
  return windowsDocument('keyholder.windows.logons/1', {
    boot: { lastBootUpTime: '2026-11-22T06:55:00.0000000Z' },
    sessions: { sessions: [] },
    securityOldest: { oldest: '2026-10-30T08:00:00.0000000Z' },
    terminalOldest: { oldest: '2026-09-01T08:00:00.0000000Z' },
    cleared: { at: null },
    auditing: { locks: 3 },
    automatic: { enabled: false, account: 'ana' },
    ...change,
  });
}
