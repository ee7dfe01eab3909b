import { expect, test } from 'vitest';
import { listAbsences } from '../../src/figure/absences.ts';
import { resolveFigure } from '../../src/figure/resolveFigure.ts';
import { Figure } from '../../src/model/figure.ts';
import { listFigureRecords } from '../../src/publish/figureRecords.ts';
import { chartData, mark } from '../support/chartData.ts';
import { claim, ledgerOf } from '../support/ledger.ts';
import { english } from './oracle.ts';

const rows = ['a', 'b'].map((id) => ({ id, label: id, missing: '' }));

test('an empty place is a row without a value in a panel, and a row of a bullet without any bound', () => {
  const facets = ['p', 'q'].map((id) => ({ id, label: id }));
  const marks = [mark({ row: 'a', facet: 'p' }), mark({ row: 'b', facet: 'q' })];
  const split = chartData({ rows, facets, marks });
  expect(listAbsences(split, 'ranked-rows')).toEqual([
    { row: 'a', panel: 'q', reference: null },
    { row: 'b', panel: 'p', reference: null },
  ]);
  const bounded = chartData({
    rows,
    marks: [mark({ row: 'a', facet: '' })],
    references: [mark({ row: 'b', facet: '' })],
    referenceSeries: ['Capacity'],
  });
  expect(listAbsences(bounded, 'bullet')).toEqual([
    { row: 'a', panel: '', reference: 0 },
    { row: 'b', panel: '', reference: null },
  ]);
});

test('a claim that says why there is no value takes the place of “not reported”, in its own panel only', () => {
  const cell = (id: string, own: object): ReturnType<typeof claim> =>
    claim({ id, measure: 'boats', asOf: '2026-03-01', value: 4, ...own });
  const [north, south] = ['north-ferry', 'south-ferry'].map((crossing) => ({ crossing }));
  const claims = [
    cell('b.1', { dimensions: north }),
    cell('b.2', { dimensions: south, origin: 'alder-post' }),
    cell('b.3', { dimensions: south, value: null, absent: 'withheld' }),
  ];
  const figure = {
    id: 'any',
    ...Figure.parse({
      ...{ kind: 'ranked-rows', headline: 'H', subtitle: 'S', howToRead: 'R', meaning: 'M' },
      measures: ['boats'],
      rows: { by: 'crossing', members: ['north-ferry', 'south-ferry'] },
      facets: 'origin',
    }),
  };
  const ledger = ledgerOf(claims);
  const own = { ...ledger, dossier: { ...ledger.dossier, figures: new Map([['any', figure]]) } };
  const resolved = resolveFigure(own, 'any', english);
  const lines = listFigureRecords(own, resolved, english).map(
    ({ claim: id, row, panel, measure, absent }) =>
      [id, row, panel, measure, absent].map((each) => each ?? '-').join(' | '),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "b.1 | North ferry | River Office | boats | -",
      "- | North ferry · Alder Post | Alder Post | boats | not-reported",
      "b.2 | South ferry | Alder Post | boats | -",
      "b.3 | South ferry | River Office | boats | withheld",
    ]
  `);
  expect(resolved.description.filter((one) => one.includes('Without'))).toMatchInlineSnapshot(`
    [
      "River Office: Without a value: South ferry.",
      "Alder Post: Without a value: North ferry.",
    ]
  `);
});

test('a panel of members is named by those that vary', () => {
  const figure = {
    id: 'any',
    ...Figure.parse({
      ...{ kind: 'series', headline: 'H', subtitle: 'S', howToRead: 'R', meaning: 'M' },
      measures: ['boats'],
      members: { crossing: ['south-ferry', 'north-ferry'] },
      facets: 'member',
    }),
  };
  const claims = ['north-ferry', 'south-ferry'].map((crossing) =>
    claim({
      id: `b.${crossing}`,
      measure: 'boats',
      asOf: '2026-03-01',
      value: 4,
      dimensions: { crossing },
    }),
  );
  const ledger = ledgerOf(claims);
  const own = { ...ledger, dossier: { ...ledger.dossier, figures: new Map([['any', figure]]) } };
  expect(resolveFigure(own, 'any', english).description).toContain(
    'It has 2 panels: South ferry; North ferry.',
  );
});
