import { composeFinding } from '../base/finding.ts';
import type { Rule } from './rule.ts';

/** Endings of files that a browser would run, or show as a page of the site. */
const runnable =
  /\.(?:html?|xht(?:ml)?|shtml|mht(?:ml)?|m?js|cjs|wasm|xml|xslt?|svgz|swf|php|hta)$/i;

/** The dossier holds no code: a page of public/ would be the site's own, and its code run in its name. */
export const checkRunnableFiles: Rule = ({ dossier }) =>
  [...dossier.assets]
    .filter((path) => runnable.test(path))
    .map((path) =>
      composeFinding({
        code: 'public-file',
        at: { file: `public${path}`, line: 1, column: 1 },
        expected: 'images, documents and data in public/',
        found: `"${path.slice(path.lastIndexOf('/') + 1)}", which a browser would run`,
        hint: 'Take it out; write a page as content/pages/<name>.mdx.',
      }),
    );
