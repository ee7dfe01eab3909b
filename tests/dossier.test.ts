import { describe, expect, test } from 'vitest';
import { checkDossier } from '../src/check.ts';
import { selectClaims } from '../src/figure/selectClaims.ts';
import { auditSource } from '../src/ledger/audit.ts';
import { judgeCheck } from '../src/ledger/check.ts';
import { isOpen, need } from '../src/ledger/ledger.ts';
import { plainText } from '../src/ledger/statement.ts';
import { listTexts } from '../src/ledger/texts.ts';
import { topicOf } from '../src/ledger/topic.ts';
import { findComponents } from '../src/prose/readPage.ts';
import type { Claim } from '../src/model/claim.ts';
import { languageOf } from '../src/words/language.ts';
import { isNumeric } from '../src/words/value.ts';
import { root } from './support/build.ts';
import { printFindings } from './support/dossierCopy.ts';

const { ledger, findings } = checkDossier(root);
const { dossier, disagreements } = ledger;
const language = languageOf(dossier.settings.language);

test('the dossier has no finding', () => {
  expect(printFindings(findings)).toBe('');
});

describe('the audited article', () => {
  const { claims, internal, against } = auditSource('washington-insider-2026-02-07', ledger);

  test('is at odds with itself, or remarked on, at thirty points or more', () => {
    expect(internal.length).toBeGreaterThanOrEqual(30);
  });

  test('is set against other sources at twenty points or more', () => {
    expect(against.length).toBeGreaterThanOrEqual(20);
  });

  test('is audited claim by claim, and at no point twice', () => {
    expect(claims.map(({ claim }) => claim.id)).toEqual(
      [...dossier.claims.values()]
        .filter(({ source }) => source === 'washington-insider-2026-02-07')
        .map(({ id }) => id),
    );
    const points = [...internal, ...against].map((point) => {
      if (point.kind === 'check') return `check ${point.check.id}`;
      if (point.kind === 'annotation') return `annotation ${point.claim.id} ${point.index}`;
      return `reading ${point.disagreement.reading?.id}`;
    });
    expect(new Set(points).size).toBe(points.length);
  });
});

describe('the disagreements of the dossier', () => {
  test('are forty or more, each with its reading', () => {
    expect(disagreements.length).toBeGreaterThanOrEqual(40);
    expect(disagreements.filter(({ reading }) => reading === null)).toEqual([]);
  });

  test('have a reading each of its own', () => {
    const readings = disagreements.flatMap(({ reading }) => reading?.id ?? []);
    expect(readings.toSorted()).toEqual([...dossier.readings.keys()].toSorted());
  });

  test('are open and explained', () => {
    const open = disagreements.filter(isOpen).length;
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(disagreements.length);
  });
});

describe('the checks of the dossier', () => {
  const checks = [...dossier.checks.values()];

  test.each(checks.map((check) => [check.id, check] as const))(
    '%s comes out as expected',
    (_, check) => {
      expect(judgeCheck(check, ledger).outcome).toBe(check.expected);
    },
  );

  test('hold, fail and are undecided', () => {
    const outcomes = new Set(checks.map(({ expected }) => expected));
    expect([...outcomes].toSorted()).toEqual(['fails', 'holds', 'undecided']);
  });
});

describe('the figures of the dossier', () => {
  const figures = [...dossier.figures.values()];
  const topicOfClaim = ({ measure }: Claim): string =>
    topicOf(need(dossier.measures, measure), dossier);

  test('are twenty-four or more', () => {
    expect(figures.length).toBeGreaterThanOrEqual(24);
  });

  test('draw claims of every topic that has six numbers or more', () => {
    const numbers = [...dossier.claims.values()].filter(
      ({ measure, value }) => value !== null && isNumeric(need(dossier.measures, measure)),
    );
    const topics = [...Map.groupBy(numbers, topicOfClaim)]
      .filter(([, claims]) => claims.length >= 6)
      .map(([topic]) => topic);
    const drawn = new Set(
      figures.flatMap((figure) => selectClaims(ledger, figure).drawn.map(topicOfClaim)),
    );
    expect(topics.length).toBeGreaterThan(0);
    expect(topics.filter((topic) => !drawn.has(topic))).toEqual([]);
  });

  test('draw three claims or more each', () => {
    const sparse = figures.filter((figure) => selectClaims(ledger, figure).drawn.length < 3);
    expect(sparse.map(({ id }) => id)).toEqual([]);
  });

  test('stand on a page each', () => {
    const placed = [...dossier.pages.values()].flatMap(({ file, mdx: { tree } }) =>
      (tree ? findComponents(file, tree) : [])
        .filter(({ name }) => name === 'Figure')
        .flatMap(({ attributes }) => attributes.map(({ value }) => value)),
    );
    expect(figures.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual([]);
  });
});

describe('the texts of the dossier', () => {
  test('are put into plain words, those of readings and checks among them', () => {
    const texts = listTexts(dossier);
    const records = new Set(texts.map(({ record }) => record));
    for (const reading of dossier.readings.values()) expect(records.has(reading)).toBe(true);
    for (const { record, text } of texts) {
      const words = plainText(ledger, text, language);
      const { file, line } = dossier.placeOf(record);
      expect(words, `${file}:${line}`).toMatch(/\p{L}/u);
      expect(words, `${file}:${line}`).not.toMatch(/[{}]|undefined|NaN|∞|\[object/);
    }
  });

  test('are there for every check that does not hold', () => {
    const silent = [...dossier.checks.values()].filter(
      ({ expected, text }) => expected !== 'holds' && text === undefined,
    );
    expect(silent).toEqual([]);
  });
});
