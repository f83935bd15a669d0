/**
 * Parses resume files and prints one JSON object a line:
 *
 *     npm run -s resume:parse -- [--engine offline|ai] FILE…
 *     {"file", "engine", "resume": JSON Resume, "confidence": 0–1, "ms"}  or  {"file", "error": {"code", "message"}}
 *
 * `ai` asks the provider of the environment as well and joins both readings, as the application does. Neither a
 * database nor a server is needed. Ends with 1 when a file could not be read.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { translator } from '@/lib/core/translate'
import { extractDocument } from '@/lib/features/resumes/extraction/reader'
import { toJsonResume } from '@/lib/features/resumes/model'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { parseWithModel } from '@/lib/features/resumes/parse-with-model'
import { enginesFor } from '@/lib/platform/ai/providers'

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'offline' } },
})
const engine = z.enum(['offline', 'ai']).safeParse(values.engine).data
if (!engine || files.length === 0) {
  console.error('Usage: npm run -s resume:parse -- [--engine offline|ai] FILE…')
  process.exit(2)
}
if (engine === 'ai' && enginesFor('writer').length === 0) {
  console.error('No AI provider is configured: set OPENAI_API_KEY or OPENAI_BASE_URL.')
  process.exit(2)
}
const errors = translator('en', 'errors')
/** npm runs scripts in the project's folder; files are named from where the command was given. */
const folder = process.env.INIT_CWD ?? process.cwd()

for (const file of files) {
  const line = await parse(file)
  if ('error' in line) process.exitCode = 1
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function parse(file: string) {
  const start = performance.now()
  try {
    const document = await extractDocument(() => readFile(resolve(folder, file)))
    const rules = parseOffline(document)
    const read =
      engine === 'ai'
        ? await parseWithModel(document, rules, { userId: null })
        : { ...rules, engine: 'offline' as const }
    return {
      file,
      engine: read.engine,
      resume: toJsonResume(read.content),
      confidence: read.confidence,
      ms: Math.round(performance.now() - start),
    }
  } catch (error) {
    return { file, error: problemOf(error) }
  }
}

function problemOf(error: unknown): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: errors(error.code) }
  const missing =
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
  return missing
    ? { code: 'not_found', message: 'There is no such file.' }
    : { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}
