/** Which class a computer is: where it stands and what it is used for. The class decides what is expected of it. */
import { useId } from 'react';
import type { DeviceClass } from '../../rulebook/types.ts';
import { classHint, classWord, deviceClasses } from '../words.ts';

interface ClassChoiceProps {
  readonly value: DeviceClass;
  readonly choose: (next: DeviceClass) => void;
  readonly label: string;
  readonly disabled?: boolean;
}

export function ClassChoice({ value, choose, label, disabled = false }: ClassChoiceProps) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={event => choose(event.currentTarget.value as DeviceClass)}
      >
        {deviceClasses.map(name => (
          <option key={name} value={name}>
            {classWord[name]}: {classHint[name]}
          </option>
        ))}
      </select>
    </span>
  );
}
