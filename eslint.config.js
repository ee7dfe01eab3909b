import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A dossier carries its own dates, so that one dossier always builds the same site. */
const otherClocks = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', what: 'new Date()' },
  { selector: 'CallExpression[callee.name="Date"]', what: 'Date()' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    what: 'Date.now()',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    what: 'Math.random()',
  },
].map(({ selector, what }) => ({
  selector,
  message: `${what} makes two builds differ; take the date of a release, or an id.`,
}));

const size = { skipBlankLines: false, skipComments: false };

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.reckoner/', 'tests/fixtures/']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 300, ...size }],
      'max-lines-per-function': ['error', { max: 60, ...size }],
      'max-params': ['error', 3],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // These have no types of their own to check against: the compiler reads .astro files through `astro check`.
    files: ['**/*.{js,mjs,astro}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...otherClocks] },
  },
  {
    // The callback of a `describe` is a list of tests and not a function that does one thing.
    files: ['tests/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
