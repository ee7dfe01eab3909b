import { parseEdtf } from '../base/edtf.ts';
import type { ChartData, Era, Mark, Row } from '../chart/mark.ts';
import { writeDating } from '../ledger/dating.ts';
import type { DatedEvent, Dating } from '../ledger/dating.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { need } from '../ledger/ledger.ts';
import type { Named } from '../load/dossier.ts';
import type { Figure } from '../model/figure.ts';
import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import { toMark } from './chartData.ts';
import { facetsOf, listFacets } from './facets.ts';
import { selectClaims } from './selectClaims.ts';
import { selectDatings } from './selectDatings.ts';

/** Returns what a timeline is drawn from: a row for each event, a mark for each date that is given for it. */
export function toTimelineData(
  ledger: Ledger,
  figure: Named<Figure>,
  language: Language,
): ChartData {
  const { events } = selectDatings(ledger, figure);
  const dated = events.flatMap(({ datings }) => datings.map(({ claim }) => claim.measure));
  const isNamed = new Set(dated).size > 1;
  const span = figure.period === undefined ? null : parseEdtf(figure.period);
  return {
    marks: events.flatMap((dated) => marksOf(dated, { ledger, figure, language, isNamed })),
    references: [],
    referenceSeries: [],
    rows: events.map((dated) => rowOf(dated, language)),
    sums: [],
    facets: listFacets(ledger, figure, selectClaims(ledger, figure)),
    eras: erasOf(figure, language),
    domain: [],
    form: 'dot',
    groups: ledger.dossier.settings.originGroups.map(({ label }) => label),
    scale: 'linear',
    naming: 'origins',
    number: (value) => language.number(value),
    period: span && { start: span.start, end: span.end },
    language,
  };
}

function rowOf({ event, datings, disputes }: DatedEvent, { words }: Language): Row {
  const { id, label } = event;
  const missing = datings.length === 0 ? words.undated : '';
  return { id, label, missing, ...(disputes.length > 0 && { note: words.figure.datesDiffer }) };
}

function marksOf(
  { event, datings }: DatedEvent,
  {
    ledger,
    figure,
    language,
    isNamed,
  }: { ledger: Ledger; figure: Named<Figure>; language: Language; isNamed: boolean },
): Mark[] {
  const facetOf = facetsOf(ledger, figure);
  const nameOf = datingName(datings, { ledger, language });
  return datings.map((dating): Mark => {
    const { claim, start, end, soft, covers } = dating;
    const place = { row: event.id, rowLabel: event.label, facet: facetOf(claim).id };
    const mark = toMark(ledger, { claim, isNamed, ...place }, language);
    const when = { time: { start, end, soft }, covers, when: nameOf(dating) };
    return { ...mark, ...when, shape: 'point', low: start, high: end };
  });
}

/** Returns a function that writes a date; where an event is dated by several measures, such as a start and an end, it says which. */
function datingName(
  datings: readonly Dating[],
  { ledger, language }: { ledger: Ledger; language: Language },
): (dating: Dating) => string {
  const { measures } = ledger.dossier;
  const own = new Set(datings.map(({ claim }) => claim.measure));
  const dates = [...own].filter((id) => need(measures, id).kind === 'date');
  const isNamed = dates.length > 0 && own.size > 1;
  return (dating) => {
    const date = writeDating(dating, ledger, language);
    const { label } = need(measures, dating.claim.measure);
    return isNamed ? language.words.sentence.named(label, date) : date;
  };
}

function erasOf({ eras = [] }: Figure, language: Language): Era[] {
  return eras.flatMap((era) => {
    const span = parseEdtf(era);
    return span ? [{ label: writeDate(era, language), start: span.start, end: span.end }] : [];
  });
}
