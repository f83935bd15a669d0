import { basename, relative, resolve } from 'node:path'
import {
  isCallExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isStringLiteral,
  type Node,
} from 'typescript/unstable/ast'
import { API, type Project, type Type, TypeFlags } from 'typescript/unstable/sync'

/** A place that reads messages: their full keys (`namespace.key`), or null when these cannot be told. */
export type Use = { file: string; line: number; keys: string[] | null }

/** What a translator can be asked besides calling it. */
const methods = new Set(['rich', 'markup', 'raw', 'has'])

/**
 * Every place of a project that reads messages: calls of translators, and properties of an imported message file.
 * Asks the compiler, so that translators that are passed on and keys put together of known parts are understood.
 * @param folder of tsconfig.json and messages/
 */
export function findUses(folder: string): Use[] {
  const root = resolve(folder)
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects()
    if (!project) throw new Error(`There is no tsconfig.json in ${root}.`)
    const files = project.rootFiles.filter((file) => !relative(root, file).startsWith('.'))
    return files.flatMap((file) =>
      usesIn(project, file).map((use) => ({ ...use, file: relative(root, file) })),
    )
  } finally {
    api.close()
  }
}

function usesIn(project: Project, file: string): Use[] {
  const source = project.program.getSourceFile(file)
  if (!source) return []
  const importsMessages = /from '.*\/messages\/.*[.]json'/.test(source.text)
  const uses: Use[] = []
  const visit = (node: Node): void => {
    const keys = keysOfCall(project, node) ?? (importsMessages ? keyOfProperty(project, node) : undefined)
    if (keys !== undefined) {
      const line = source.text.slice(0, node.getStart(source)).split('\n').length
      uses.push({ file, line, keys: keys === 'unknown' ? null : keys })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return uses
}

function keysOfCall({ checker }: Project, node: Node): string[] | 'unknown' | undefined {
  if (!isCallExpression(node)) return undefined
  const asked = node.expression
  const translator =
    isPropertyAccessExpression(asked) && methods.has(asked.name.text) ? asked.expression : asked
  const type = checker.getTypeAtLocation(translator)
  const [key] = node.arguments
  if (!key || !type || !checker.getPropertyOfType(type, 'markup')) return undefined
  // An alias of its own hides from us which namespace the type was made for.
  const [, namespace] = type.getAliasSymbol()?.name === 'Translator' ? type.getAliasTypeArguments() : []
  const keys = literals(checker, checker.getTypeAtLocation(key))
  if (!keys || !namespace) return 'unknown'
  if (namespace.flags & TypeFlags.Never) return keys
  return namespace.isStringLiteralType() ? keys.map((name) => `${namespace.value}.${name}`) : 'unknown'
}

function literals(checker: Project['checker'], type: Type | undefined): string[] | null {
  if (type?.isStringLiteralType()) return [type.value]
  if (type?.isTypeParameter()) return literals(checker, checker.getBaseConstraintOfType(type))
  if (!type?.isUnionType()) return null
  const parts = type.getTypes().map((part) => literals(checker, part))
  return parts.every((part) => part !== null) ? parts.flat() : null
}

/** The message that a property of an imported message file is, by the place where the file declares it. */
function keyOfProperty(project: Project, node: Node): string[] | undefined {
  if (!isPropertyAccessExpression(node)) return undefined
  const [declaration] = project.checker.getSymbolAtLocation(node.name)?.declarations ?? []
  if (!declaration?.path.includes('/messages/')) return undefined
  const names: string[] = []
  for (let at = declaration.resolve(project); at; at = at.parent) {
    if (isPropertyAssignment(at) && isStringLiteral(at.name)) names.unshift(at.name.text)
  }
  return [[basename(declaration.path, '.json'), ...names].join('.')]
}
