/** The only HTTP of single sign-on: out to the firm's identity provider, and back. */
import type { FastifyInstance } from 'fastify';
import { siteOf } from '../../http/site.ts';
import { ApiRefusal } from '../../refusal.ts';
import { beginCeremony, openCeremony } from '../factors/ceremony.ts';
import { proveSso } from '../sso/enter.ts';
import { openSso } from '../sso/provider.ts';
import { type AccessRouteOptions, type Enter, noteRefusal } from './entry.ts';

/** Ties the way back to the browser that went out: nobody else can send it an answer of their own. */
const wayCookie = 'keyholder_sso';
const back = '/api/sign-in/sso/callback';

export function ssoRoutes(app: FastifyInstance, options: AccessRouteOptions, enter: Enter): void {
  const { store, ports } = options;
  const rateLimit = { max: options.triesPerMinute, timeWindow: 60_000 };

  app.get(
    '/api/sign-in/sso',
    { config: { open: 'nobody is signed in yet', rateLimit } },
    async (request, reply) => {
      const provider = await openSso(store.write, ports.seal);
      const ceremony = await beginCeremony(store.write, 'single_sign_on', '', ports);
      const url = await provider.startUrl(ceremony, `${siteOf(request).origin}${back}`);
      // "Lax": the browser comes back from another site.
      void reply.setCookie(wayCookie, ceremony.id, {
        path: back,
        httpOnly: true,
        sameSite: 'lax',
        secure: options.secureCookie,
        maxAge: 600,
      });
      return reply.redirect(url.href);
    },
  );

  app.get<{ Querystring: { state?: unknown } }>(
    back,
    {
      config: {
        open: 'the identity provider sends the browser here',
        acts: ['session.opened', 'session.refused'],
        rateLimit,
      },
    },
    async (request, reply) => {
      void reply.clearCookie(wayCookie, { path: back });
      try {
        const way = request.cookies[wayCookie];
        if (way === undefined || way !== request.query.state) throw new ApiRefusal('sso_refused');
        const ceremony = await openCeremony(store.write, way, 'single_sign_on', '', ports);
        const provider = await openSso(store.write, ports.seal);
        const query = request.url.slice(request.url.indexOf('?'));
        const claims = await provider.claims(ceremony, `${siteOf(request).origin}${back}`, query);
        const proven = await proveSso(store.write, provider.settings, claims, ceremony, ports);
        await enter(request, reply, proven);
        return await reply.redirect('/');
      } catch (error) {
        if (!(error instanceof ApiRefusal)) throw error;
        await noteRefusal(options, request);
        return await reply.redirect(`/sign-in?said=${error.code}`);
      }
    },
  );
}
