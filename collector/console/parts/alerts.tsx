/** What everybody is told until an owner has taken note: somebody came in by an emergency way. */
import type { Alert } from '../../api/types.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { useSession } from '../session.ts';
import { moment } from '../time.ts';

const words: { readonly [K in Alert['kind']]: string } = {
  recovery: 'came in with a recovery code',
  local_link: 'took their seat by a link that was made on the collector’s own machine',
  break_glass: 'broke the seal: the owner’s sealed code was used, and opened everything for an hour',
};

export function Alerts() {
  const session = useSession();
  const { alerts } = session;
  const act = useAct();
  if (alerts.length === 0) return null;
  return (
    <div role="alert" className="banner lost">
      {alerts.map(alert => (
        <p key={alert.id}>
          {moment(alert.at)}: {alert.personName} {words[alert.kind]}. If that was not {alert.personName}, take
          their seat away now and tell the owner.{' '}
          {alert.mayClear && (
            <button
              type="button"
              disabled={act.busy}
              onClick={() =>
                void act.run(async () => {
                  await post(`/api/alerts/${encodeURIComponent(alert.id)}/clear`);
                  session.reread();
                })
              }
            >
              I have checked this
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
