import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import type { Path } from '../load/document.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Rule } from './rule.ts';

/** No list inside a record names the same thing twice: a member, an option, a claim, a source. */
export const checkRepeatedEntries: Rule = ({ dossier }) =>
  recordsOf(dossier).flatMap((record) =>
    listsOf(record, []).flatMap(({ path, list }) => repeatedIn(list, { record, path, dossier })),
  );

function recordsOf(dossier: Dossier): object[] {
  const { settings, checks, claims, dimensions, events, figures, measures, pages, readings } =
    dossier;
  const maps = [checks, claims, dimensions, events, figures, measures, pages, readings];
  return [settings, ...maps.flatMap((map): object[] => [...map.values()])];
}

interface List {
  readonly path: Path;
  readonly list: readonly unknown[];
}

function listsOf(value: unknown, path: Path): List[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Array.isArray(value)
    ? value.map((item: unknown, index): [number, unknown] => [index, item])
    : Object.entries(value);
  const own = Array.isArray(value) ? [{ path, list: value }] : [];
  return [...own, ...inner.flatMap(([key, item]) => listsOf(item, [...path, key]))];
}

function repeatedIn(
  list: readonly unknown[],
  { record, path, dossier }: { record: object; path: Path; dossier: Dossier },
): Finding[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === null || first === index) return [];
    const isText = typeof list[index] === 'string';
    const placeOf = (of: number): Place =>
      dossier.placeOf(record, isText ? [...path, of] : [...path, of, 'id']);
    const { file, line, column } = placeOf(first);
    return composeFinding({
      code: 'repeated-entry',
      at: placeOf(index),
      expected: 'each entry once in a list',
      found: `"${id}" again, first at ${file}:${line}:${column}`,
      hint: 'Take it out, or name what was meant.',
    });
  });
}

function idOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  const id: unknown = item !== null && typeof item === 'object' && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}
