/**
 * Session scenarios with a known answer, from a seed: every ordinary and every telling story, with other firms, zones,
 * hosts and durations each time. Labels follow from the story, never from the engine.
 */
import type { SharingLabel } from '#collector/logins/sharing/types.ts';
import type { Scene } from './scene.ts';
import { computers } from './stories-computers.ts';
import { hours } from './stories-hours.ts';
import { fromAfar } from './stories-remote.ts';
import { walking } from './stories-walking.ts';
import { seeded, toolsOf } from './story.ts';

export interface Labelled {
  readonly story: string;
  readonly label: SharingLabel;
  readonly scene: Scene;
}

export const stories = [...walking, ...fromAfar, ...computers, ...hours];

/** Each story once. */
export function generate(seed: number): readonly Labelled[] {
  const random = seeded(seed);
  return stories.map(([story, label, make]) => {
    const tools = toolsOf(random);
    const account = {
      name: 'somebody',
      scope: 'domain',
      is_admin: true,
      owner: tools.owner,
      class: 'person',
    };
    const made = {
      id: `${story}/${seed}`,
      account,
      roster: [{ name: tools.owner }],
      travel: [],
      ...make(tools),
    };
    return { story, label, scene: made };
  });
}
