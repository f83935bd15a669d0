/**
 * Parses the labelled resumes of scripts/bench/resumes as the application does and prints how much of every field was
 * read, by language and by layout. It measures; nothing passes or fails.
 *
 *     npm run bench:resumes -- [--engine offline|ai] [--errors] [FILTER]
 *
 * FILTER is a part of a file's name. `--errors` lists what was missed and what was read wrongly.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { extractDocument } from '@/lib/features/resumes/extraction/reader'
import { emptyContent, type ResumeContent } from '@/lib/features/resumes/model'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { parseWithModel } from '@/lib/features/resumes/parse-with-model'
import { filesFolder, type Label, readLabels } from './bench/resumes/labels.ts'
import { type Reading, showErrors, showFields, showFiles } from './bench/resumes/report.ts'
import { score } from './bench/resumes/score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'offline' },
    errors: { type: 'boolean', default: false },
  },
})
const engine = z.enum(['offline', 'ai']).parse(values.engine)
const filter = positionals[0] ?? ''

const labels = (await readLabels()).filter((label) => label.file.includes(filter))
if (labels.length === 0) throw new Error(`No labelled resume has "${filter}" in its name.`)

// Whoever comes first pays for starting the processes that read, of which there are two.
for (const label of labels.slice(0, 2)) await measure(label)
const readings: Reading[] = []
for (const label of labels) readings.push(await measure(label))

showFields(readings)
showFiles(readings)
if (values.errors) showErrors(readings)

async function measure(label: Label): Promise<Reading> {
  const start = performance.now()
  const read = await parse(join(filesFolder, label.file))
  return {
    label,
    score: score(label, read.content),
    engine: read.engine,
    ms: performance.now() - start,
    failure: read.failure,
  }
}

async function parse(
  path: string,
): Promise<{ content: ResumeContent; engine: string; failure: string | null }> {
  try {
    const document = await extractDocument(() => readFile(path))
    const rules = parseOffline(document)
    if (engine === 'offline') return { content: rules.content, engine, failure: null }
    const both = await parseWithModel(document, rules, { userId: null })
    return { content: both.content, engine: both.engine, failure: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { content: emptyContent, engine, failure: error.code }
  }
}
