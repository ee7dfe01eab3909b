import { describe, expect, test } from 'vitest';
import { check, files, replace } from '../support/dossierCopy.ts';

const opening = (id: string) => [
  replace(files.claims, '"id": "bridge-opening.post-0302"', `"id": "${id}"`),
  replace(files.page, 'claim="bridge-opening.post-0302"', `claim="${id}"`),
];

describe('the id of a claim', () => {
  test('begins with measure and source', () => {
    expect(check(...opening('bridge-opening.post-0303'))).toMatchInlineSnapshot(
      `"data/claims/first.json:59:11 claim-id: expected "bridge-opening.post-0302", with ".alder-post" after it only where two claims would share it; found "bridge-opening.post-0303". An id is made of the measure, the source and the members, and never changes once published."`,
    );
  });

  test('names the member of each dimension', () => {
    const edits = [
      replace(
        files.claims,
        '"id": "boats.office-report.north-ferry"',
        '"id": "boats.office-report"',
      ),
      replace(
        files.claims,
        '{claim:boats.office-report.north-ferry}',
        '{claim:boats.office-report}',
      ),
    ];
    expect(check(...edits)).toMatchInlineSnapshot(
      `"data/claims/first.json:36:11 claim-id: expected "boats.office-report.north-ferry", with ".river-office" after it only where two claims would share it; found "boats.office-report". An id is made of the measure, the source and the members, and never changes once published."`,
    );
  });

  test('may end with the time or the origin where two would share it', () => {
    expect(check(...opening('bridge-opening.post-0302.alder-post'))).toBe('');
  });

  test('may not end with anything else', () => {
    expect(check(...opening('bridge-opening.post-0302.second'))).toMatchInlineSnapshot(
      `"data/claims/first.json:59:11 claim-id: expected "bridge-opening.post-0302", with ".alder-post" after it only where two claims would share it; found "bridge-opening.post-0302.second". An id is made of the measure, the source and the members, and never changes once published."`,
    );
  });

  test('is not judged while the measure that it names is unknown', () => {
    const edit = replace(files.claims, '"measure": "bridge-owner"', '"measure": "bridge-ownr"');
    expect(check(edit)).toMatchInlineSnapshot(
      `"data/claims/first.json:71:16 unknown-id: expected the id of one of the measures; found "bridge-ownr". Did you mean "bridge-owner"?"`,
    );
  });
});
