/** What was seen, what was expected of it, and who chose the numbers. */
import type { FindingDetail } from '../../api/types.ts';
import { factTitle } from '../facts/index.ts';
import { To } from '../moment.tsx';
import { iso } from '../time.ts';
import { parameterOrigin, parameterValue } from '../words.ts';
import { Digest, Value, valueText } from './evidence.tsx';
import { Section } from './page.tsx';
import { Empty } from './status.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

type Item = FindingDetail['evidence'][number];

function columnsOf(deviceId: string): readonly Column<Item>[] {
  return [
    {
      title: 'Seen',
      text: item => `${factTitle(item.fact)}: ${item.path}`,
      cell: item => (
        <>
          <To href={`/devices/${encodeURIComponent(deviceId)}#fact-${item.fact}`}>{factTitle(item.fact)}</To>
          <small>
            <code>{item.path}</code>
          </small>
        </>
      ),
    },
    {
      title: 'Value',
      text: item => valueText(item.path, item.value),
      cell: item => <Value path={item.path} value={item.value} />,
    },
    {
      title: 'When',
      text: item => iso(item.observedAtMs),
      order: item => item.observedAtMs,
      cell: item => <When at={item.observedAtMs} />,
    },
    {
      title: 'Digest',
      text: item => item.digest ?? '',
      cell: item => <Digest hex={item.digest} of={factTitle(item.fact)} />,
    },
  ];
}

export function FindingEvidence({ finding }: { readonly finding: FindingDetail }) {
  return (
    <>
      <Section id="evidence" title="How we know">
        {finding.evidence.length === 0 ? (
          <Empty>Nothing could be read that this rests on.</Empty>
        ) : (
          <Table
            caption="Values that this rests on"
            columns={columnsOf(finding.deviceId)}
            rows={finding.evidence}
            rowKey={item => item.path}
          />
        )}
      </Section>
      <Section id="rule" title="What is expected">
        {finding.parameters.length > 0 && (
          <ul className="parameters">
            {finding.parameters.map(parameter => (
              <li key={parameter.name}>
                <b>{parameterValue(parameter)}</b>: {parameterOrigin(parameter)}{' '}
                <code className="faint">{parameter.name}</code>
              </li>
            ))}
          </ul>
        )}
        <details className="small">
          <summary>The rule itself, {finding.ruleId}</summary>
          <pre className="command">
            <code>{finding.expression}</code>
          </pre>
        </details>
      </Section>
    </>
  );
}
