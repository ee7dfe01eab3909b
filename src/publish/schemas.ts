import { z } from 'zod';
import { dataFileSchemas } from '../load/collections.ts';

/** A JSON Schema file: its name in `schemas/` and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** Returns the JSON Schema (draft 2020-12) of every kind of data file, as an author may write it. */
export function printSchemas(): SchemaFile[] {
  return dataFileSchemas().map(({ name, schema }) => {
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
    return { name: `${name}.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}

/** Returns the editor settings that give each data file its schema, as `.vscode/settings.json` holds them. */
export function printEditorSettings(): string {
  const schemas = dataFileSchemas().map(({ name, glob }) => ({
    fileMatch: [`/data/${glob}`],
    url: `./schemas/${name}.json`,
  }));
  return `${JSON.stringify({ 'json.schemas': schemas }, null, 2)}\n`;
}
