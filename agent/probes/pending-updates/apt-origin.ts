/**
 * Whether an origin says that it fixes security. Decided by its label or its suite, never by a package's name:
 * libapache2-mod-security2 and debian-security-support are ordinary packages.
 */

/**
 * An origin as apt prints it: "Label:Version/Suite", "Label:Suite", "Suite" or a host name.
 * Debian 11 and older name the suite of security fixes like any other one: there the label alone tells.
 */
export function isSecurityOrigin(origin: string): boolean {
  const colon = origin.lastIndexOf(':');
  const label = colon < 0 ? '' : origin.slice(0, colon);
  const suite = origin.slice(colon + 1).replace(/^[^/]*\//, '');
  return isSecurityLabel(label) || isSecuritySuite(suite);
}

export function isSecurityLabel(label: string): boolean {
  return label === 'Debian-Security' || label.startsWith('UbuntuESM');
}

/** "bookworm-security", "noble-infra-security"; up to Debian 10 "buster/updates". */
export function isSecuritySuite(suite: string): boolean {
  return /-security(\/updates)?$/.test(suite) || /^[^/]+\/updates$/.test(suite);
}
