/** An address that leads nowhere. */
import { To } from '../moment.tsx';
import { Lead, Page } from '../parts/page.tsx';

export function LostPage() {
  return (
    <Page title="There is nothing here">
      <Lead>No page has this address. It may have been typed wrong, or be of another version.</Lead>
      <p>
        <To href="/">Go to the overview</To>
      </p>
    </Page>
  );
}
