import 'server-only'
import { and, asc, desc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { interviews, turns } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports, shareLinks } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import { AppError } from '@/lib/core/errors'
import { type Locale, localizedSchema } from '@/lib/core/locale'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { dimensionSchema, scoreSchema } from '@/lib/features/evaluation/model'
import { getInterview, listMessages, listTurns, type Reader } from '@/lib/features/interviews/data'
import { listMistakes } from '@/lib/features/positions/data'
import { assembleReport, type ReportSource } from '@/lib/features/reports/assemble-report'
import { chooseTrend } from '@/lib/features/reports/choose-trend'
import {
  type Report,
  type SharedParts,
  type ShareLink,
  sharedPartsSchema,
  type Trend,
} from '@/lib/features/reports/model'
import { redactReport } from '@/lib/features/reports/redact-report'
import type { ShareViewer } from '@/lib/features/reports/share-viewer'
import { readResumeContent } from '@/lib/features/resumes/data'
import { getReview } from '@/lib/features/reviews/data'
import { getTranscript } from '@/lib/features/reviews/transcripts/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** A link is worth something until it expires or is revoked, judged by the database's clock. */
const stillOpen = and(isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, sql`now()`))

const dimensionScoresSchema = z.record(dimensionSchema, scoreSchema.nullable())

/**
 * A report: whole for its owner, and for someone with a share link what that link shows.
 * @throws AppError `not_found` when it is neither theirs nor shared with them (any more)
 */
export async function getReport(viewer: Viewer | ShareViewer, id: string): Promise<Report> {
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found')
  if (!('linkId' in viewer)) {
    const { interviewId } = await findOwnReport(viewer, id)
    return assembleReport({ id, ...(await readSource(viewer, interviewId)) })
  }
  const [row] = await db()
    .select({ interviewId: reports.interviewId, shows: shareLinks.shows })
    .from(shareLinks)
    .innerJoin(reports, eq(reports.id, shareLinks.reportId))
    .where(and(eq(shareLinks.id, viewer.linkId), eq(reports.id, id), stillOpen))
  if (!row) throw new AppError('not_found')
  const report = assembleReport({ id, ...(await readSource('system', row.interviewId)) })
  return redactReport(report, sharedPartsSchema.parse(row.shows), await namesOnResume(row.interviewId))
}

/** What the resume of an interview calls the candidate, which may not be what their account does. */
async function namesOnResume(interviewId: string): Promise<string[]> {
  const { resumeId } = await getInterview('system', interviewId)
  const content = resumeId && (await readResumeContent(resumeId))
  return content ? [content.basics.name] : []
}

/** What a report of an interview is made from. @throws AppError `not_found` when it is not the reader's */
export async function readSource(reader: Reader, interviewId: string): Promise<Omit<ReportSource, 'id'>> {
  const interview = await getInterview(reader, interviewId)
  const [[user], turns, messages, evaluations] = await Promise.all([
    db().select({ name: users.name }).from(users).where(eq(users.id, interview.userId)),
    listTurns(interviewId),
    listMessages(interviewId),
    getEvaluations(reader, interviewId),
  ])
  if (!user) throw new AppError('not_found')
  const asked = turns.flatMap(({ question }) => question.bankId ?? [])
  return {
    interviewId,
    language: interview.language,
    candidateName: user.name,
    positionTitle: interview.positionTitle,
    mode: interview.mode,
    startedAt: interview.startedAt ?? interview.createdAt,
    activeMs: interview.activeMs,
    turns,
    messages,
    evaluations,
    mistakes: await listMistakes(asked, interview.language),
    review: interview.mode === 'review' ? await readReview(reader, interviewId) : null,
  }
}

async function readReview(reader: Reader, interviewId: string): Promise<ReportSource['review']> {
  const [review, transcript] = await Promise.all([
    getReview(reader, interviewId),
    getTranscript(reader, interviewId),
  ])
  return { ...review, transcript }
}

/** Stores what lists and trends need of a report; an interview has one, however often it is built. @returns its id */
export async function upsertReport(
  report: Pick<Report, 'interviewId' | 'overall' | 'dimensions'>,
): Promise<string> {
  const scores = Object.fromEntries(report.dimensions.map(({ dimension, score }) => [dimension, score]))
  const values = { overall: report.overall, dimensions: scores }
  const [row] = await db()
    .insert(reports)
    .values({ interviewId: report.interviewId, ...values })
    .onConflictDoUpdate({ target: reports.interviewId, set: { ...values, updatedAt: sql`now()` } })
    .returning({ id: reports.id })
  if (!row) throw new Error('the report was not stored')
  return row.id
}

