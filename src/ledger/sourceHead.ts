import { writeDate } from '../words/date.ts';
import type { Language } from '../words/language.ts';
import type { Head } from './head.ts';
import { need } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/**
 * Returns what a source is called and what it is, in a sentence. Its date goes with its name where it has
 * no title of its own, or one that another source has too.
 */
export function headSource(ledger: Ledger, id: string, language: Language): Head {
  const { sources } = ledger.dossier;
  const source = need(sources, id);
  const { title, publisher, published } = source;
  const claims = ledger.bySource.get(id) ?? [];
  const { heads } = language.words.site;
  const date = published === null ? null : writeDate(published, language);
  const dated = (name: string): string =>
    date === null ? name : language.words.sentence.listed(name, date);
  const isShared = [...sources.values()].filter((one) => one.title === title).length > 1;
  const told = {
    claims: language.count(claims.length, 'claim'),
    publisher,
    kind: language.words.sourceKind[source.kind],
    date: date ?? heads.undatedSource,
  };
  if (title === null) {
    const labels = claims.map(({ measure }) => need(ledger.dossier.measures, measure).label);
    const measures = [...new Set(labels)].join(language.words.separator);
    return {
      title: heads.untitledSource(dated(publisher)),
      description: heads.sourceWithoutTitle({ ...told, measures }),
    };
  }
  return {
    title: isShared ? dated(title) : title,
    description: heads.source({ ...told, title }),
  };
}
