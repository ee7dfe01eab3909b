import type { Dossier } from '../load/dossier.ts';
import type { Release, ReleasedValue } from '../model/release.ts';
import { listReleases } from './releases.ts';

/** What a release keeps of the dossier; the names are those of its fields. */
export const keptKinds = ['claims', 'readings', 'headlines'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** All that a release keeps of the dossier. */
export type State = Pick<Release, KeptKind>;

/** What a thing was in a release: the value of a claim, the choice of a reading, the words of a headline. */
export type Kept = ReleasedValue | null;

/** One thing that is not in a release, or in the dossier as it is, as it was in the release before. */
export interface Change<Now extends State = Release> {
  readonly kind: KeptKind;
  /** The id of the claim, the reading or the figure. */
  readonly id: string;
  readonly release: Now;
  readonly earlier: Release;
  /** Undefined where the earlier release did not have it. */
  readonly before: Kept | undefined;
  /** Undefined where it is gone. */
  readonly after: Kept | undefined;
}

/** Returns every change from one release to the next, the newest release first, in the order of ids. */
export function listChanges(dossier: Pick<Dossier, 'releases'>): Change[] {
  const releases = listReleases(dossier);
  return releases
    .slice(1)
    .flatMap((release, index) => compareReleases(releases[index] as Release, release))
    .toSorted((a, b) => b.release.number - a.release.number);
}

/** Returns what is not in a release, or in the dossier as it is, as it was in an earlier release. */
export function compareReleases<Now extends State>(earlier: Release, release: Now): Change<Now>[] {
  return keptKinds.flatMap((kind) => {
    const [old, now]: Readonly<Record<string, Kept>>[] = [earlier[kind], release[kind]];
    const ids = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort();
    return ids
      .map((id) => ({ kind, id, release, earlier, before: old?.[id], after: now?.[id] }))
      .filter(({ before, after }) => before !== after);
  });
}

/** Returns true for what readers had been told and are now told otherwise, or no more. */
export function isCorrection({ before }: Pick<Change, 'before'>): boolean {
  return before !== undefined;
}

/** What a page draws from, of all that a release keeps. */
export type Drawn = Readonly<Partial<Record<KeptKind, readonly string[]>>>;

/** Returns the changes of what a page draws from. */
export function changesOf(changes: readonly Change[], drawn: Drawn): Change[] {
  const ids = Object.fromEntries(keptKinds.map((kind) => [kind, new Set(drawn[kind])]));
  return changes.filter(({ kind, id }) => ids[kind]?.has(id));
}

/**
 * Returns the day of the last release in which something that a page draws from was new, changed or
 * gone: of the first release at least, and of the dossier itself where there is no release.
 */
export function lastChanged(
  {
    dossier,
    changes,
  }: { dossier: Pick<Dossier, 'releases' | 'settings'>; changes: readonly Change[] },
  drawn: Drawn,
): string {
  const [first] = listReleases(dossier);
  const [change] = changesOf(changes, drawn);
  return change?.release.date ?? first?.date ?? dossier.settings.released;
}
