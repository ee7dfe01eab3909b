import postcss from 'postcss';
import type { AtRule, Container, Rule } from 'postcss';

/** One selector of a style sheet with what it declares, and how it ranks among others. */
export interface StyleRule {
  readonly selector: string;
  /** Ids are not used in drawings: classes count first, then tags. */
  readonly rank: readonly [classes: number, tags: number];
  readonly declarations: ReadonlyMap<string, string>;
}

/**
 * Returns the rules of a style sheet that hold on a light screen of a width in pixels, the strongest
 * last: by specificity, then by order, as CSS has it.
 */
export function readStyleSheet(css: string, width: number): StyleRule[] {
  const rules: StyleRule[] = [];
  collectRules(postcss.parse(css), width, rules);
  return rules.toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
}

function collectRules(container: Container, width: number, rules: StyleRule[]): void {
  container.each((node) => {
    if (node.type === 'rule') rules.push(...splitRule(node));
    if (node.type === 'atrule' && isMet(node, width)) collectRules(node, width, rules);
  });
}

/** Of media queries those on the width are asked; a drawing by itself is light, and no print. */
function isMet({ name, params }: AtRule, width: number): boolean {
  const query = name === 'media' ? /^\(width (<|>=) ([\d.]+)rem\)$/.exec(params) : null;
  if (!query) return false;
  const limit = Number(query[2]) * 16;
  return query[1] === '<' ? width < limit : width >= limit;
}

function splitRule(rule: Rule): StyleRule[] {
  const declarations = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => {
    declarations.set(prop, value);
  });
  return rule.selectors
    .filter((selector) => !selector.includes('::'))
    .map((selector) => ({ selector, rank: rankOf(selector), declarations }));
}

/** `:is()` ranks as the strongest selector in it; `:not()` likewise. */
function rankOf(selector: string): [number, number] {
  const inner = [...selector.matchAll(/:(?:is|not)\(([^()]*)\)/g)].map(([, list = '']) =>
    list
      .split(',')
      .map((one) => rankOf(one.trim()))
      .reduce((best, rank) => (rank[0] * 100 + rank[1] > best[0] * 100 + best[1] ? rank : best)),
  );
  const outer = selector.replaceAll(/:(?:is|not)\([^()]*\)/g, '');
  const classes = outer.match(/[.[]|:(?!:)/g)?.length ?? 0;
  const tags = outer.match(/(?:^|[\s>+~])[a-z]+/g)?.length ?? 0;
  return inner.reduce(([a, b], [c, d]) => [a + c, b + d], [classes, tags]);
}
