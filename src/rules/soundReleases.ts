import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { listReleases } from '../ledger/releases.ts';
import type { Dossier } from '../load/dossier.ts';
import type { Release } from '../model/release.ts';
import type { Rule } from './rule.ts';

/** The code of a finding that the next release mends. */
export const unreleased = 'unreleased';

/**
 * Releases are numbered from 1 without a gap, their days do not fall, and the dossier's day is that of
 * the last one.
 */
export const checkSoundReleases: Rule = ({ dossier }) =>
  dossier.unread.has('releases') ? [] : checkReleases(listReleases(dossier), dossier);

function checkReleases(releases: readonly Release[], dossier: Dossier): Finding[] {
  const misnamed = releases.flatMap((release) => checkName(release, dossier));
  if (misnamed.length > 0) return misnamed;
  const isWhole = releases.length === dossier.ids.releases.size; // a refused one is told elsewhere
  return [
    ...(isWhole ? releases.flatMap((release, index) => checkNumber(release, index, dossier)) : []),
    ...releases.flatMap((release, index) => checkDay(release, releases[index - 1], dossier)),
    ...(isWhole ? checkReleased(releases.at(-1), dossier) : []),
  ];
}

function checkName(release: Release, { placeOf }: Dossier): Finding[] {
  const at = placeOf(release, ['number']);
  const name = `${release.number}.json`;
  if (at.file.endsWith(`/${name}`)) return [];
  return [
    composeFinding({
      code: 'release-number',
      at,
      expected: 'the number that the file has as its name',
      found: `${release.number} in ${at.file}`,
      hint: `Rename the file to ${name}, or correct the number.`,
    }),
  ];
}

function checkNumber(release: Release, index: number, { placeOf }: Dossier): Finding[] {
  const { number } = release;
  if (number === index + 1) return [];
  return [
    composeFinding({
      code: 'release-number',
      at: placeOf(release, ['number']),
      expected: `${index + 1}: releases are numbered from 1 without a gap`,
      found: String(number),
      hint: 'Put back the release that is missing: a release that readers saw stays.',
    }),
  ];
}

function checkDay(release: Release, earlier: Release | undefined, { placeOf }: Dossier): Finding[] {
  if (!earlier || release.date >= earlier.date) return [];
  return [
    composeFinding({
      code: 'release-date',
      at: placeOf(release, ['date']),
      expected: `a day no earlier than that of release ${earlier.number}, ${earlier.date}`,
      found: release.date,
      hint: 'Correct the day: releases follow one another.',
    }),
  ];
}

function checkReleased(last: Release | undefined, { settings, placeOf }: Dossier): Finding[] {
  if (!last || settings.released === last.date) return [];
  return [
    composeFinding({
      code: unreleased,
      at: placeOf(settings, ['released']),
      expected: `the day of the last release, ${last.date}`,
      found: settings.released,
      hint: `Run "npm run release" with a line on what is new, or put ${last.date} back.`,
    }),
  ];
}
