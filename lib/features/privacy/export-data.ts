import 'server-only'
import { ReadableStream as WebStream } from 'node:stream/web'
import type { Stretch } from '@/db/newest-first'
import type { Locale } from '@/lib/core/locale'
import { listChat } from '@/lib/features/chat/data'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { getInterview, listInterviews, listMessages, listTurns } from '@/lib/features/interviews/data'
import { getOptimisation, listOptimisations } from '@/lib/features/optimisation/data'
import { listOwnPositions, listOwnQuestions } from '@/lib/features/positions/data'
import { type ZipEntry, zipped } from '@/lib/features/privacy/zipped'
import { getProfile } from '@/lib/features/profiles/data'
import { listGenerations, listPlans } from '@/lib/features/questions/data'
import { getReport } from '@/lib/features/reports/data'
import { getResume, listParseSteps, listResumes } from '@/lib/features/resumes/data'
import { getReview, listReviews } from '@/lib/features/reviews/data'
import { readRecording } from '@/lib/features/reviews/read-recording'
import { getTranscript } from '@/lib/features/reviews/transcripts/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'

/** Interviews or reviews looked up at a time. */
const pageSize = 100

/**
 * Everything the viewer has here as a ZIP: `profile.json`, each resume's sections and original file, what was
 * advised on it and decided, each interview with its dialogue and judgements, each review with its recording and
 * transcript, and every report with what was asked about it. Streamed, so that its size does not matter.
 */
export function exportData(viewer: Viewer): ReadableStream<Uint8Array> {
  return WebStream.from(zipped(entriesOf(viewer))) as ReadableStream<Uint8Array>
}

async function* entriesOf(viewer: Viewer): AsyncGenerator<ZipEntry> {
  yield json('profile.json', await getProfile(viewer))
  yield* resumeEntries(viewer)
  yield* optimisationEntries(viewer)
  yield* interviewEntries(viewer)
  yield* reviewEntries(viewer)
  yield json('positions.json', await listOwnPositions(viewer))
  yield json('questions.json', await listOwnQuestions(viewer))
  yield json('plans.json', await listPlans(viewer))
}

async function* resumeEntries(viewer: Viewer): AsyncGenerator<ZipEntry> {
  for (const { id } of await listResumes(viewer)) {
    const { storageKey, thumbnailKey, userId, ...resume } = await getResume(viewer, id)
    const parseLog = await listParseSteps(viewer, id)
    yield json(`resumes/${id}/resume.json`, { ...resume, parseLog })
    const { stream } = await storage().read(storageKey)
    yield { path: `resumes/${id}/${fileName(resume.name)}`, content: stream }
  }
}

async function* optimisationEntries(viewer: Viewer): AsyncGenerator<ZipEntry> {
  for (const { id } of await listOptimisations(viewer)) {
    const { userId, ...run } = await getOptimisation(viewer, id)
    yield json(`optimisations/${id}.json`, run)
  }
}

async function* interviewEntries(viewer: Viewer): AsyncGenerator<ZipEntry> {
  for await (const { id, reportId } of all((stretch) => listInterviews(viewer, stretch))) {
    const [interview, turns, messages, evaluations, generations] = await Promise.all([
      getInterview(viewer, id),
      listTurns(id),
      listMessages(id),
      getEvaluations(viewer, id),
      listGenerations(viewer, id),
    ])
    const judged = turns.map((turn) => ({ ...turn, evaluation: evaluations.get(turn.id) ?? null }))
    yield json(`interviews/${id}.json`, { ...interview, generations, turns: judged, messages })
    if (reportId) yield* reportEntries(viewer, reportId)
  }
}

/** What a list that is paged by key holds, page after page. */
async function* all<Item>(
  list: (stretch: Stretch & { locale: Locale }) => Promise<{ items: Item[]; next: string | null }>,
): AsyncGenerator<Item> {
  let before: string | undefined
  do {
    const { items, next } = await list({ locale: 'en', limit: pageSize, before })
    yield* items
    before = next ?? undefined
  } while (before)
}

async function* reportEntries(viewer: Viewer, id: string): AsyncGenerator<ZipEntry> {
  yield json(`reports/${id}.json`, await getReport(viewer, id))
  const chat = await listChat(viewer, id)
  if (chat.length === 0) return
  const said = chat.map(({ author, text, engine, createdAt }) => ({ author, text, engine, createdAt }))
  yield json(`reports/${id}-chat.json`, said)
}

async function* reviewEntries(viewer: Viewer): AsyncGenerator<ZipEntry> {
  for await (const { id } of all((stretch) => listReviews(viewer, stretch))) {
    const { userId, run, progress, ...review } = await getReview(viewer, id)
    yield json(`reviews/${id}/review.json`, review)
    yield json(`reviews/${id}/transcript.json`, await getTranscript(viewer, id))
    if (!review.uploadedAt) continue
    const file = await readRecording(viewer, id)
    yield { path: `reviews/${id}/${fileName(file.fileName)}`, content: file.read() }
  }
}

function json(path: string, value: unknown): ZipEntry {
  return { path, content: new TextEncoder().encode(JSON.stringify(value, null, 2)) }
}

/** A name that is a name on every system, and no path. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_') || 'file'
}
