/** A device as the collector sees it: keys of its own, reports in a chain, signed. */
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { addDevice, addInvite } from '#collector/devices/store.ts';
import type { Store } from '#collector/store/db.ts';
import { sha256 } from '#proto/digest.ts';
import { factFromJson } from '#proto/fact-json.ts';
import type { FactName } from '#proto/fact-names.ts';
import { encodeFact } from '#proto/facts.ts';
import { rawPublicKey, signBytes } from '#proto/signing.ts';
import { type ObservationInput, wire } from '#proto/wire.ts';

export interface FakeDevice {
  readonly id: string;
  readonly reportKey: KeyObject;
  /** Next report in the chain, signed. */
  next(
    observations: readonly ObservationInput[],
    madeAtMs: number,
  ): { report: Uint8Array; signature: Uint8Array };
  /** The same for any report at all. */
  sign(report: Uint8Array): { report: Uint8Array; signature: Uint8Array };
  readonly sequence: () => number;
}

export function newDevice(id: string = randomUUID()): FakeDevice {
  const { privateKey } = generateKeyPairSync('ed25519');
  let sequence = 0;
  let previousDigest: Uint8Array = new Uint8Array();
  const sign = (report: Uint8Array) => ({ report, signature: signBytes('report', report, privateKey) });
  return {
    id,
    reportKey: privateKey,
    sign,
    sequence: () => sequence,
    next(observations, madeAtMs) {
      sequence += 1;
      const report = wire.Report.encode({
        deviceId: id,
        sequence,
        previousDigest,
        madeAtMs,
        observations: [...observations],
        agentVersion: '0.1.0',
      }).finish();
      previousDigest = sha256(report);
      return sign(report);
    },
  };
}

/** Puts a device on the list without the enrollment. */
export async function registerDevice(
  store: Store,
  device: FakeDevice,
  more: { readonly deviceClass?: string; readonly enrolledAt?: number; readonly name?: string } = {},
): Promise<void> {
  const at = more.enrolledAt ?? Date.parse('2026-03-01T08:00:00Z');
  const invite = `invite-${device.id}`;
  await addInvite(store.write, {
    id: invite,
    secret_hash: '',
    device_class: more.deviceClass ?? 'office',
    admits: 1,
    created_at: at,
    created_by: 'jane@example.com',
    expires_at: at + 1,
    used_at: at,
    device_id: device.id,
  });
  await addDevice(store.write, {
    id: device.id,
    name: more.name ?? 'FRONT-1',
    platform: 'linux',
    agent_version: '0.1.0',
    device_class: more.deviceClass ?? 'office',
    class_chosen_by: 'jane@example.com',
    standing: 'admitted',
    report_key: rawPublicKey(device.reportKey),
    invite_id: invite,
    enrolled_at: at,
    admitted_at: at,
    admitted_by: 'jane@example.com',
    revoked_at: null,
    revoked_by: null,
    revoked_reason: null,
    changed_at: at,
  });
}

/** An answered question, from plain JSON in the shape of facts.proto. */
export function observed(fact: FactName, json: unknown, observedAtMs: number): ObservationInput {
  return { fact, observedAtMs, tookMs: 5, facts: encodeFact(fact, factFromJson(fact, json) as never) };
}

export function unchanged(of: ObservationInput, observedAtMs: number): ObservationInput {
  return { fact: of.fact ?? '', observedAtMs, tookMs: 5, unchanged: sha256(of.facts as Uint8Array) };
}

export function failed(fact: FactName, reason: string, observedAtMs: number): ObservationInput {
  return { fact, observedAtMs, tookMs: 5, failure: { reason, detail: 'in a test' } };
}
