/** The devices that are connected now, and how to cut them off. */
export interface LiveSocket {
  readonly deviceId: string;
  /** Last time anything arrived from it, epoch milliseconds. */
  heardAt(): number;
  /** Says why, then closes. */
  cut(code: 'device_revoked' | 'too_busy'): void;
  /** A release waits, or (null) none does any more. */
  offer(digest: Uint8Array | null): void;
}

export interface LiveDevices {
  /** The newer connection of a device takes the place of the older. */
  add(socket: LiveSocket): void;
  remove(socket: LiveSocket): void;
  isOnline(deviceId: string): boolean;
  online(): readonly string[];
  offer(deviceId: string, digest: Uint8Array | null): void;
  cut(deviceId: string): void;
  /** Drops connections that have been silent since before `beforeMs`. */
  dropSilent(beforeMs: number): void;
  count(): number;
}

/** @param onChange a device came or went. */
export function newLiveDevices(onChange: () => void): LiveDevices {
  const sockets = new Map<string, LiveSocket>();
  return {
    add(socket) {
      const older = sockets.get(socket.deviceId);
      sockets.set(socket.deviceId, socket);
      older?.cut('too_busy');
      onChange();
    },
    remove(socket) {
      if (sockets.get(socket.deviceId) !== socket) return;
      sockets.delete(socket.deviceId);
      onChange();
    },
    isOnline: deviceId => sockets.has(deviceId),
    online: () => [...sockets.keys()],
    offer: (deviceId, digest) => sockets.get(deviceId)?.offer(digest),
    cut: deviceId => sockets.get(deviceId)?.cut('device_revoked'),
    dropSilent(beforeMs) {
      for (const socket of sockets.values()) if (socket.heardAt() < beforeMs) socket.cut('too_busy');
    },
    count: () => sockets.size,
  };
}
