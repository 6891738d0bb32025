import { posix } from 'node:path';
import ts from 'typescript';
import { outside, rooms, rootFiles } from './rules';
import { lineOf, type Sources } from './sources';

export interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** The file that is meant, from the root, with its extension where it is one of ours; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

/** Every import of a file: static, re-exporting, dynamic, `require`, and `import('x').T` among types. */
export function listImports(path: string, { files }: Sources): readonly Import[] {
  const file = files.get(path);
  if (file === undefined) return [];
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    const named = specifierOf(node);
    if (named !== null) {
      const [specifier, typeOnly] = named;
      const target = resolveOwn(path, specifier, files);
      found.push({ file: path, line: lineOf(file, node), specifier, target, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function specifierOf(node: ts.Node): readonly [specifier: string, typeOnly: boolean] | null {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier, importsTypesOnly(node));
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier, exportsTypesOnly(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return textOf(node.argument.literal, true);
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return textOf(node.moduleReference.expression, node.isTypeOnly);
  }
  return ts.isCallExpression(node) && isLoader(node.expression) ? textOf(node.arguments[0], false) : null;
}

function textOf(node: ts.Node | undefined, typeOnly: boolean): readonly [string, boolean] | null {
  if (node === undefined) return null;
  // A computed specifier cannot be ruled, so it is none that any room allows.
  return ts.isStringLiteralLike(node) ? [node.text, typeOnly] : ['(computed)', typeOnly];
}

const isLoader = (callee: ts.Expression) =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function exportsTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

function resolveOwn(from: string, specifier: string, files: Sources['files']): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  const path = bare.startsWith('@/')
    ? bare.slice(2)
    : /^\.\.?(\/|$)/.test(bare)
      ? posix.join(posix.dirname(from), bare)
      : null;
  if (path === null) return null;
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

/** The room of a file: the longest folder that holds it; null where the house has none for it. */
export function roomOf(path: string): string | null {
  const folders = [...rooms.map(({ folder }) => folder), ...outside];
  const holding = folders.filter((folder) => path.startsWith(`${folder}/`) || path === `${folder}.ts`);
  const longest = holding.sort((a, b) => b.length - a.length)[0];
  return longest ?? (rootFiles.includes(path) ? '(root)' : null);
}
