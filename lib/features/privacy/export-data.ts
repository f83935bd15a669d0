import 'server-only'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { getInterview, listInterviews, listMessages, listTurns } from '@/lib/features/interviews/data'
import { getOptimisation, listOptimisations } from '@/lib/features/optimisation/data'
import { listOwnPositions, listOwnQuestions } from '@/lib/features/positions/data'
import { getProfile } from '@/lib/features/profiles/data'
import { listGenerations, listPlans } from '@/lib/features/questions/data'
import { getReport } from '@/lib/features/reports/data'
import { getResume, listParseSteps, listResumes } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'

/** Interviews looked up at a time. */
const pageSize = 100

/**
 * Everything the viewer has here as a ZIP: `profile.json`, each resume's sections and original file, what was
 * advised on it and decided, each interview with its dialogue and judgements, and its report. Streamed, so that its size does not matter.
 */
export function exportData(viewer: Viewer): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      const zip = new Zip((error, chunk, final) => {
        if (error) controller.error(error)
        else controller.enqueue(chunk)
        if (final) controller.close()
      })
      try {
        writeJson(zip, 'profile.json', await getProfile(viewer))
        await writeResumes(zip, viewer)
        await writeOptimisations(zip, viewer)
        await writeInterviews(zip, viewer)
        await writeOwnBank(zip, viewer)
        zip.end()
      } catch (error) {
        controller.error(error)
      }
    },
  })
}

async function writeResumes(zip: Zip, viewer: Viewer): Promise<void> {
  for (const { id } of await listResumes(viewer)) {
    const { storageKey, thumbnailKey, userId, ...resume } = await getResume(viewer, id)
    const parseLog = await listParseSteps(viewer, id)
    writeJson(zip, `resumes/${id}/resume.json`, { ...resume, parseLog })
    const { stream } = await storage().read(storageKey)
    await writeFile(zip, `resumes/${id}/${fileName(resume.name)}`, stream)
  }
}

async function writeOptimisations(zip: Zip, viewer: Viewer): Promise<void> {
  for (const { id } of await listOptimisations(viewer)) {
    const { userId, ...run } = await getOptimisation(viewer, id)
    writeJson(zip, `optimisations/${id}.json`, run)
  }
}

async function writeInterviews(zip: Zip, viewer: Viewer): Promise<void> {
  let before: string | undefined
  do {
    const page = await listInterviews(viewer, { locale: 'en', limit: pageSize, before })
    for (const { id, reportId } of page.items) {
      const [interview, turns, messages, evaluations, generations] = await Promise.all([
        getInterview(viewer, id),
        listTurns(id),
        listMessages(id),
        getEvaluations(viewer, id),
        listGenerations(viewer, id),
      ])
      const judged = turns.map((turn) => ({ ...turn, evaluation: evaluations.get(turn.id) ?? null }))
      writeJson(zip, `interviews/${id}.json`, { ...interview, generations, turns: judged, messages })
      if (reportId) writeJson(zip, `reports/${reportId}.json`, await getReport(viewer, reportId))
    }
    before = page.next ?? undefined
  } while (before)
}

async function writeOwnBank(zip: Zip, viewer: Viewer): Promise<void> {
  writeJson(zip, 'positions.json', await listOwnPositions(viewer))
  writeJson(zip, 'questions.json', await listOwnQuestions(viewer))
  writeJson(zip, 'plans.json', await listPlans(viewer))
}

function writeJson(zip: Zip, path: string, value: unknown): void {
  const entry = new ZipDeflate(path)
  zip.add(entry)
  entry.push(new TextEncoder().encode(JSON.stringify(value, null, 2)), true)
}

async function writeFile(zip: Zip, path: string, content: ReadableStream<Uint8Array>): Promise<void> {
  const entry = new ZipPassThrough(path)
  zip.add(entry)
  for await (const chunk of content) entry.push(chunk)
  entry.push(new Uint8Array(), true)
}

/** A name that is a name on every system, and no path. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_') || 'file'
}
