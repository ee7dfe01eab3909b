import { z } from 'zod';
import { CardRange } from './cardRange.ts';
import { ClaimId, Edtf, Id } from './id.ts';
import { Text } from './text.ts';

/** The chart kinds; each is a file in `src/chart/kinds/`. */
export const chartKinds = [
  'steps',
  'series',
  'ranked-rows',
  'bullet',
  'spans',
  'composition',
  'timeline',
  'map',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The value scales. */
export const scaleKinds = ['linear', 'log'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** What the rows of a chart may be, besides the members of a dimension. */
export const rowKinds = ['origin', 'measure'] as const;

/** By what a figure can be split into panels on one scale. */
export const facetKinds = ['measure', 'group', 'origin', 'member'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** How a value on a row is drawn. */
export const markForms = ['dot', 'bar'] as const;
export type MarkForm = (typeof markForms)[number];

const Rows = z.strictObject({
  by: Id.describe('What the rows are: "origin", "measure", or a dimension.'),
  members: z
    .array(Id)
    .min(1)
    .optional()
    .describe(
      'The rows in their order; one without a claim is drawn as not reported. A dimension needs them; without them rows are whatever is drawn.',
    ),
  sort: z
    .enum(['listed', 'value'])
    .default('listed')
    .describe('Whether rows keep their order here or go by their highest value.'),
});

const Route = z.strictObject({
  from: Id.describe('The place where it begins.'),
  to: Id.describe('The place where it ends.'),
  claim: ClaimId.describe('The claim that states it.'),
});

/** `data/figures/<id>.json`: what is published of a selection of claims; the file's name is the id. */
export const Figure = z.strictObject({
  kind: z.enum(chartKinds).describe('The chart kind.'),
  headline: Text.describe('The finding in about ten words.'),
  subtitle: Text.describe('Measure, place and period.'),
  howToRead: Text.describe('One sentence on how the drawing is read.'),
  meaning: Text.describe("The editors' sentence on what it means."),
  range: CardRange,
  measures: z
    .array(Id)
    .default([])
    .describe(
      'The measures whose claims are drawn; all have one unit. Every chart kind needs them but "composition".',
    ),
  checks: z
    .array(Id)
    .default([])
    .describe(
      'For the chart kind "composition": the checks of the kind "parts-total" that are drawn, a panel each.',
    ),
  events: z
    .array(Id)
    .min(1)
    .optional()
    .describe('For the chart kind "timeline": the events that are drawn, instead of measures.'),
  eras: z
    .array(Edtf)
    .min(1)
    .optional()
    .describe(
      'For the chart kind "timeline": the stretches of time into which it is split, in their order; each has an axis of its own.',
    ),
  references: z
    .array(Id)
    .default([])
    .describe('Measures whose claims are drawn as reference lines, such as an announced ceiling.'),
  rows: Rows.optional().describe('The rows, for a chart kind that has them.'),
  members: z
    .record(Id, z.array(Id).min(1))
    .default({})
    .describe('Of which members claims are drawn, by dimension; without it those of totals.'),
  routes: z
    .array(Route)
    .default([])
    .describe('The ways from place to place that a map draws, each as a claim states it.'),
  facets: z
    .enum(facetKinds)
    .optional()
    .describe('By what the drawing is split into panels, all on one scale.'),
  marks: z
    .enum(markForms)
    .default('dot')
    .describe('How a value on a row is drawn: a dot, or a bar from zero.'),
  period: Edtf.optional().describe(
    'The span of time that is drawn; claims outside it are left out and counted.',
  ),
  origins: z
    .array(Id)
    .min(1)
    .optional()
    .describe('The origins whose claims are drawn, where not all are.'),
  without: z
    .array(ClaimId)
    .default([])
    .describe('Claims that are left out of the drawing; the caption counts them.'),
  scale: z
    .enum(scaleKinds)
    .default('linear')
    .describe('The value scale; a log scale is labelled as such.'),
});
export type Figure = z.infer<typeof Figure>;
