/** Names that both ends put into and demand of certificates (RFC 5280). */

/**
 * The DNS name in the collector's certificate. An agent demands this name under the pinned CA whatever address it
 * dials, so that a collector may move without new certificates; a device's certificate never carries it.
 */
export const collectorName = 'collector.keyholder.internal';

/** The URI in a device's certificate. */
export function deviceUri(deviceId: string): string {
  return `urn:keyholder:device:${deviceId}`;
}

/** Where agents connect and enroll on the collector's agents' listener. */
export const socketPath = '/v1/agent';
export const enrollPath = '/v1/enroll';
/** Asked with a device certificate: may this device in? For whoever looks for a fault. */
export const standingPath = '/v1/standing';
/** With a device certificate: the signed documents of the release that waits for this device, and its files by digest. */
export const updatePath = '/v1/update';
export const updateFilesPath = '/v1/update/files';
/** Told with a device certificate: the agent of this device is being removed. */
export const removalPath = '/v1/removal';
export const protobufType = 'application/x-protobuf';
