import { z } from 'zod';
import { composeFinding } from '../base/finding.ts';
import type { Finding } from '../base/finding.ts';
import { findNearest, suggestNearest } from '../base/nearest.ts';
import type { Document, Path } from './document.ts';
import { hintFor } from './schemaHint.ts';

interface Problem {
  readonly path: Path;
  /** The key that is wrong, where it is not its value. */
  readonly key?: string;
  /** The known key that an unknown one is nearest to. */
  readonly nearest?: string | undefined;
  readonly code: string;
  readonly expected: string;
  readonly hint: string;
}

/** Returns a value parsed by a schema, or null with a finding for each thing that does not fit. */
export function parseWith<T extends z.ZodType>(
  schema: T,
  document: Document,
  path: Path,
): { value: z.infer<T> | null; findings: Finding[] } {
  const raw = valueAt(document.value, path);
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, findings: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, { schema, raw }));
  const findings = withoutMisspelt(problems).map((problem) => toFinding(problem, document, path));
  return { value: null, findings };
}

/** A misspelt key is told once: as the unknown key that it is, not as a missing one too. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const meant = problems.flatMap(({ path, nearest }) =>
    nearest === undefined ? [] : [...path, nearest].join('/'),
  );
  return problems.filter(
    ({ code, path }) => code !== 'missing-key' || !meant.includes(path.join('/')),
  );
}

function toFinding(problem: Problem, document: Document, base: Path): Finding {
  const path = [...base, ...problem.path];
  const { code, expected, hint, key } = problem;
  if (key !== undefined) {
    const at = document.placeOfKey([...path, key]);
    return composeFinding({ code, at, expected, found: `"${key}"`, hint });
  }
  const value = valueAt(document.value, path);
  return composeFinding({ code, at: document.placeOf(path), expected, found: show(value), hint });
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, context: { schema: z.ZodType; raw: unknown }): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, schemaAt(context.schema, path)));
  if (issue.code === 'invalid_key') return [wrongKey(issue)];
  const branch = issue.code === 'invalid_union' ? branchOf(issue.errors) : null;
  if (branch)
    return branch.flatMap((inner) =>
      problemsOf({ ...inner, path: [...path, ...(inner.path as Path)] }, context),
    );
  const missing = valueAt(context.raw, path) === undefined;
  const name = String(path.at(-1) ?? '');
  const expected = expectedBy(issue, schemaAt(context.schema, path));
  if (missing && name !== '')
    return [
      { path, code: 'missing-key', expected: `"${name}": ${expected}`, hint: `Add "${name}".` },
    ];
  const value = valueAt(context.raw, path);
  const hint = hintFor(issue, { value, isOptional: isOptional(context.schema, path) });
  return [{ path, code: codeOf(issue), expected, hint }];
}

function unknownKey(key: string, path: Path, schema: z.ZodType | null): Problem {
  const known = keysOf(schema);
  return {
    path,
    key,
    nearest: findNearest(key, known) ?? undefined,
    code: 'unknown-key',
    expected: known.length ? `one of the keys ${known.join(', ')}` : 'no further key',
    hint: suggestNearest(key, known, 'Take the key out, or see schemas/ for what may stand here.'),
  };
}

function wrongKey({ path, issues }: z.core.$ZodIssueInvalidKey): Problem {
  const expected = issues[0]?.message ?? 'another key';
  const hint = 'Mend the key.';
  return {
    path: path.slice(0, -1) as Path,
    key: String(path.at(-1)),
    code: 'wrong-key',
    expected,
    hint,
  };
}

/** The form of a union that was meant: the only one whose outer type fits. */
function branchOf(errors: readonly Issue[][]): Issue[] | null {
  const fitting = errors.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function codeOf(issue: Issue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'wrong-type';
  return 'wrong-value';
}

function expectedBy(issue: Issue, schema: z.ZodType | null): string {
  if (issue.code === 'invalid_type') return words[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'some words' : `at least ${bound(issue, issue.minimum)}`;
  if (issue.code === 'too_big') return `at most ${bound(issue, issue.maximum)}`;
  if (issue.code === 'invalid_union') return describeUnion(schema);
  return issue.message;
}

function bound({ origin }: { origin: string }, count: number | bigint): string {
  if (origin !== 'array') return String(count);
  return count === 1 ? 'one entry' : `${count} entries`;
}

const words: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function describeUnion(schema: z.ZodType | null): string {
  const options = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [];
  const names = options.map((option) =>
    option instanceof z.ZodLiteral
      ? [...option.values].join(', ')
      : (words[option.type] ?? option.type),
  );
  return names.length ? `one of: ${names.join('; ')}` : 'another form';
}

/** Returns true for a key that a record need not have. */
function isOptional(schema: z.ZodType, path: Path): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  const own = parent && childOf(parent, path.at(-1) ?? '');
  return parent instanceof z.ZodObject && own !== null && own.safeParse(undefined).success;
}

/** Returns the schema that stands at a path, or null where the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  const next = childOf(inner, key);
  return next && schemaAt(next, rest);
}

function childOf(schema: z.ZodType, key: string | number): z.ZodType | null {
  if (schema instanceof z.ZodObject)
    return (schema.shape as Record<string, z.ZodType>)[key] ?? null;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodUnion) {
    const children = (schema.options as z.ZodType[]).map((option) => childOf(unwrap(option), key));
    return children.find((child) => child !== null) ?? null;
  }
  return null;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

function keysOf(schema: z.ZodType | null): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((option) => keysOf(unwrap(option)));
  return [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
