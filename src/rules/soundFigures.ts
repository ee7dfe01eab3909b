import type { Finding } from '../base/finding.ts';
import { kinds } from '../chart/kinds/index.ts';
import { facetsOf } from '../figure/facets.ts';
import { rowOf, selectClaims } from '../figure/selectClaims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { sumOf } from '../ledger/sum.ts';
import type { Path } from '../load/document.ts';
import type { Dossier, Named } from '../load/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { isNumeric } from '../words/value.ts';
import { figureFinding, namesKnown } from './figureFault.ts';
import type { FigureFault } from './figureFault.ts';
import type { Rule } from './rule.ts';

/**
 * A figure does not mislead: one unit on an axis, no sum of what does not sum, no running total beside
 * the number of a period, no bar without a zero, no more marks than can be read.
 */
export const checkSoundFigures: Rule = (ledger) =>
  [...ledger.dossier.figures.values()].flatMap((figure): Finding[] => {
    const { dossier } = ledger;
    const faults = [
      ...listUnits(figure, dossier),
      ...listSums(figure, dossier),
      ...listTimes(figure, dossier),
      ...listBars(figure, dossier),
      ...(namesKnown(figure, dossier) ? listCrowds(figure, ledger) : []),
    ];
    return faults.map((fault) => figureFinding(figure, ledger, fault));
  });

/** A measure that a figure draws, and where the figure says so. */
interface DrawnMeasure {
  readonly measure: Measure;
  readonly path: Path;
}

/** The measures of a figure, of its references and of its checks; unknown ones are told elsewhere. */
function listMeasures(figure: Figure, { measures, checks, claims }: Dossier): DrawnMeasure[] {
  const ofList = (key: 'measures' | 'references'): DrawnMeasure[] =>
    figure[key].flatMap((id, index) => {
      const measure = measures.get(id);
      return measure ? [{ measure, path: [key, index] }] : [];
    });
  const ofChecks = figure.checks.flatMap((id, index) => {
    const check = checks.get(id);
    const { total, parts } = (check && sumOf(check)) ?? { parts: [] };
    const ids = [total ?? '', ...parts].flatMap((claim) => claims.get(claim)?.measure ?? []);
    return [...new Set(ids)].flatMap((own) => {
      const measure = measures.get(own);
      return measure ? [{ measure, path: ['checks', index] }] : [];
    });
  });
  return [...ofList('measures'), ...ofList('references'), ...ofChecks];
}

function listUnits(figure: Figure, dossier: Dossier): FigureFault[] {
  const known = listMeasures(figure, dossier);
  const first = known[0]?.measure;
  return known.flatMap(({ measure, path }): FigureFault[] => {
    const oneUnit = first !== undefined && unitOf(measure) === unitOf(first);
    if (hasScale(measure) && (oneUnit || !kinds[figure.kind].scaled)) return [];
    return [
      {
        path,
        expected:
          hasScale(measure) && first && hasScale(first)
            ? `a measure in ${unitOf(first)}, like "${first.id}"`
            : 'a measure of numbers or of dates',
        found: `"${measure.id}", ${hasScale(measure) ? 'in' : 'of kind'} ${unitOf(measure)}`,
        hint: hasScale(measure) ? 'One axis has one unit: make two figures.' : 'Take it out.',
      },
    ];
  });
}

function hasScale(measure: Measure): boolean {
  return isNumeric(measure) || measure.kind === 'date';
}

/** Money in millions and in thousands would stand on two scales. */
function unitOf({ kind, unit, currency }: Measure): string {
  return currency ? `${currency.code} × ${currency.scale}` : (unit?.other ?? kind);
}

/** The parts of a total are members of one measure that may be added up. */
function listSums({ checks }: Figure, dossier: Dossier): FigureFault[] {
  return checks.flatMap((id, index): FigureFault[] => {
    const check = dossier.checks.get(id);
    const ids = ((check && sumOf(check))?.parts ?? []).flatMap(
      (part) => dossier.claims.get(part)?.measure ?? [],
    );
    const [first, ...others] = [...new Set(ids)];
    const measure = dossier.measures.get(first ?? '');
    if (!measure || (others.length === 0 && measure.sums)) return [];
    const fault = {
      path: ['checks', index],
      expected: 'parts of one measure whose members may be added up',
    };
    return others.length > 0
      ? [
          {
            ...fault,
            found: `parts of ${[measure.id, ...others].map((one) => `"${one}"`).join(', ')}`,
            hint: 'Choose another check: what is counted differently makes no whole.',
          },
        ]
      : [
          {
            ...fault,
            found: `parts of "${measure.id}", which does not say so`,
            hint: 'Where they add up by its definition, write "sums": true in the measure; else choose another check.',
          },
        ];
  });
}

