import { join } from 'node:path'
import ts from 'typescript'

/** A word of a natural language in a rule. */
export interface StrayWord {
  readonly file: string
  readonly line: number
  readonly word: string
}

const root = join(import.meta.dirname, '../..')

/**
 * The words that source files name as text: letters in a string, a template or a regular expression. What the compiler
 * knows to be one of a closed set of tags (`'name' | 'pronoun'`) is no text, nor are messages of errors, flags, Unicode
 * forms and the specifiers of imports.
 * @param files paths from the root of the repository
 * @param sources texts of files that are not on disk, by path
 */
export function findStrayWords(
  files: readonly string[],
  sources: ReadonlyMap<string, string> = new Map(),
): StrayWord[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config as object
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const held = new Map([...sources].map(([path, text]) => [join(root, path), text]))
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (path) => held.get(path) ?? readFile(path)
  host.fileExists = (path) => held.has(path) || fileExists(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = held.get(path)
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version, true)
  }
  const paths = [...files, ...sources.keys()].map((path) => join(root, path))
  const program = ts.createProgram(paths, options, host)
  return paths.flatMap((path) => strayWordsOf(program.getSourceFile(path)!, program.getTypeChecker()))
}

function strayWordsOf(file: ts.SourceFile, checker: ts.TypeChecker): StrayWord[] {
  const found: StrayWord[] = []
  const report = (node: ts.Node, text: string): void => {
    const word = /\p{L}{2,}|^\p{L}$/u.exec(text)?.[0]
    if (word === undefined) return
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    found.push({ file: file.fileName.slice(root.length + 1), line, word: text.trim() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (isMessage(node)) return
    if (ts.isRegularExpressionLiteral(node)) report(node, wordsOfPattern(node.text))
    else if (ts.isTaggedTemplateExpression(node)) return visitPattern(node.template)
    else if (ts.isStringLiteralLike(node)) {
      if (!isTag(node, checker)) report(node, isPattern(node) ? wordsOfPattern(node.text) : node.text)
    } else if (ts.isTemplateExpression(node)) {
      if (!isTag(node, checker))
        for (const part of [node.head, ...node.templateSpans.map((span) => span.literal)])
          report(part, isPattern(node) ? wordsOfPattern(part.text) : part.text)
      for (const span of node.templateSpans) visit(span.expression)
      return
    } else if (ts.isPropertyAssignment(node) && isKeyOfText(node, checker)) report(node, node.name.getText(file))
    ts.forEachChild(node, visit)
  }
  /** `String.raw` holds the source of a regular expression. */
  const visitPattern = (template: ts.TemplateLiteral): void => {
    if (ts.isNoSubstitutionTemplateLiteral(template)) return report(template, wordsOfPattern(template.rawText ?? ''))
    for (const part of [template.head, ...template.templateSpans.map((span) => span.literal)])
      report(part, wordsOfPattern(part.rawText ?? ''))
    for (const span of template.templateSpans) visit(span.expression)
  }
  visit(file)
  return found
}

/** The letters of a regular expression that stand for themselves: no escapes, classes, groups or flags. */
function wordsOfPattern(pattern: string): string {
  return pattern
    .replace(/\/[a-z]*$/, '')
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\./g, ' ')
    .replace(/\[(?:[^\]\\]|\\.)*\]/g, ' ')
    .replace(/\(\?<[a-zA-Z]\w*>/g, ' ')
}

/** The literal is one of a closed set: what it is compared with, or where it goes, has literal types. */
function isTag(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const parent = node.parent
  if (ts.isCaseClause(parent)) return isClosed(checker.getTypeAtLocation(parent.parent.parent.expression), checker)
  // `isKeyOfText` looks at keys.
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (isConst(parent)) return true
  // One of several literals, as in `const side = isBefore ? 'before' : 'after'`.
  let choice: ts.Expression = node
  while (ts.isConditionalExpression(choice.parent) || ts.isParenthesizedExpression(choice.parent))
    choice = choice.parent
  const place = choice.parent
  if (choice !== node && ts.isVariableDeclaration(place)) return isClosed(checker.getTypeAtLocation(place), checker)
  const type =
    ts.isBinaryExpression(place) && isComparison(place)
      ? checker.getTypeAtLocation(place.left === choice ? place.right : place.left)
      : checker.getContextualType(node)
  return type !== undefined && isClosed(type, checker)
}

const isComparison = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken

/** Within `[…] as const` or `{…} as const`. */
function isConst(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return ts.isConstTypeReference(node.type)
  return (
    (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node) || ts.isPropertyAssignment(node)) &&
    isConst(node.parent)
  )
}

/** No string at large belongs to the type, and some literal does. */
function isClosed(type: ts.Type, checker: ts.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type]
  const strings = parts.map((part) =>
    part.flags & ts.TypeFlags.TypeParameter ? (checker.getBaseConstraintOfType(part) ?? part) : part,
  )
  return (
    !strings.some(({ flags }) => flags & ts.TypeFlags.String) &&
    strings.some(
      (part) =>
        part.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.TemplateLiteral) ||
        (part.isUnion() && isClosed(part, checker)),
    )
  )
}

/** A key of an object that is looked up by any text: `{ sen: 'senator' }` as a `Record<string, string>`. */
function isKeyOfText(node: ts.PropertyAssignment, checker: ts.TypeChecker): boolean {
  if (ts.isComputedPropertyName(node.name)) return false
  const type = checker.getContextualType(node.parent)
  return type !== undefined && checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined
}

/** The source of a regular expression. */
const isPattern = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp'

/** What an error says, and what tells built-in functions how to work. */
function isMessage(node: ts.Node): boolean {
  const parent = node.parent
  if (!parent || (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node))) return false
  if (!ts.isNewExpression(parent)) return false
  const made = parent.expression.getText()
  return made.endsWith('Error') || (made === 'RegExp' && parent.arguments?.[1] === node)
}
