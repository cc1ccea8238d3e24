/** The only HTTP of releases in the console: which computer runs what, what waits and what went back. Deciding is done with the firm's key, at the command line. */
import type { FastifyInstance } from 'fastify';
import type { AgentVersions } from '../api/releases.ts';
import type { Queries } from '../store/db.ts';
import type { ReleaseFiles } from './files.ts';
import { readVersions } from './read.ts';

export interface ReleaseRoutePorts {
  readonly db: Queries;
  readonly files: ReleaseFiles;
  readonly now: () => number;
}

export function releaseRoutes(app: FastifyInstance, { db, files, now }: ReleaseRoutePorts): void {
  app.get(
    '/api/releases',
    { config: { power: 'see_access' } },
    (): Promise<AgentVersions> => readVersions(db, files, now()),
  );
}
