/** What a person without a mouse can get to: every control of a page, by the Tab key alone. */
import type { Page } from 'playwright-core';

/**
 * Visible controls that the Tab key never comes to, by what is written on them. Radio buttons count as one a group. What
 * had the focus has it again afterwards.
 */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  const before = await page.evaluateHandle(() => document.activeElement as HTMLElement | null);
  const stops = await page.evaluate(() => {
    // Behind an open dialog nothing is to be reached.
    const place = document.querySelector('dialog:modal') ?? document;
    const controls = [
      ...place.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const shown = controls.filter(
      one => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
    );
    for (const [i, one] of shown.entries()) one.dataset['reach'] = String(i);
    (document.activeElement as HTMLElement | null)?.blur();
    // A date is several stops: day, month, year, the calendar.
    return shown.length + 4 * shown.filter(one => one.matches('[type=date], [type=datetime-local]')).length;
  });
  const reached = new Set<string>();
  for (let i = 0; i < stops + 5; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['reach'] ?? '',
    );
    reached.add(at);
  }
  const missed = await page.evaluate(
    seen => {
      const marked = [...document.querySelectorAll<HTMLElement>('[data-reach]')];
      const groupOf = (one: HTMLElement) =>
        one instanceof HTMLInputElement && one.type === 'radio'
          ? [...document.querySelectorAll<HTMLElement>(`input[name="${one.name}"]`)]
          : [one];
      const out = marked.filter(
        one => !groupOf(one).some(other => seen.includes(other.dataset['reach'] ?? '-')),
      );
      const names = out.map(
        one =>
          `${one.tagName.toLowerCase()} ${one.textContent?.trim() || one.getAttribute('aria-label') || one.id}`,
      );
      for (const one of marked) delete one.dataset['reach'];
      return names;
    },
    [...reached],
  );
  await before.evaluate(one => one?.focus());
  return missed;
}
