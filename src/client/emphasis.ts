/** The groups of a figure that can be made to stand out. */
export interface Emphasis {
  /** The group that stands out, or null. */
  readonly group: () => number | null;
  /** Makes a group stand out; one that the figure does not have, or null, releases all. */
  readonly set: (group: number | null) => void;
}

const groupForm = /\bgroup-(\d)\b/;

function groupOf(element: Element): number | null {
  const [, group] = groupForm.exec(element.getAttribute('class') ?? '') ?? [];
  return group === undefined ? null : Number(group);
}

/**
 * Turns the groups in a figure's legend into buttons. Pressed, one dims the marks of the others and
 * sets the rows of its own claims apart in the table; pressed again it lets go.
 */
export function enhanceLegend(figure: HTMLElement, onChange: () => void): Emphasis {
  const buttons = new Map<number, HTMLButtonElement>();
  let chosen: number | null = null;
  const set = (group: number | null): void => {
    chosen = group !== null && buttons.has(group) ? group : null;
    for (const [own, button] of buttons)
      button.setAttribute('aria-pressed', String(own === chosen));
    markOthers(figure, chosen);
  };
  const entries = [...figure.querySelectorAll('.legend dd')].flatMap((entry) => {
    const group = [...entry.querySelectorAll('[class]')].map(groupOf).find((own) => own !== null);
    return group === undefined ? [] : [{ entry, group }];
  });
  // Where there is but one group, nothing can stand out.
  for (const { entry, group } of entries.length > 1 ? entries : []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...entry.childNodes);
    button.addEventListener('click', () => {
      set(chosen === group ? null : group);
      onChange();
    });
    entry.append(button);
    buttons.set(group, button);
  }
  set(null);
  return { group: () => chosen, set };
}

function markOthers(figure: HTMLElement, chosen: number | null): void {
  const groups = new Map<string, number>();
  for (const part of figure.querySelectorAll<SVGElement>(
    'svg.drawing:not(.legend-symbol) [class*="group-"]',
  )) {
    const group = groupOf(part);
    if (part.dataset['claim'] && group !== null) groups.set(part.dataset['claim'], group);
    part.classList.toggle('is-other', chosen !== null && group !== chosen);
  }
  for (const row of figure.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    const isOwn = groups.get(claimOf(row) ?? '') === chosen;
    row.classList.toggle('is-own', chosen !== null && isOwn);
    row.classList.toggle('is-other', chosen !== null && !isOwn);
  }
}

/** Returns the claim to which a row of a figure's table leads. */
export function claimOf(row: Element): string | null {
  return row.querySelector<HTMLAnchorElement>('a[href*="#"]')?.hash.slice(1) ?? null;
}
