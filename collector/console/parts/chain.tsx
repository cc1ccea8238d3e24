/** Whether all that a computer ever reported is here: what is missing, and what was deleted. */
import type { DeviceDetail } from '../../api/types.ts';
import { To } from '../moment.tsx';
import { plural } from '../words.ts';
import { Section } from './page.tsx';
import { When } from './when.tsx';

export function Chain({ device }: { readonly device: DeviceDetail }) {
  const { missing, pruned } = device;
  if (missing.length === 0 && pruned.length === 0) return null;
  return (
    <Section id="chain" title="Its reports">
      {missing.length > 0 && (
        <div role="alert">
          <p className="wrong">
            Reports of this computer are missing, and it never said that it dropped them. Either somebody took
            them out here, or the computer was set back (restored from an image, say). Ask whoever looks after
            it.
          </p>
          <ul className="plain">
            {missing.map(({ sequence, at }) => (
              <li key={sequence}>
                before report {sequence}, which came <When at={at} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {pruned.map(({ at, reports, to }) => (
        <p key={at}>
          {`The bodies of ${plural(reports, 'report', 'reports')}, up to number ${to}, were deleted `}
          <When at={at} /> as people of the firm approved. Digests and findings stay.{' '}
          <To href="/retention">How long reports are kept</To>
        </p>
      ))}
    </Section>
  );
}
