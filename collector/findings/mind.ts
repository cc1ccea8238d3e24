/** What the collector holds in mind of its devices: their states, their keys, and answers decoded lately. */
import type { KeyObject } from 'node:crypto';
import type { FactName } from '#proto/fact-names.ts';
import { RefusalError } from '#proto/refusals.ts';
import { publicKeyFromRaw } from '#proto/signing.ts';
import { findDevice } from '../devices/store.ts';
import { type ContentReader, decodeContent } from '../facts/states.ts';
import { findContents } from '../facts/store.ts';
import type { Queries } from '../store/db.ts';
import { Lru } from '../store/lru.ts';
import { type DeviceState, loadState } from './device-state.ts';

export interface MindSettings {
  /** States of devices; others are read from the store when they report. */
  readonly states: number;
  /** Decoded answers. */
  readonly contents: number;
}

export interface Mind {
  /** @throws RefusalError device_unknown */
  key(deviceId: string): Promise<KeyObject>;
  state(deviceId: string): Promise<DeviceState>;
  remember(state: DeviceState): void;
  forget(deviceId: string): void;
  readonly content: ContentReader;
  /** Brings answers to mind: from what a report brought along, else from the store. */
  recall(
    deviceId: string,
    wanted: ReadonlyMap<string, FactName>,
    brought: ReadonlyMap<string, Uint8Array>,
  ): Promise<void>;
}

export function newMind(db: Queries, settings: MindSettings): Mind {
  const states = new Lru<string, DeviceState>(settings.states);
  const keys = new Lru<string, KeyObject>(settings.states);
  const contents = new Lru<string, object>(settings.contents);
  return {
    async key(deviceId) {
      const known = keys.get(deviceId);
      if (known !== undefined) return known;
      const device = await findDevice(db, deviceId);
      if (device === undefined) throw new RefusalError('device_unknown');
      const key = publicKeyFromRaw(device.report_key);
      keys.set(deviceId, key);
      return key;
    },
    async state(deviceId) {
      const known = states.get(deviceId);
      if (known !== undefined) return known;
      const state = await loadState(db, deviceId);
      states.set(deviceId, state);
      return state;
    },
    remember: state => states.set(state.deviceId, state),
    forget: deviceId => states.delete(deviceId),
    content: (_name, digest) => contents.get(digest),
    async recall(deviceId, wanted, brought) {
      const missing = [...wanted].filter(([digest]) => contents.get(digest) === undefined);
      if (missing.length === 0) return;
      const kept = missing
        .filter(([digest]) => !brought.has(digest))
        .map(([digest]) => Buffer.from(digest, 'hex'));
      const stored = await findContents(db, deviceId, kept);
      for (const [digest, name] of missing) {
        const bytes = brought.get(digest) ?? stored.get(digest);
        const value = bytes === undefined ? undefined : decodeContent(name, bytes);
        if (value !== undefined) contents.set(digest, value);
      }
    },
  };
}