async function findOwnReport(viewer: Viewer, id: string) {
  const [row] = await db()
    .select({ interviewId: reports.interviewId })
    .from(reports)
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(and(eq(reports.id, id), eq(interviews.userId, viewer.userId)))
  if (!row) throw new AppError('not_found')
  return row
}

/**
 * How the interview of the viewer's report stands among their interviews before it, positions named in `locale`;
 * null when nothing before it can be compared.
 * @throws AppError `not_found` when the report is not theirs
 */
export async function getTrend(viewer: Viewer, id: string, locale: Locale): Promise<Trend | null> {
  const { interviewId } = await findOwnReport(viewer, id)
  const when = sql<Date>`coalesce(${interviews.startedAt}, ${interviews.createdAt})`.mapWith(
    interviews.createdAt,
  )
  const current = db().select({ when }).from(interviews).where(eq(interviews.id, interviewId))
  const rubric = db()
    .select({ versions: sql`string_agg(distinct ${evaluations.rubricVersion}, ', ')` })
    .from(evaluations)
    .innerJoin(turns, eq(turns.id, evaluations.turnId))
    .where(eq(turns.interviewId, interviews.id))
  const rows = await db()
    .select({
      reportId: reports.id,
      startedAt: when,
      positionId: interviews.positionId,
      title: positions.title,
      overall: reports.overall,
      dimensions: reports.dimensions,
      rubricVersion: sql<string>`coalesce((${rubric}), '')`,
    })
    .from(reports)
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .innerJoin(positions, eq(positions.id, interviews.positionId))
    .where(
      and(eq(interviews.userId, viewer.userId), isNotNull(reports.overall), lte(when, sql`(${current})`)),
    )
    .orderBy(asc(when), asc(sql`${reports.id} = ${id}`))
  if (rows.at(-1)?.reportId !== id) return null
  return chooseTrend(
    rows.map(({ title, dimensions, ...row }) => ({
      ...row,
      positionTitle: localizedSchema.parse(title)[locale],
      dimensions: dimensionScoresSchema.parse(dimensions),
    })),
  )
}

/** The share links of the viewer's report, newest first. */
export async function listShareLinks(viewer: Viewer, reportId: string): Promise<ShareLink[]> {
  const rows = await db()
    .select({ link: shareLinks, expired: sql<boolean>`${shareLinks.expiresAt} <= now()` })
    .from(shareLinks)
    .innerJoin(reports, eq(reports.id, shareLinks.reportId))
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(and(eq(reports.id, reportId), eq(interviews.userId, viewer.userId)))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
  return rows.map(({ link, expired }) => ({
    id: link.id,
    state: link.revokedAt ? 'revoked' : expired ? 'expired' : 'open',
    shows: sharedPartsSchema.parse(link.shows),
    hasPasscode: link.passcodeHash !== null,
    expiresAt: link.expiresAt,
    views: link.views,
  }))
}

/** Stores a share link of the viewer's report. @throws AppError `not_found` when it is not theirs */
export async function insertShareLink(
  viewer: Viewer,
  link: {
    reportId: string
    tokenHash: string
    shows: SharedParts
    passcodeHash: string | null
    days: number
  },
): Promise<void> {
  const { days, ...values } = link
  await findOwnReport(viewer, link.reportId)
  await db()
    .insert(shareLinks)
    .values({ ...values, expiresAt: sql`now() + make_interval(days => ${days})` })
}

/** Marks a share link as closed. @throws AppError `not_found` when it is not of a report of the viewer */
export async function markRevoked(viewer: Viewer, linkId: string): Promise<void> {
  const own = db()
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(eq(interviews.userId, viewer.userId))
  const rows = await db()
    .update(shareLinks)
    .set({ revokedAt: sql`coalesce(${shareLinks.revokedAt}, now())` })
    .where(and(eq(shareLinks.id, linkId), sql`${shareLinks.reportId} in ${own}`))
    .returning({ id: shareLinks.id })
  if (rows.length === 0) throw new AppError('not_found')
}

/** The open share link with this token. @throws AppError `not_found` for an unknown, expired or revoked one alike */
export async function findShareLink(tokenHash: string) {
  const [link] = await db()
    .select({ id: shareLinks.id, reportId: shareLinks.reportId, passcodeHash: shareLinks.passcodeHash })
    .from(shareLinks)
    .where(and(eq(shareLinks.tokenHash, tokenHash), stillOpen))
  if (!link) throw new AppError('not_found')
  return link
}
export type OpenShareLink = Awaited<ReturnType<typeof findShareLink>>

/** Counts an opening of the page behind a link. */
export async function countView({ linkId }: ShareViewer): Promise<void> {
  await db()
    .update(shareLinks)
    .set({ views: sql`${shareLinks.views} + 1` })
    .where(eq(shareLinks.id, linkId))
}
