import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { listChat } from '@/lib/features/chat/data'
import type { Chat } from '@/lib/features/chat/model'
import { suggestQuestions } from '@/lib/features/chat/suggest-questions'
import { getReport } from '@/lib/features/reports/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * The chat about the viewer's report as it stands, and what could still be asked, in the reader's language.
 * @throws AppError `not_found` when the report is not theirs
 */
export async function getChat(viewer: Viewer, reportId: string, locale: Locale): Promise<Chat> {
  const report = await getReport(viewer, reportId)
  const rows = await listChat(viewer, reportId)
  const asked = new Set(rows.map(({ text }) => text))
  return {
    messages: rows.map(({ id, author, status, text, engine, fallback }) => ({
      id,
      author,
      status,
      text,
      engine,
      fallback,
    })),
    suggestions: suggestQuestions(report, locale).filter((question) => !asked.has(question)),
  }
}
