/**
 * Lets a script import the application's modules outside the framework's bundler:
 *
 *     node --import ./scripts/with-aliases.ts scripts/<name>.ts
 *
 * `@/…` is the project's folder, an extension may be left out, JSON needs no attribute, and `server-only` is empty.
 * `.env` is read as by the application. The log stays silent unless LOG_LEVEL is set: what a command prints is its result.
 */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)
const extensions = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

if (existsSync('.env')) process.loadEnvFile('.env')
process.env.LOG_LEVEL ||= 'silent'

registerHooks({
  resolve(specifier, context, nextResolve) {
    const marker = specifier === 'server-only'
    const conditions = marker ? [...context.conditions, 'react-server'] : context.conditions
    const resolved = nextResolve(locate(specifier), { ...context, conditions })
    if (!resolved.url.endsWith('.json')) return resolved
    return { ...resolved, format: 'json', importAttributes: { type: 'json' } }
  },
})

function locate(specifier: string): string {
  if (!specifier.startsWith('@/')) return specifier
  const path = fileURLToPath(new URL(specifier.slice(2), root))
  const found = extensions.map((extension) => path + extension).find((file) => isModule(file))
  return pathToFileURL(found ?? path).href
}

function isModule(file: string): boolean {
  return /\.\w+$/.test(file) && existsSync(file)
}
