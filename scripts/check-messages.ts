/**
 * Finds messages that a language lacks, that nothing uses, that are used and do not exist, or whose placeholders
 * differ between the languages. Takes the folder to look at; this one by default.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Catalog, compareLanguages, compareUses, flatten } from './messages/find-problems.ts'
import { findUses } from './messages/find-uses.ts'

const folder = process.argv[2] ?? '.'
const main = 'en'

const catalogs = Object.fromEntries(
  globSync('messages/*', { cwd: folder })
    .sort()
    .map((path) => [basename(path), readLanguage(join(folder, path))]),
)
// What only a test reads is unused.
const uses = findUses(folder).filter(({ file }) => !/^e2e[/]|[.]test[.]tsx?$/.test(file))
const problems = [...compareLanguages(catalogs), ...compareUses(catalogs[main] ?? new Map(), uses)]

for (const problem of problems) console.log(problem)
console.log(
  `${catalogs[main]?.size ?? 0} messages, used in ${uses.length} places, ${problems.length} problems`,
)
process.exitCode = problems.length > 0 ? 1 : 0

function readLanguage(path: string): Catalog {
  const namespaces = globSync('*.json', { cwd: path }).sort()
  return flatten(
    Object.fromEntries(
      namespaces.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(path, file), 'utf8'))]),
    ),
  )
}
