/** Choosing among the passkeys of people who may approve. */
import type { FirmKeyChoice } from '../../api/releases.ts';

export function PasskeyBoxes({
  choice,
  chosen,
  choose,
  disabled,
}: {
  readonly choice: FirmKeyChoice;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly disabled: boolean;
}) {
  if (choice.passkeys.length === 0)
    return (
      <p className="notice">
        Nobody who may approve has a passkey for this page. Make one first, under your name; until then the
        key in the file approves alone.
      </p>
    );
  return (
    <fieldset className="boxes" disabled={disabled}>
      <legend>Passkeys that approve</legend>
      {choice.passkeys.map(({ id, holder, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={event =>
              choose(event.target.checked ? [...chosen, id] : chosen.filter(other => other !== id))
            }
          />
          {holder}: {label}
        </label>
      ))}
    </fieldset>
  );
}
