import type { Path } from '../load/document.ts';
import type { Check } from '../model/check.ts';

/** A claim that a check names: the part that it plays, and where it is named. */
export interface NamedClaim {
  readonly role: string;
  readonly path: Path;
  readonly id: string;
}

/** Returns every mention of a claim in a check. */
export function listNamed({ claims }: Check): NamedClaim[] {
  return Object.entries(claims).flatMap(([role, named]) =>
    listIds(named).map((id, index) => ({
      role,
      path: typeof named === 'string' ? ['claims', role] : ['claims', role, index],
      id,
    })),
  );
}

/** Returns the ids that a part of a check names. */
export function listIds(named: string | readonly string[] | undefined): readonly string[] {
  return typeof named === 'string' ? [named] : (named ?? []);
}