/** What was counted in one year must not stand beside what was counted since the beginning. */
function listTimes(figure: Figure, dossier: Dossier): FigureFault[] {
  if (!kinds[figure.kind].scaled || figure.checks.length > 0) return [];
  const known = listMeasures(figure, dossier);
  const first = known.find(({ measure }) => isOverTime(measure))?.measure;
  return known
    .filter(({ measure }) => isOverTime(measure) && measure.time !== first?.time)
    .map(({ measure, path }) => ({
      path,
      expected: `measures of ${timeWords(first)} alone, like "${first?.id}"`,
      found: `"${measure.id}", of ${timeWords(measure)}`,
      hint: 'A running total grows past every period: make two figures, or draw "spans".',
    }));
}

function isOverTime({ time }: Measure): boolean {
  return time === 'period' || time === 'cumulative';
}

function timeWords(measure: Measure | undefined): string {
  return measure?.time === 'period' ? 'a period ("period")' : 'a running total ("cumulative")';
}

/** The length of a bar tells its number only where it begins at zero. */
function listBars(figure: Figure, dossier: Dossier): FigureFault[] {
  const ofKind = kinds[figure.kind].form === 'bar';
  if (!ofKind && figure.marks !== 'bar') return [];
  const what = ofKind ? `the chart kind "${figure.kind}", which draws bars` : '"marks": "bar"';
  const log: FigureFault[] =
    figure.scale === 'log'
      ? [
          {
            path: ['scale'],
            expected: `a linear scale for ${what}`,
            found: '"log"',
            hint: 'A log scale has no zero at which bars begin: take "scale" out, or draw dots.',
          },
        ]
      : [];
  const dates = listMeasures(figure, dossier).filter(({ measure }) => measure.kind === 'date');
  return [
    ...log,
    ...dates.map(({ measure, path }) => ({
      path,
      expected: `a measure of numbers for ${what}`,
      found: `"${measure.id}", of dates`,
      hint: 'Time has no zero at which bars begin: draw dots on "ranked-rows".',
    })),
  ];
}

/** Marks that stand together: in a row, in a panel, or in the whole drawing. */
interface Crowd {
  readonly name: string;
  readonly path: Path;
  readonly count: number;
}

function listCrowds(figure: Named<Figure>, ledger: Ledger): FigureFault[] {
  const { most } = kinds[figure.kind];
  return crowdsOf(figure, ledger)
    .filter(({ count }) => count > most)
    .map(({ name, path, count }) => ({
      path,
      expected: `at most ${most} marks in ${name} of the chart kind "${figure.kind}"`,
      found: `${count}`,
      hint: 'Split it, or draw fewer: look at "facets", "rows", "members", "period" and "origins".',
    }));
}

function crowdsOf(figure: Named<Figure>, ledger: Ledger): Crowd[] {
  const { checks, rows, facets } = figure;
  if (checks.length > 0)
    return checks.map((id, index) => {
      const check = ledger.dossier.checks.get(id);
      const count = 1 + ((check && sumOf(check))?.parts.length ?? 0);
      return { name: `the panel "${id}"`, path: ['checks', index], count };
    });
  const { drawn } = selectClaims(ledger, figure);
  const facetOf = facetsOf(ledger, figure);
  const panels = [...Map.groupBy(drawn, (claim) => facetOf(claim).id)];
  return panels.flatMap(([panel, claims]): Crowd[] => {
    const inPanel = facets ? ` of the panel "${panel}"` : '';
    if (!rows) {
      const name = facets ? `the panel "${panel}"` : 'the drawing';
      return [{ name, path: [facets ? 'facets' : 'kind'], count: claims.length }];
    }
    return [...Map.groupBy(claims, (claim: Claim) => rowOf(claim, rows.by))].map(([row, own]) => {
      const place = rows.members?.indexOf(row) ?? -1;
      const path = place < 0 ? ['rows', 'by'] : ['rows', 'members', place];
      return { name: `the row "${row}"${inPanel}`, path, count: own.length };
    });
  });
}
