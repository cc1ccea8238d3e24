/** Programs that act in somebody's name with a token: everybody's, each ended with one click. */
import type { AccessOverview } from '../../api/access.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useMay } from '../session.ts';
import { FormFailure } from './field.tsx';
import { Section } from './page.tsx';
import { Empty } from './status.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

type Token = AccessOverview['tokens'][number];

export function Programs({ access }: { readonly access: AccessOverview }) {
  const act = useAct();
  const manage = useMay()('manage_access');
  const columns: Column<Token>[] = [
    { title: 'For', cell: token => token.label, text: token => token.label },
    { title: 'Acts as', cell: token => token.personName, text: token => token.personName },
    {
      title: 'May',
      cell: token => token.powers.map(power => access.powerWords[power]).join('; '),
      text: token => token.powers.map(power => access.powerWords[power]).join('; '),
    },
    {
      title: 'Last used',
      cell: token => <When at={token.lastUsedAt} />,
      text: token => (token.lastUsedAt === null ? '' : new Date(token.lastUsedAt).toISOString()),
      order: token => token.lastUsedAt ?? 0,
    },
    {
      title: 'Ends',
      cell: token => <When at={token.expiresAt} />,
      text: token => new Date(token.expiresAt).toISOString(),
      order: token => token.expiresAt,
    },
    ...(manage
      ? [
          {
            title: 'End it',
            cell: (token: Token) => (
              <button
                type="button"
                disabled={act.busy}
                onClick={() =>
                  void act.run(async () => {
                    await post(`/api/tokens/${encodeURIComponent(token.id)}/end`);
                    touch(['access']);
                  })
                }
              >
                End<span className="hidden"> the token {token.label}</span>
              </button>
            ),
            text: () => '',
          },
        ]
      : []),
  ];
  return (
    <Section id="programs" title="Programs with a token">
      {access.tokens.length === 0 ? (
        <Empty>No program acts in anybody’s name.</Empty>
      ) : (
        <Table
          caption="Programs with a token"
          columns={columns}
          rows={access.tokens}
          rowKey={token => token.id}
        />
      )}
      <FormFailure failure={act.failure} fields={[]} />
    </Section>
  );
}
