import type { Dossier } from '../load/dossier.ts';
import type { Measure } from '../model/measure.ts';
import { dimensionsOf } from './cell.ts';

/** What is asked for: one cell at a stated time. */
export interface RangeQuery {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** EDTF; left out for a measure whose true value does not change. */
  readonly at?: string;
}

/** The part of an address that names nothing, what should stand there, and what might be meant. */
export interface AddressFault {
  readonly part: string;
  readonly expected: string;
  readonly known: readonly string[];
}

/**
 * Returns the cell and time that an address names, `<measure>[.<member>…][@<time>]`, with members in
 * any order, or the first part of it that is wrong.
 */
export function parseCellAddress(address: string, dossier: Dossier): RangeQuery | AddressFault {
  const [cell = '', ...times] = address.split('@');
  const [id = '', ...members] = cell.split('.');
  const measure = dossier.measures.get(id);
  if (!measure)
    return {
      part: id,
      expected: 'the id of one of the measures',
      known: [...dossier.ids.measures],
    };
  const dimensions: Record<string, string> = {};
  for (const member of members) {
    const dimension = dimensionsOf(measure).find(
      (name) => !Object.hasOwn(dimensions, name) && membersOf(name, dossier).includes(member),
    );
    if (dimension === undefined) return memberFault(member, { measure, dimensions, dossier });
    dimensions[dimension] = member;
  }
  const query = { measure: id, dimensions };
  return times.length === 0 ? query : { ...query, at: times.join('@') };
}

function membersOf(dimension: string, { dimensions }: Dossier): string[] {
  return dimensions.get(dimension)?.members.map(({ id }) => id) ?? [];
}

function memberFault(
  part: string,
  of: { measure: Measure; dimensions: Record<string, string>; dossier: Dossier },
): AddressFault {
  const open = dimensionsOf(of.measure).filter((name) => !Object.hasOwn(of.dimensions, name));
  return {
    part,
    expected:
      open.length > 0
        ? `a member of ${open.join(' or ')} after "${of.measure.id}"`
        : `no further member after "${of.measure.id}"`,
    known: open.flatMap((name) => membersOf(name, of.dossier)),
  };
}
