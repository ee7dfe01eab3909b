import { describe, expect, test } from 'vitest';
import { runScript } from '../support/build.ts';
import { check, copyDossier, files, replace, write } from '../support/dossierCopy.ts';

const body = (to: string) =>
  replace(files.page, 'The bridge was opened', `${to}\n\nThe bridge was opened`);
const meaning = (to: string) => replace(files.rows, 'Nobody counts', `${to} Nobody counts`);

describe('a page', () => {
  test('takes its numbers from the ledger; a claim of a measure that it uses is proposed', () => {
    expect(check(body('The north ferry has 3 boats.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:21 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "3", a numeral typed by hand. Write <Value claim="boats.office-report.north-ferry" />, which has this value."`,
    );
    const dated = replace(files.index, 'Counts of that day', 'Counts of 1 March');
    expect(check(dated)).toMatchInlineSnapshot(
      `"content/pages/index.mdx:8:11 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "1 March", a full date typed by hand. Write <When claim="passengers.office-report.2026-03-01" />, which is of this day."`,
    );
  });

  test('is told the way out where no claim has the value', () => {
    expect(check(body('Some say 777.'))).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:10 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "777", a numeral typed by hand. Enter it as a claim and write <Value claim="…" />, or write <Plain why="…">777</Plain> and say why."`,
    );
  });

  test('has every typed number told at its own line and column', () => {
    const places = check(
      body(
        'A **bold** start\\\nand *five* of\n> them.\n\n## Nine boats\n\n- in [a list of 12](/measures/)\n\n| cell |\n| - |\n| 40 |',
      ),
    );
    expect(places.replaceAll(/ typed-number: .*?found (".*?").*/g, ' $1')).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:10:6 "five"
      content/pages/crossings.mdx:13:4 "Nine"
      content/pages/crossings.mdx:19:3 "40""
    `);
  });

  test('may name years, articles and hours, and hold numbers in code and addresses', () => {
    const passing = [
      'Since 2015, by article 4, the ferry leaves at 10:30 from `pier 12`.',
      'See [the report](https://example.org/2026/01/21/).',
    ];
    expect(check(body(passing.join('\n\n')))).toBe('');
  });

  test('lets a number pass in <Plain>, with a reason', () => {
    expect(check(body('It is <Plain why="a saying">nine days</Plain> of wonder.'))).toBe('');
  });

  test('lets a name of the glossary pass in <Term>', () => {
    const glossary = write(
      'data/glossary.json',
      '[{ "id": "ferries", "term": "The Two", "text": "Both ferries." }]',
    );
    expect(check(glossary, body('They are <Term id="ferries">the two</Term> to all.'))).toBe('');
  });

  test('has no number in <Quote>, which would be a way round the ledger', () => {
    expect(
      check(body('It wrote <Quote source="post-0302">nine boats</Quote> then.')),
    ).toMatchInlineSnapshot(
      `"content/pages/crossings.mdx:9:36 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "nine", a number word typed by hand. End the quotation before it and write <Value claim="…" />."`,
    );
  });

  test('may have numbers in the words of a link, which name what it leads to', () => {
    expect(check(body('See [the list of 12](/measures/).'))).toBe('');
  });

  test('has title and description like its prose', () => {
    const title = replace(files.page, 'title: The boats', 'title: The 9 boats');
    const description = replace(files.page, 'How many boats', 'Which of five boats');
    expect(check(title, description)).toMatchInlineSnapshot(`
      "content/pages/crossings.mdx:2:12 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "9", a numeral typed by hand. Enter it as a claim and write {claim:…}, or say it without the number.
      content/pages/crossings.mdx:3:23 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "five", a number word typed by hand. Enter it as a claim and write {claim:…}, or say it without the number."
    `);
  });
});

describe('an update', () => {
  test('is held to the same', () => {
    const update = write(
      'content/updates/2026-03-09-news.mdx',
      '---\ntitle: News\ndescription: What is new.\ndraft: true\n---\n\nThere were 12 boats.\n',
    );
    expect(check(update)).toMatchInlineSnapshot(
      `"content/updates/2026-03-09-news.mdx:7:12 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "12", a numeral typed by hand. Enter it as a claim and write <Value claim="…" />, or write <Plain why="…">12</Plain> and say why."`,
    );
  });
});

describe('a text of the data', () => {
  test('takes its numbers from the ledger', () => {
    expect(check(meaning('The north ferry has three.'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:35 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "three", a number word typed by hand. Write {claim:boats.office-report.north-ferry}, which has this value."`,
    );
    expect(check(meaning('Dozens wait.'))).toMatchInlineSnapshot(
      `"data/figures/boats.json:6:15 typed-number: expected a reference to the ledger where a number counts something or a day is named; found "Dozens", a number word typed by hand. Enter it as a claim and write {claim:…}, or say it without the number."`,
    );
  });

  test('is a title or a question as well', () => {
    const title = replace(files.settings, '"title": "', '"title": "Nine ');
    expect(check(title)).toMatch(/^data\/dossier\.json:2:13 typed-number.*"Nine"/);
  });

  test('is told at its own column behind escapes', () => {
    expect(check(meaning('\\"A\\" \\u2013 \\\\ {claim:bridge-opening.post-0302} 12.'))).toMatch(
      /^data\/figures\/boats\.json:6:64 typed-number/,
    );
  });
});

describe('the command check', () => {
  test('counts what stands in <Plain>', async () => {
    const plain = '<Plain why="a saying">nine</Plain>';
    const dir = copyDossier(body(`It is ${plain} of ${plain} days.`));
    const { stderr } = await runScript('check', ['--dossier', dir, '--no-spelling']);
    expect(stderr).toContain('0 findings in 7 claims, 2 sources, 2 pages, 2 plain passages');
  });
});
