/** The only HTTP of releases in the console: which computer runs what, approving for a ring, and whose keys count. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type {
  AgentVersions,
  ApprovalRequest,
  FirmKeyChoice,
  FirmKeyDraft,
  FirmKeyWish,
  PasskeyApproval,
  RingWish,
  SignedApproval,
} from '../../api/releases.ts';
import { findDevice } from '../../devices/store.ts';
import { lastReports } from '../../findings/store.ts';
import { actOf, personOf } from '../../http/gate.ts';
import { withinReach } from '../../http/scope.ts';
import { siteOf } from '../../http/site.ts';
import type { ActType, Recorder } from '../../ledger/act.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Store } from '../../store/db.ts';
import { approve, signedApproval, withdraw } from '../approve.ts';
import { approvalRequest, approvalSigned } from '../by-passkey.ts';
import type { ReleaseFiles } from '../files.ts';
import { setFirmRoot } from '../firm.ts';
import { firmKeyChoice, firmKeyDraft } from '../firm-choice.ts';
import { forProvider, readVersions } from '../read.ts';
import { lastRing, setRing } from '../rings.ts';
import { refusedInWords } from './refused.ts';

export interface ReleaseRoutePorts {
  readonly store: Store;
  readonly record: Recorder;
  readonly files: ReleaseFiles;
  readonly now: () => number;
  /** What computers are offered, or what is shown of it, changed. */
  changed(): void;
}

const only = { additionalProperties: false };
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const envelope = text(256 * 1024);
const passkeyBody = Type.Object(
  {
    envelope,
    credential: text(2000),
    authenticatorData: text(2000),
    clientDataJSON: text(8000),
    signature: text(2000),
    anyway: Type.Boolean(),
  },
  only,
);
const signedBody = Type.Object({ envelope, anyway: Type.Boolean() }, only);
const ringBody = Type.Object({ name: text(64), devices: Type.Array(text(64), { maxItems: 5000 }) }, only);
const draftBody = Type.Object(
  { passkeys: Type.Array(text(2000), { maxItems: 24 }), newKey: Type.Optional(text(100)) },
  only,
);
const rootBody = Type.Object({ envelope }, only);
/** An envelope with a few thousand computers in it, as JSON. */
const bodyLimit = 512 * 1024;

export function releaseRoutes(app: FastifyInstance, ports: ReleaseRoutePorts): void {
  const { store, record, files, now } = ports;
  const deeds = { db: store.write, record, now };

  const view = async (request: FastifyRequest): Promise<AgentVersions> => {
    const db = store.write;
    const all = await readVersions({ db, files, lastReports: at => lastReports(db, at) }, now());
    if (request.grant === null) return all;
    const reaches = await withinReach(db, request.reach);
    const near = new Map<string, boolean>();
    for (const { id } of all.devices) {
      const device = await findDevice(db, id);
      near.set(id, device !== undefined && reaches(device));
    }
    return forProvider(all, id => near.get(id) === true);
  };
  /** Does it, tells whoever waits for it, and shows what became of it. */
  const did = async (request: FastifyRequest, work: () => Promise<unknown>): Promise<AgentVersions> => {
    await refusedInWords(work);
    ports.changed();
    return await view(request);
  };
  const byOf = (request: FastifyRequest, type: ActType) => {
    const { by, personal } = actOf(request, type);
    return { by, ...(personal === undefined ? {} : { personal }) };
  };
  const namedBy = (request: FastifyRequest, type: ActType) => ({
    ...byOf(request, type),
    name: personOf(request).email,
  });
  const atPage = (request: FastifyRequest) => ({
    personId: personOf(request).id,
    origin: siteOf(request).origin,
  });

  app.get('/api/releases', { config: { power: 'see_posture', scoped: true } }, view);

  app.get<{ Params: { version: string }; Querystring: { ring?: string } }>(
    '/api/releases/:version/approval',
    { config: { power: 'approve_releases' } },
    (request): Promise<ApprovalRequest> =>
      refusedInWords(() =>
        approvalRequest(
          store.write,
          request.params.version,
          request.query.ring ?? lastRing,
          atPage(request),
          now(),
        ),
      ),
  );
  app.post<{ Body: PasskeyApproval }>(
    '/api/release-approvals/passkey',
    // The signature itself shows that it is them, at this moment and for this very document.
    {
      config: { power: 'approve_releases', acts: ['release.approved'] },
      schema: { body: passkeyBody },
      bodyLimit,
    },
    request =>
      did(request, async () => {
        const signed = await approvalSigned(store.write, request.body, atPage(request));
        await approve(deeds, signed, namedBy(request, 'release.approved'), request.body.anyway);
      }),
  );
  app.post<{ Body: SignedApproval }>(
    '/api/release-approvals/signed',
    {
      config: { power: 'approve_releases', acts: ['release.approved'], fresh: true },
      schema: { body: signedBody },
      bodyLimit,
    },
    request =>
      did(request, async () => {
        const signed = await signedApproval(request.body.envelope);
        await approve(deeds, signed, namedBy(request, 'release.approved'), request.body.anyway);
      }),
  );
  app.post<{ Params: { version: string } }>(
    '/api/releases/:version/withdraw',
    // What stops something waits for nothing.
    { config: { power: 'approve_releases', acts: ['release.withdrawn'] } },
    request =>
      did(request, () => withdraw(deeds, request.params.version, namedBy(request, 'release.withdrawn'))),
  );

  app.post<{ Body: RingWish }>(
    '/api/release-rings',
    { config: { power: 'manage_releases', acts: ['release.ring'] }, schema: { body: ringBody }, bodyLimit },
    request =>
      did(request, async () => {
        for (const id of request.body.devices)
          if ((await findDevice(store.write, id)) === undefined) throw new ApiRefusal('not_found');
        await setRing(deeds, request.body, namedBy(request, 'release.ring'));
      }),
  );

  app.get(
    '/api/firm-keys',
    { config: { power: 'manage_releases' } },
    (request): Promise<FirmKeyChoice> => firmKeyChoice(store.write, siteOf(request)),
  );
  app.post<{ Body: FirmKeyWish }>(
    '/api/firm-keys/draft',
    { config: { power: 'manage_releases', acts: [], fresh: true }, schema: { body: draftBody } },
    (request): Promise<FirmKeyDraft> =>
      refusedInWords(() => firmKeyDraft(store.write, request.body, siteOf(request), now())),
  );
  app.post<{ Body: { envelope: string } }>(
    '/api/firm-keys',
    {
      config: { power: 'manage_releases', acts: ['firm_key.set'], fresh: true },
      schema: { body: rootBody },
      bodyLimit,
    },
    request => did(request, () => setFirmRoot(deeds, request.body.envelope, byOf(request, 'firm_key.set'))),
  );
}
