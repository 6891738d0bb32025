import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { outside } from './rules';

export const root = join(import.meta.dirname, '../..');

/** Folders that hold TypeScript of ours. */
const folders = ['entrypoints', 'components', 'utils', ...outside];

/** All our TypeScript, as paths from the root with `/`. */
export function listSources(): readonly string[] {
  const inFolders = folders.flatMap((folder) => listFolder(folder));
  const inRoot = readdirSync(root).filter((name) => /\.tsx?$/.test(name));
  return [...inFolders, ...inRoot].sort();
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules/'));
  } catch {
    // A room that is not built yet.
    return [];
  }
}

export const readSource = (file: string) => readFileSync(join(root, file), 'utf8');

/** A parsed program over files of ours, with which names can be told from globals of the same name. */
export interface Sources {
  readonly files: ReadonlyMap<string, ts.SourceFile>;
  readonly checker: ts.TypeChecker;
}

/** `planted`: further files that exist in memory only, path → text. */
export function loadSources(
  paths: readonly string[],
  planted: Readonly<Record<string, string>> = {},
): Sources {
  const texts = new Map(Object.entries(planted).map(([path, text]) => [join(root, path), text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    // Only our own files and the standard library are read: nothing else can declare a global here.
    noResolve: true,
    types: [],
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, settings, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, settings, ...rest)
      : ts.createSourceFile(name, text, settings, true);
  };
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  const all = [...new Set([...paths, ...Object.keys(planted)])];
  const program = ts.createProgram(
    all.map((path) => join(root, path)),
    options,
    host,
  );
  const files = new Map(
    all.flatMap((path) => {
      const file = program.getSourceFile(join(root, path));
      return file ? [[path, file] as const] : [];
    }),
  );
  return { files, checker: program.getTypeChecker() };
}

export const lineOf = (file: ts.SourceFile, node: ts.Node) =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
