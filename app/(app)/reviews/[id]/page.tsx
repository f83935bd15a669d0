import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DeleteReview } from '@/components/reviews/list/delete-review'
import { RenameReview } from '@/components/reviews/list/rename-review'
import { QualityNotes } from '@/components/reviews/state/quality-notes'
import { ReviewFacts } from '@/components/reviews/state/review-facts'
import { RunProgress } from '@/components/reviews/state/run-progress'
import { StateBadge } from '@/components/reviews/state/state-badge'
import { WaysOn } from '@/components/reviews/state/ways-on'
import type { TurnView } from '@/components/reviews/transcript/group-heading'
import { Transcript } from '@/components/reviews/transcript/transcript'
import { transcriptLabels } from '@/components/reviews/transcript/transcript-labels'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { listTurns, type Turn } from '@/lib/features/interviews/data'
import { getReview } from '@/lib/features/reviews/data'
import { maxLineLength, speakerNameLength } from '@/lib/features/reviews/limits'
import { isAtWork, runViewOf } from '@/lib/features/reviews/model'
import { getTranscriptView } from '@/lib/features/reviews/transcript-view'
import { sayFinding } from '@/lib/features/reviews/transcripts/quality/say-finding'
import { sayProblem } from '@/lib/features/reviews/transcripts/read/say-problem'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/reviews/${id}`)
  return { viewer, review: await orNotFound(getReview(viewer, id)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).review.name }
}

export default async function ReviewPage({ params }: Props) {
  const { viewer, review } = await load((await params).id)
  const { id, name, state, kind, progress, quality, problems, reportId, language, durationMs } = review
  const [t, tList, locale] = await Promise.all([
    getTranslations('reviews'),
    getTranslations('reviews.list'),
    getLocale(),
  ])
  const [transcript, turns, judged] = await Promise.all([
    getTranscriptView(viewer, id),
    listTurns(id),
    getEvaluations(viewer, id),
  ])
  const atWork = isAtWork(state)
  const known = new Set(transcript.lines.map((line) => line.id))
  const findings = (quality ?? []).map((finding) => ({
    severity: finding.severity,
    ...sayFinding(finding, locale),
    lineId: finding.lines.find((line) => known.has(line)) ?? null,
  }))
  return (
    <>
      <PageHeader
        title={<span className="break-words">{name}</span>}
        back={<BackLink href="/reviews" label={tList('title')} />}
        lead={
          <>
            <span className="block break-words text-base">
              <ReviewFacts review={review} /> · {t(`state.languages.${language}`)}
            </span>
            <span className="mt-3 block">
              <StateBadge state={state} />
            </span>
          </>
        }
        actions={reportId && <ButtonLink href={`/reports/${reportId}`}>{t('state.report')}</ButtonLink>}
      />
      <div className="-mx-3 -mt-6 mb-8 flex flex-wrap">
        <RenameReview id={id} name={name} />
        <DeleteReview id={id} name={name} />
      </div>
      {atWork && (
        <RunProgress
          key={progress?.startedAt.toISOString()}
          id={id}
          name={name}
          kind={kind}
          run={progress && runViewOf(progress, judged.size)}
        />
      )}
      <WaysOn review={review} />
      <QualityNotes
        findings={findings}
        problems={problems.map((problem) => ({
          text: sayProblem(problem, locale),
          examples: problem.examples,
        }))}
      />
      {transcript.lines.length > 0 && (
        <Section title={t('transcript.title')} lead={sourceOf()}>
          <Transcript
            id={id}
            given={transcript}
            language={language}
            turns={Object.fromEntries(turns.map((turn) => [turn.id, turnView(turn)]))}
            reportId={reportId}
            sound={kind === 'transcript' ? null : `/api/reviews/${id}/sound`}
            durationMs={durationMs}
            mayEdit={!atWork}
            limits={{ line: maxLineLength, name: speakerNameLength }}
            labels={await transcriptLabels(reportId !== null)}
          />
        </Section>
      )}
    </>
  )

  function sourceOf(): string {
    if (atWork) return t('transcript.locked')
    return review.transcriber === null
      ? t('transcript.fromFile')
      : t('transcript.by', { engine: review.transcriber })
  }

  function turnView({ id: turnId, index }: Turn): TurnView {
    const evaluation = judged.get(turnId)
    return {
      number: index + 1,
      score: evaluation?.status === 'scored' ? evaluation.evaluation.score : null,
      unjudged: evaluation?.status === 'not_scored',
    }
  }
}
