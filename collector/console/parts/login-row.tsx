/** One admin login: whose it is and why we think so; apart from that, who used it. */
import type { AdminLogin, AdminLoginList } from '../../api/people.ts';
import { loginKindWord, stateWord, useWord } from '../logins/words.ts';
import { To } from '../moment.tsx';
import { listed, sentence } from '../words.ts';

interface LoginRowProps {
  readonly login: AdminLogin;
  readonly owner: AdminLoginList['people'][number] | null;
  readonly chosen: boolean;
  readonly choose: (on: boolean) => void;
}

export function LoginRow({ login, owner, chosen, choose }: LoginRowProps) {
  const where = login.devices.map(device => device.deviceName);
  const off = login.devices.every(device => device.enabled === false);
  const name = `${login.account}${login.displayName === '' ? '' : ` (${login.displayName})`}`;
  return (
    <li className="box login">
      <div className="section-head">
        <label className="login-name">
          <input type="checkbox" checked={chosen} onChange={event => choose(event.currentTarget.checked)} />
          <b>{name}</b> on {listed(where)}
          {off && ' (switched off)'}
        </label>
        <To href={`/admin-logins/timeline?key=${encodeURIComponent(login.key)}`}>
          Timeline<span className="hidden"> of {login.account}</span>
        </To>
      </div>
      <dl className="two">
        <div>
          <dt>Whose it is</dt>
          <dd>
            <p>
              {loginKindWord[login.kind]}
              {owner !== null &&
                `: ${owner.name === '' ? 'somebody who was taken out of the register' : owner.name}`}
              {owner !== null && owner.state !== 'here' && ` (${stateWord[owner.state].toLowerCase()})`}
              {login.unowned === 'review' && ' – the firm has to say'}
            </p>
            <p className="faint">{sentence(login.why)}</p>
            {login.facts.length > 0 && <p className="faint">{login.facts.join(' ')}</p>}
          </dd>
        </div>
        <div>
          <dt>Who used it</dt>
          <dd>
            <p>{useWord[login.use]}</p>
            <p className="faint">{sentence(login.useWhy)}</p>
            {login.useEvidence.length > 0 && (
              <details>
                <summary>What the sessions show</summary>
                <ul className="plain">
                  {login.useEvidence.map(text => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}
