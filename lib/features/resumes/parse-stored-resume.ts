import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { AppError } from '@/lib/core/errors'
import { getResume, getResumeDocument, type Resume, updateResume } from '@/lib/features/resumes/data'
import { documentText, type ResumeDocument } from '@/lib/features/resumes/document'
import { extractDocument } from '@/lib/features/resumes/extraction/reader'
import { keepCorrections } from '@/lib/features/resumes/keep-corrections'
import { makeThumbnail } from '@/lib/features/resumes/make-thumbnail'
import { emptyContent, type ParsedResume, type ResumeContent } from '@/lib/features/resumes/model'
import { type LogStep, openParseLog } from '@/lib/features/resumes/parse-log'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { parseWithModel } from '@/lib/features/resumes/parse-with-model'
import { keepDocument } from '@/lib/features/resumes/stored-document'
import { readStoredFile } from '@/lib/features/resumes/stored-file'
import { enginesFor } from '@/lib/platform/ai/providers'
import type { JobContext } from '@/lib/platform/jobs/define-job'

/** Milliseconds that a resume which is done waits for its thumbnail: pages that others draw may come before it. */
const thumbnailMs = 1_000

/**
 * Reads a resume's file, finds its sections by rules and, when a provider is configured, with a model, and stores what
 * was found around what the person has corrected. Every step is written into the parse log.
 * @throws AppError with the reason when the file cannot be read or is no resume
 */
export async function parseStoredResume(resume: Resume, { step, signal }: JobContext): Promise<void> {
  const logStep = await openParseLog(resume.id)
  const document = await readDocument(resume, logStep)
  const thumbnail = makeThumbnail(resume, logStep)
  const drawn = Promise.race([thumbnail, setTimeout(thumbnailMs, undefined, { ref: false })])
  const changes = await findSections(resume, document, logStep, { step, signal })
  await drawn
  await updateResume('system', resume.id, { ...changes, failure: null, status: 'completed' }, ['processing'])
  await thumbnail
}

async function readDocument(resume: Resume, logStep: LogStep): Promise<ResumeDocument> {
  const kept = await getResumeDocument('system', resume.id)
  if (kept) {
    await logStep(
      nameOfReading(kept),
      () => kept,
      () => ({ outcome: 'kept' }),
    )
    return kept
  }
  const document = await logStep(
    'read',
    () => extractDocument(() => readStoredFile(resume.storageKey)),
    (read) => ({ step: nameOfReading(read) }),
  )
  const changes = { text: documentText(document), document: keepDocument(document) }
  await updateResume('system', resume.id, changes, ['processing'])
  return document
}

const nameOfReading = ({ recognised }: ResumeDocument) => (recognised ? 'recognise' : 'read')

async function findSections(
  resume: Resume,
  document: ResumeDocument,
  logStep: LogStep,
  { step, signal }: Pick<JobContext, 'step' | 'signal'>,
) {
  const rules = await logStep('rules', () => parseOffline(document))
  await updateResume('system', resume.id, { finding: rules.finding }, ['processing'])
  // A file that names its own fields leaves a model nothing to find.
  const asksModel = enginesFor('writer').length > 0 && document.json === null
  if (!asksModel) {
    if (rules.finding !== 'resume') throw new AppError(rules.finding)
    const { content, fields } = await merge(resume.id, rules, logStep)
    return { content, fields, confidence: rules.confidence, engine: 'offline', fallback: null }
  }
  if (rules.finding === 'resume') {
    // Something to look at while the model thinks.
    await updateResume('system', resume.id, await withCorrections(resume.id, rules), ['processing'])
  }
  const read = await logStep(
    'model',
    () => step('model', () => parseWithModel(document, rules, { userId: resume.userId, signal })),
    ({ engine, fallback }) => (engine === 'offline' ? { outcome: 'failed', failure: fallback } : {}),
  )
  if (rules.finding !== 'resume' && !saysWhoAndWhat(read.content)) throw new AppError(rules.finding)
  const { content, fields } = await merge(resume.id, read, logStep)
  return { content, fields, confidence: read.confidence, engine: read.engine, fallback: read.fallback }
}

function merge(id: string, read: ParsedResume, logStep: LogStep): Promise<ParsedResume> {
  return logStep('merge', () => withCorrections(id, read))
}

async function withCorrections(id: string, read: ParsedResume): Promise<ParsedResume> {
  const { content, fields, removed } = await getResume('system', id)
  return keepCorrections({ content: content ?? emptyContent, fields, removed }, read)
}

/** Whether what a model found in a text that the rules did not take for a resume makes it one. */
function saysWhoAndWhat({ basics, work, education, projects }: ResumeContent): boolean {
  return basics.name !== '' && work.length + education.length + projects.length > 0
}
