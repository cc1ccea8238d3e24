/**
 * `collector sso show | set … | off`: signing in through the firm's identity provider. Set on the collector's own
 * machine only: whoever could set it from afar could let themselves in.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSeal } from '../access/seal.ts';
import { type SsoSettings, wrongWith } from '../access/sso/claims.ts';
import { readSso, writeSso } from '../access/sso/provider.ts';
import { UsageError } from '../config.ts';
import { collectorItself } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';

const usage = `Use one of:
  collector sso show
  collector sso set --issuer URL --client-id ID [--client-secret-file FILE] [--name Microsoft]
                    [--domain DOMAIN] [--second-factor-by-provider]
  collector sso off
At the provider, register the address https://<your console>/api/sign-in/sso/callback.
--second-factor-by-provider says that your provider lets nobody in without a second factor; without it the provider
has to say so at each sign-in.`;

export async function ssoCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      issuer: { type: 'string' },
      'client-id': { type: 'string' },
      'client-secret-file': { type: 'string' },
      name: { type: 'string' },
      domain: { type: 'string' },
      'second-factor-by-provider': { type: 'boolean' },
    },
  });
  const [verb] = positionals;
  if (verb !== 'show' && verb !== 'set' && verb !== 'off') throw new UsageError(usage);
  const { store, data } = await openForCommand(values);
  try {
    if (verb === 'show') {
      const settings = await readSso(store.read);
      process.stdout.write(
        settings === null
          ? 'Nobody signs in through an identity provider.\n'
          : `${settings.name}: ${settings.issuer}, client ${settings.clientId}, second factor ${settings.secondFactorByProvider ? 'by the provider' : 'shown each time'}\n`,
      );
      return 0;
    }
    const settings = verb === 'off' ? null : settingsOf(values);
    const file = values['client-secret-file'];
    const secret = file === undefined || verb === 'off' ? null : readFileSync(file, 'utf8').trim();
    const { record } = await ledgerOf(store, data);
    await deed(
      { db: store.write, record },
      trx => writeSso(trx, settings, secret, openSeal(data)),
      () => [{ type: 'single_sign_on.set', by: collectorItself, data: { issuer: settings?.issuer ?? null } }],
    );
    process.stdout.write(
      settings === null ? 'Off.\n' : `People with a seat here can sign in with ${settings.name}.\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

function settingsOf(values: Readonly<Record<string, string | boolean | undefined>>): SsoSettings {
  const { issuer, 'client-id': clientId, name, domain } = values;
  if (typeof issuer !== 'string' || typeof clientId !== 'string') throw new UsageError(usage);
  const settings: SsoSettings = {
    issuer,
    clientId,
    name: typeof name === 'string' ? name : (URL.parse(issuer)?.hostname ?? issuer),
    hostedDomain: typeof domain === 'string' ? domain.toLowerCase() : null,
    secondFactorByProvider: values['second-factor-by-provider'] === true,
  };
  const wrong = wrongWith(settings);
  if (wrong !== null) throw new UsageError(wrong);
  return settings;
}
