/**
 * What somebody types on a computer to put the agent there, with the token filled in. Pure. Nothing here needs
 * quoting: a token is base64url, an address is a host and a port.
 */
import type { InstallLine } from '../api/rollout.ts';

export interface LineInput {
  readonly token: string;
  /** "host:port" of the agents' listener. */
  readonly address: string;
  /** Version of the agent that goes with this collector. */
  readonly version: string;
}

const safe = /^[\w.:[\]-]+$/;

/** @throws Error for a token or an address that a shell would read as something else */
export function installLines({ token, address, version }: LineInput): readonly InstallLine[] {
  for (const text of [token, address, version])
    if (!safe.test(text)) throw new Error('A line to type may hold plain characters only.');
  // Both write a trial of a version so: "1.0.0~rc.1" comes before 1.0.0.
  const tilde = version.replace('-', '~');
  const deb = `keyholder-agent_${tilde}_amd64.deb`;
  const rpm = `keyholder-agent-${tilde}-1.x86_64.rpm`;
  const msi = `keyholder-agent-${version}-x64.msi`;
  const pkg = `keyholder-agent-${version}-arm64.pkg`;
  return [
    {
      system: 'debian',
      file: deb,
      line: `sudo env KEYHOLDER_TOKEN=${token} apt-get install -y ./${deb}`,
    },
    {
      system: 'redhat',
      file: rpm,
      line: `sudo env KEYHOLDER_TOKEN=${token} dnf install -y ./${rpm}`,
    },
    {
      system: 'windows',
      file: msi,
      line: `msiexec /i ${msi} COLLECTOR=${address} TOKEN=${token} /qn`,
    },
    {
      system: 'macos',
      file: pkg,
      // The installer hands its scripts no settings: they look for this file beside the package.
      line: `echo token=${token} > keyholder-agent.answers && sudo installer -pkg ${pkg} -target /; rm keyholder-agent.answers`,
    },
    { system: 'installed', file: null, line: `sudo keyholder-agent enroll ${token}` },
  ];
}

/** The answer file of an unattended installation, in the form that the agent reads. */
export function answerFile({ token, expiresAt }: { token: string; expiresAt: number }): string {
  const until = new Date(expiresAt).toISOString();
  return `# Joins a computer to the firm. Good until ${until}.\ntoken = ${token}\n`;
}
