import { listProse } from '../load/dossier.ts';
import { findAddresses, findComponents } from '../prose/readPage.ts';
import { checkPageAddress } from './pageAddress.ts';
import { refuseCode } from './pageCode.ts';
import { checkPageComponent } from './pageComponent.ts';
import type { Rule } from './rule.ts';

/** Pages hold prose and known components with plain attributes: no code, no raw HTML, no address that runs code or leads nowhere. */
export const checkPageContent: Rule = (ledger) =>
  listProse(ledger.dossier).flatMap((page) => {
    const { tree, findings } = page.mdx;
    if (!tree) return findings;
    return [
      ...refuseCode(page.file, tree),
      ...findComponents(page.file, tree).flatMap((use) => checkPageComponent(use, ledger)),
      ...findAddresses(page.file, tree).flatMap((use) =>
        checkPageAddress(use, page, ledger.dossier),
      ),
    ];
  });
