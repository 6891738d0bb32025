import ts from 'typescript';
import { roomOf } from './imports';
import { injections, outsideDoors, rooms } from './rules';
import { lineOf, type Sources } from './sources';
import type { Violation } from './violation';

/** Names of the world that a room touches although its rule forbids them, and waits in a synchronous room. */
export function checkGlobals(path: string, sources: Sources): readonly Violation[] {
  const room = rooms.find(({ folder }) => folder === roomOf(path));
  if (room === undefined) return [];
  const never = new Set(room.never);
  return visitAll(path, sources, (node) => {
    if (room.synchronous && isAsynchronous(node)) return `${room.folder} is synchronous`;
    const name = globalName(node, sources.checker);
    const promised = room.synchronous && name === 'Promise';
    return name !== null && (never.has(name) || promised) ? `${room.folder} touches ${name}` : null;
  });
}

/** Ways to make text into markup or code. */
export function checkInjections(path: string, sources: Sources): readonly Violation[] {
  const forbidden = new Set(injections);
  return visitAll(path, sources, (node) => {
    if (isDocumentWrite(node, sources.checker)) return 'uses document.write';
    const name = writtenName(node) ?? globalName(node, sources.checker);
    // Reading an element as markup is how a test sees that nothing has changed.
    if (name === 'outerHTML' && !isAssigned(node)) return null;
    return name !== null && forbidden.has(name) ? `uses ${name}` : null;
  });
}

/** Ways in for those who have none. An event of a page's is known by the name that its listener is given. */
export function checkOutsideDoors(path: string, sources: Sources): readonly Violation[] {
  if (!rooms.some(({ folder }) => folder === roomOf(path))) return [];
  const forbidden = new Set(outsideDoors);
  return visitAll(path, sources, (node) => {
    const name = writtenName(node) ?? globalName(node, sources.checker);
    if (name !== null && forbidden.has(name)) return `listens to ${name}`;
    const isListened = ts.isStringLiteralLike(node) && ts.isCallExpression(node.parent);
    return isListened && node.text === 'message' ? 'listens to messages of pages' : null;
  });
}

/** `document.write(…)`, whatever the document is called. */
function isDocumentWrite(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'write') return false;
  return checker.getTypeAtLocation(node.expression).symbol?.name === 'Document';
}

function isAssigned(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node && isAssignment(node.parent);
}

const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression) =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function visitAll(
  path: string,
  { files }: Sources,
  fault: (node: ts.Node) => string | null,
): readonly Violation[] {
  const file = files.get(path);
  const found: Violation[] = [];
  const visit = (node: ts.Node) => {
    const what = fault(node);
    if (file && what !== null) found.push({ file: path, line: lineOf(file, node), what });
    ts.forEachChild(node, visit);
  };
  if (file) visit(file);
  return found;
}

/** `x.name`, `x['name']`, `{ name }` and the attribute `name=` alike; not the mere mention in a text. */
function writtenName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  const isWritten =
    ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isWritten ? node.name.getText() : null;
}

function isAsynchronous(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isForOfStatement(node)) return node.awaitModifier !== undefined;
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

/** Reading the clock or the dice, in the forms that they have. */
function globalName(node: ts.Node, checker: ts.TypeChecker): string | null {
  if (ts.isPropertyAccessExpression(node)) return memberName(node, checker);
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return clockCall(node, checker);
  if (!ts.isIdentifier(node) || isOnlyAName(node) || !isGlobal(node, checker)) return null;
  return node.text;
}

function memberName(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): string | null {
  const { expression, name } = node;
  if (!ts.isIdentifier(expression) || !isGlobal(expression, checker)) return null;
  const whole = `${expression.text}.${name.text}`;
  return ['Date.now', 'Math.random'].includes(whole) ? whole : null;
}

/** `new Date()` and `Date()` read the clock; `new Date(given)` does not. */
function clockCall(node: ts.NewExpression | ts.CallExpression, checker: ts.TypeChecker): string | null {
  const { expression } = node;
  if (!ts.isIdentifier(expression) || expression.text !== 'Date' || !isGlobal(expression, checker))
    return null;
  return ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0 ? 'Date.now' : null;
}

/** `x.fetch`, `{ fetch: … }`, `interface I { fetch(): … }`: names of something else. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  // `typeof fetch` as a type asks for something of that kind to be handed in.
  if (ts.isTypeQueryNode(parent)) return true;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return (
    (ts.isClassElement(parent) || ts.isTypeElement(parent) || ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
}

/** Nothing of ours declares the name, or only a `declare` does, which makes nothing. */
function isGlobal(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  return declarations.every(isOutsideOurs);
}

function isOutsideOurs(declaration: ts.Declaration): boolean {
  if (declaration.getSourceFile().isDeclarationFile) return true;
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0;
}
