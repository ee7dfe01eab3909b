import { prose } from 'virtual:prose';
import type { ProseModule } from 'virtual:prose';

/** Returns the words of a page or update, by its place in `content/` without the ending. */
export function loadProse(name: string): Promise<ProseModule> {
  const load = prose[name];
  if (!load) throw new Error(`content/${name}.mdx is not among the files that were bundled`);
  return load();
}
