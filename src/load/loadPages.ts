import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Node as YamlNode } from 'yaml';
import { composeFinding } from '../base/finding.ts';
import type { Finding, Place } from '../base/finding.ts';
import { PageMatter } from '../model/page.ts';
import { findForbiddenCharacters } from './characters.ts';
import { locate } from './document.ts';
import type { Document, Path } from './document.ts';
import type { Page } from './dossier.ts';
import { parseWith } from './schemaFindings.ts';

/** Returns the pages of `content/pages/`, each with its front matter, and what is wrong with them. */
export function loadPages(dir: string): {
  pages: Map<string, Page>;
  findings: Finding[];
  placeOfPage: (record: object, path: Path) => Place;
} {
  const pages = new Map<string, Page>();
  const documents = new Map<object, Document>();
  const findings = refuseOtherContent(dir);
  const folder = join(dir, 'content/pages');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.mdx'))
    : [];
  for (const name of names.sort()) {
    const file = `content/pages/${name}`;
    const text = readFileSync(join(dir, file), 'utf8');
    findings.push(...findForbiddenCharacters(text, locate(file, text)));
    const slug = name.slice(0, -'.mdx'.length);
    const matter = readFrontMatter(file, text);
    findings.push(...matter.findings, ...refuseSlug(file, slug));
    const parsed = matter.document && parseWith(PageMatter, matter.document, []);
    findings.push(...(parsed?.findings ?? []));
    // A page whose front matter is refused stays, so that its body is still read for faults.
    const page: Page = { title: slug, description: slug, ...parsed?.value, slug, file, text };
    pages.set(slug, page);
    if (matter.document) documents.set(page, matter.document);
  }
  if (!pages.has('index')) findings.push(...missingOverview(names.includes('index.mdx')));
  const placeOfPage = (record: object, path: Path): Place =>
    documents.get(record)?.placeOf(path) ?? { file: 'data/', line: 1, column: 1 };
  return { pages, findings, placeOfPage };
}

/** Returns the YAML between the two `---` lines as a document, or null where there is none. */
function readFrontMatter(
  file: string,
  text: string,
): { document: Document | null; findings: Finding[] } {
  const match = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { document: null, findings: [missingFrontMatter(file)] };
  const shift = (text.slice(0, match[0].indexOf(match[1] as string, 3)).match(/\n/g) ?? []).length;
  const counter = new LineCounter();
  const yaml = parseDocument(match[1] as string, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + shift, column: col };
  };
  const nodeAt = (path: Path): YamlNode | null => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true) as YamlNode | undefined;
      if (node?.range) return node;
    }
    return yaml.contents;
  };
  const document: Document = {
    file,
    value: yaml.errors.length > 0 ? undefined : (yaml.toJS() as unknown),
    placeOf: (path) => at(nodeAt(path)?.range?.[0] ?? 0),
    placeOfKey: (path) => {
      const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      return at((pair?.key as YamlNode | undefined)?.range?.[0] ?? 0);
    },
    strings: () => [],
  };
  const findings = yaml.errors.map((error) => yamlFinding(error, at));
  return { document: findings.length > 0 ? null : document, findings };
}

function yamlFinding(
  error: { message: string; pos: [number, number] },
  at: (offset: number) => Place,
): Finding {
  const [reason = ''] = error.message.split(/ at line \d+/);
  return composeFinding({
    code: 'front-matter-syntax',
    at: at(error.pos[0]),
    expected: 'front matter in well-formed YAML',
    found: reason.charAt(0).toLowerCase() + reason.slice(1),
    hint: 'Write one "key: value" a line; put a value with a colon or a bracket in quotes.',
  });
}

function missingFrontMatter(file: string): Finding {
  return composeFinding({
    code: 'missing-front-matter',
    at: { file, line: 1, column: 1 },
    expected: 'front matter between two lines of ---, with title and description',
    found: 'none',
    hint: 'Begin the file with ---, "title: …", "description: …", ---.',
  });
}

function refuseSlug(file: string, slug: string): Finding[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    composeFinding({
      code: 'page-name',
      at: { file, line: 1, column: 1 },
      expected: 'a file name of small letters, digits and hyphens: it becomes the address',
      found: `"${slug}"`,
      hint: 'Rename the file.',
    }),
  ];
}

function missingOverview(refused: boolean): Finding[] {
  if (refused) return [];
  return [
    composeFinding({
      code: 'missing-file',
      at: { file: 'content/pages/index.mdx', line: 1, column: 1 },
      expected: 'the overview page',
      found: 'no such file',
      hint: 'Add content/pages/index.mdx with a title, a description and some words.',
    }),
  ];
}

/** Other files in `content/` would be left out, or published empty, without a word. */
function refuseOtherContent(dir: string): Finding[] {
  const folder = join(dir, 'content');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((file) => !/^content\/pages\/[^/]+\.mdx$/.test(file));
  return files.sort().map((file) =>
    composeFinding({
      code: 'unknown-file',
      at: { file, line: 1, column: 1 },
      expected: 'pages as content/pages/<name>.mdx',
      found: `"${file}"`,
      hint: file.endsWith('.md')
        ? 'Rename it to end in .mdx.'
        : 'Move it to content/pages/ or take it out.',
    }),
  );
}
