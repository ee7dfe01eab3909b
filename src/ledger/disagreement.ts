import { hasHigherFloor, hasLowerCeiling, isAbove } from '../base/extent.ts';
import type { Extent } from '../base/extent.ts';
import {
  chainOverlapping,
  countOverlapping,
  findBestFrom,
  findBestOverlapping,
  findBestUntil,
} from '../base/overlap.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { bearingOf } from './bearing.ts';
import type { Bearing } from './bearing.ts';

/**
 * Returns the members of every disagreement: in one cell, claims chained by time of which at least one
 * pair cannot both hold; those that conflict with some other are its members, in the order given.
 * Each claim is asked two questions, the highest floor and the lowest ceiling stated for its time, so
 * that pairs are never listed.
 */
export function findDisagreements(
  claims: Iterable<Claim>,
  measures: ReadonlyMap<string, Measure>,
): Claim[][] {
  const bearings = [...claims].flatMap((claim) => {
    const measure = measures.get(claim.measure);
    return (measure && bearingOf(claim, measure)) ?? [];
  });
  const bySubject = Map.groupBy(bearings, ({ subject }) => subject);
  return [...bySubject.values()].flatMap((subject) =>
    subject.length < 2 ? [] : findOfSubject(subject),
  );
}

function findOfSubject(bearings: readonly Bearing[]): Claim[][] {
  const isMember = findMembers(bearings);
  if (!isMember.includes(true)) return [];
  const chains = joinChains(bearings, chainOverlapping(bearings));
  const members = bearings.flatMap(({ claim }, index) =>
    isMember[index] ? [{ claim, chain: chains[index] as number }] : [],
  );
  const byChain = Map.groupBy(members, ({ chain }) => chain);
  return [...byChain.values()].map((chain) => chain.map(({ claim }) => claim));
}

/** Returns for each claim of a subject whether it conflicts with some other. */
function findMembers(bearings: readonly Bearing[]): boolean[] {
  const [first] = bearings;
  if (first && first.options.length > 0) return findChoiceMembers(bearings);
  const higher = (a: Bearing, b: Bearing): boolean => hasHigherFloor(a.extent, b.extent);
  const lower = (a: Bearing, b: Bearing): boolean => hasLowerCeiling(a.extent, b.extent);
  const isRunning = first?.cumulative === true;
  const floors = (isRunning ? findBestUntil : findBestOverlapping)(bearings, higher);
  const ceilings = (isRunning ? findBestFrom : findBestOverlapping)(bearings, lower);
  return bearings.map(
    ({ extent }, index) =>
      isAbove((floors[index] as Bearing).extent, extent) ||
      isAbove(extent, (ceilings[index] as Bearing).extent),
  );
}

/**
 * Choices have no floor: a claim is a member where fewer of those that overlap it share one of its
 * options than overlap it at all. Who shares some of several options is counted by inclusion and
 * exclusion over the sets of options, so that no pair is listed here either.
 */
function findChoiceMembers(bearings: readonly Bearing[]): boolean[] {
  const holders = new Map<string, Bearing[]>();
  for (const bearing of bearings)
    for (const { key } of listSubsets(bearing.options)) {
      const own = holders.get(key);
      if (own) own.push(bearing);
      else holders.set(key, [bearing]);
    }
  const counters = new Map([...holders].map(([key, own]) => [key, countOverlapping(own)]));
  const countAll = countOverlapping(bearings);
  return bearings.map((bearing) => {
    const sharing = listSubsets(bearing.options).reduce(
      (sum, { key, sign }) => sum + sign * (counters.get(key)?.(bearing) ?? 0),
      0,
    );
    return countAll(bearing) > sharing;
  });
}

/** Every set of some of the options, with the sign by which it enters the count. */
function listSubsets(options: readonly string[]): { key: string; sign: 1 | -1 }[] {
  let subsets: { key: string; sign: 1 | -1 }[] = [];
  for (const option of options)
    subsets = [
      ...subsets,
      { key: option, sign: 1 },
      ...subsets.map(({ key, sign }) => ({
        key: `${key} ${option}`,
        sign: sign === 1 ? (-1 as const) : (1 as const),
      })),
    ];
  return subsets;
}

/**
 * A running total conflicts across time too: an earlier floor above a later ceiling joins their chains
 * and all between them. Returns the number of each claim's chain, in the order given.
 */
function joinChains(bearings: readonly Bearing[], chains: readonly number[]): readonly number[] {
  if (!bearings[0]?.cumulative) return chains;
  const floors = runningFloors(bearings, chains);
  const reach = floors.map((_, chain) => chain);
  bearings.forEach(({ extent }, index) => {
    const chain = chains[index] as number;
    const first = findFirst(floors, (floor) => isAbove(floor, extent));
    if (first < chain) reach[first] = Math.max(reach[first] as number, chain);
  });
  const joined = chainOverlapping(reach.map((end, start) => ({ start, end })));
  return chains.map((chain) => joined[chain] as number);
}

/** Returns for each chain the highest floor that it or an earlier one has. */
function runningFloors(bearings: readonly Bearing[], chains: readonly number[]): Extent[] {
  const floors: Extent[] = [];
  bearings.forEach(({ extent }, index) => {
    const chain = chains[index] as number;
    const held = floors[chain];
    if (!held || hasHigherFloor(extent, held)) floors[chain] = extent;
  });
  for (let chain = 1; chain < floors.length; chain += 1) {
    const before = floors[chain - 1] as Extent;
    if (hasHigherFloor(before, floors[chain] as Extent)) floors[chain] = before;
  }
  return floors;
}

/** Returns the index of the first item that passes, where all after it pass too; the length where none does. */
function findFirst<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(items[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return from;
}
