import { globSync, readFileSync } from 'node:fs'

/** The address of every page: where its file lies, without the groups. */
export function pagesOfTheApp(): string[] {
  return globSync('app/**/page.tsx')
    .map((file) => addressOf(file, 'page.tsx'))
    .sort()
}

/** Every method of every route handler, as `GET /api/health`. */
export function handlersOfTheApp(): string[] {
  return globSync('app/**/route.ts')
    .flatMap((file) =>
      methodsIn(readFileSync(file, 'utf8')).map((method) => `${method} ${addressOf(file, 'route.ts')}`),
    )
    .sort()
}

function addressOf(file: string, name: string): string {
  const parts = file.split('/').slice(1, -1)
  if (!file.endsWith(name)) throw new Error(`${file} is not a ${name}`)
  return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`
}

function methodsIn(source: string): string[] {
  const methods = source.matchAll(/^export .*\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm)
  return [...methods].flatMap(([line]) => line.match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g) ?? [])
}
