import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { composeFinding } from './base/finding.ts';
import type { Finding } from './base/finding.ts';
import { loadDossier } from './load/loadDossier.ts';
import { refuseSlug } from './load/loadPages.ts';
import { updateFolder } from './load/loadUpdates.ts';
import { Claim } from './model/claim.ts';
import { Figure } from './model/figure.ts';
import { PageMatter } from './model/page.ts';
import { Source } from './model/source.ts';
import { UpdateMatter } from './model/update.ts';

/** What can be begun with a skeleton. */
export const skeletonKinds = ['update', 'page', 'claim', 'source', 'figure'] as const;
export type SkeletonKind = (typeof skeletonKinds)[number];

/** A field of a skeleton: what is to be written there. */
export interface Blank {
  readonly path: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What beginning a file returns: what forbids it, or the file that was written and its fields. */
export interface Begun {
  readonly findings: readonly Finding[];
  readonly file: string;
  readonly blanks: readonly Blank[];
}

interface Skeleton {
  readonly schema: z.ZodObject;
  /** Where the file stands, by its name. */
  readonly file: (name: string, released: string) => string;
  readonly text: (title: string) => string;
}

/** Keys that a schema leaves open, but that nearly every record has. */
const usual = { claim: ['qualifier', 'asOf'], source: ['origin'], figure: ['measures'] } as const;

const skeletons: Record<SkeletonKind, Skeleton> = {
  update: {
    schema: UpdateMatter,
    file: (name, released) => `${updateFolder}${released}-${name}.mdx`,
    text: (title) => prose(title, updateComments),
  },
  page: {
    schema: PageMatter,
    file: (name) => `content/pages/${name}.mdx`,
    text: (title) => prose(title, pageComments),
  },
  claim: {
    schema: Claim,
    file: (name) => `data/claims/${name}.json`,
    text: () => printJson([blankRecord(Claim, usual.claim)]),
  },
  source: {
    schema: Source,
    file: (name) => `data/sources/${name}.json`,
    text: (title) => printJson([{ ...blankRecord(Source, usual.source), title }]),
  },
  figure: {
    schema: Figure,
    file: (name) => `data/figures/${name}.json`,
    text: (title) => printJson({ ...blankRecord(Figure, usual.figure), headline: title }),
  },
};

/** What to begin, under which title, and under which name where the title gives none. */
export interface Beginning {
  readonly kind: SkeletonKind;
  readonly title: string;
  readonly name?: string | undefined;
}

/** Begins a file of a dossier with blanks to fill in; it never overwrites one. */
export function writeSkeleton(dir: string, { kind, title, name }: Beginning): Begun {
  const { schema, file: fileOf, text } = skeletons[kind];
  const { dossier, findings: faults } = loadDossier(dir);
  const slug = slugOf(name ?? title);
  const file = fileOf(slug, dossier.settings.released);
  const undated = faults.filter((fault) => fault.file === 'data/dossier.json');
  const findings = [...undated, ...refuse(dir, { kind, file, slug })];
  if (findings.length > 0) return { findings, file, blanks: [] };
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text(title), { flag: 'wx' });
  return { findings: [], file, blanks: listBlanks(schema) };
}

function refuse(
  dir: string,
  { kind, file, slug }: { kind: SkeletonKind; file: string; slug: string },
): Finding[] {
  const at = { file, line: 1, column: 1 };
  if (slug === '')
    return [
      composeFinding({
        code: 'file-name',
        at,
        expected: 'a title with a letter from a to z or a digit: it becomes the name of the file',
        found: 'none',
        hint: 'Give a name of its own with --name.',
      }),
    ];
  const reserved = kind === 'page' ? refuseSlug(file, slug) : [];
  if (reserved.length > 0 || !existsSync(join(dir, file))) return reserved;
  return [
    composeFinding({
      code: 'file-exists',
      at,
      expected: 'a file that is not there yet',
      found: 'one of that name',
      hint: 'Edit that file, or give another title, or a name with --name. It was left as it is.',
    }),
  ];
}

/** The title in small letters, digits and hyphens, without accents. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** JSON has no comments: every blank is one that `check` names with what belongs there. */
function blankRecord(schema: z.ZodObject, also: readonly string[]): Record<string, unknown> {
  const fields = Object.entries(fieldsOf(schema));
  const needed = fields.filter(([key, field]) => also.includes(key) || isNeeded(field));
  return Object.fromEntries(needed.map(([key, field]) => [key, blankOf(field)]));
}

function fieldsOf(schema: z.ZodObject): Record<string, z.ZodType> {
  return schema.shape;
}

function isNeeded(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

function blankOf(field: unknown): unknown {
  if (field instanceof z.ZodDefault) return blankOf(field.unwrap());
  if (field instanceof z.ZodObject) return blankRecord(field, []);
  if (field instanceof z.ZodArray) return [''];
  return field instanceof z.ZodRecord ? {} : '';
}

/** The fields of a record and of the objects in it; those that may be left out come last. */
function listBlanks(schema: z.ZodObject, above = ''): Blank[] {
  const fields = Object.entries(fieldsOf(schema));
  const blanks = fields.flatMap(([key, field]) => {
    const path = `${above}${key}`;
    const own = { path, description: field.description ?? '', optional: !isNeeded(field) };
    return [own, ...(field instanceof z.ZodObject ? listBlanks(field, `${path}.`) : [])];
  });
  return [
    ...blanks.filter(({ optional }) => !optional),
    ...blanks.filter(({ optional }) => optional),
  ];
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/\[\s+""\s+\]/g, '[""]')}\n`;
}

function prose(title: string, comments: readonly string[]): string {
  const front = stringify({ title, description: '', draft: true }, { singleQuote: true });
  const body = comments.map((comment) => `\n{/* ${comment} */}\n`).join('');
  return `---\n${front}---\n${body}`;
}

const shared = [
  'The description above is blank: write one sentence, for lists and search engines.',
  'A value is bound to its claim: join <Value claim="ID" /> to the words before it on the line. A contested number: <Range measure="ID" at="TIME" />.',
];

const pageComments = [
  ...shared,
  'A chapter has a place: add the line "order: NUMBER" above. A figure stands alone on a line: <Figure id="ID" />.',
  'Write here. Take "draft: true" out to publish the page.',
];

const updateComments = [
  ...shared,
  'Write here what is new. To publish: take "draft: true" out, then run npm run freeze with the name of this file.',
];
