import { hasHigherFloor, hasLowerCeiling, isAbove } from '../base/extent.ts';
import type { Extent } from '../base/extent.ts';
import {
  chainOverlapping,
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
 * Choices have no floor. For each set of options that is stated, those who state it stand at nought
 * and those who state none of it at one; the same question then finds the conflicts.
 */
function findChoiceMembers(bearings: readonly Bearing[]): boolean[] {
  const isMember = bearings.map(() => false);
  const sets = new Set(bearings.map(({ options }) => options.join(' ')));
  for (const set of sets) {
    const stated = set.split(' ');
    const sides = bearings.flatMap(({ start, end, options }, index) => {
      if (options.join(' ') === set) return [{ start, end, index, side: 0 }];
      return options.some((option) => stated.includes(option))
        ? []
        : [{ start, end, index, side: 1 }];
    });
    findBestOverlapping(sides, (a, b) => a.side > b.side).forEach((best, position) => {
      const { index, side } = sides[position] as (typeof sides)[number];
      if (best.side > side) isMember[index] = true;
    });
  }
  return isMember;
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
