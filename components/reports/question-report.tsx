import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoachingNotes } from '@/components/evaluation/coaching-notes'
import { JudgingNote } from '@/components/evaluation/judging-note'
import { ScoreArithmetic } from '@/components/evaluation/score-arithmetic'
import { Attempts } from '@/components/reports/attempts'
import { Dialogue } from '@/components/reports/dialogue'
import { Evidence } from '@/components/reports/evidence'
import { Mistakes } from '@/components/reports/mistakes'
import { beginningOf, momentsOf, soundOf } from '@/components/reports/moments'
import { Notes } from '@/components/reports/notes'
import { Passage } from '@/components/reports/passage'
import { Points } from '@/components/reports/points'
import { SoundTime } from '@/components/reports/sound/sound-time'
import { TurnFindings } from '@/components/reports/turn-findings'
import { Alert } from '@/components/ui/alert'
import { LiveRefresh } from '@/components/ui/live-refresh'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

type QuestionReportProps = {
  report: Report
  turn: ReportTurn
  /** What the candidate is called. */
  candidate: string
  /** What stands beside a judgement that failed. */
  retry?: ReactNode
}

/** One question of a report: what was said and its judgement. */
export async function QuestionReport({ report, turn, candidate, retry }: QuestionReportProps) {
  const t = await getTranslations('reports')
  const { language } = report
  const momentOf = momentsOf(report, turn)
  const { number, question, evaluation } = turn
  const scored = evaluation.status === 'scored' ? evaluation.evaluation : null
  const begins = beginningOf(turn)
  const about = [t(`type.${question.type}`), question.skill, t('difficulty', { level: question.difficulty })]
  return (
    <article
      id={`question-${number}`}
      aria-labelledby={`question-${number}-title`}
      className="scroll-mt-20 border-line border-t pt-8 pb-10"
    >
      <header className="mb-6 flex items-start justify-between gap-6 print:break-after-avoid">
        <div className="min-w-0 max-w-3xl">
          <p className="flex flex-wrap gap-x-3 text-muted text-sm">
            {t('question', { number })} · {about.filter(Boolean).join(' · ')}
            {begins !== null && <SoundTime moment={{ ms: begins, sound: soundOf(report) }} />}
          </p>
          <h3
            id={`question-${number}-title`}
            lang={language}
            className="mt-1 font-semibold text-lg leading-snug sm:text-xl"
          >
            {question.text}
          </h3>
        </div>
        {scored && (
          <p className="shrink-0 text-right">
            <span className="block font-semibold text-4xl tabular-nums leading-none tracking-tight">
              {scored.score}
            </span>
            <span className="text-muted text-sm">{t('outOf')}</span>
          </p>
        )}
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] print:grid-cols-1">
        <div className="min-w-0 max-w-3xl space-y-8">
          <Dialogue report={report} turn={turn} candidate={candidate} />
          {evaluation.status === 'not_scored' && (
            <Alert title={t('notScored')}>
              <p>{t(`notScoredReason.${evaluation.reason}`)}</p>
              {evaluation.reason === 'failed' && retry}
              {evaluation.reason === 'pending' && <LiveRefresh active />}
            </Alert>
          )}
          {scored && (
            <>
              <Passage title={t('feedback')} text={scored.feedback} language={language} />
              <TurnFindings
                title={t('turnStrengths')}
                findings={scored.strengths}
                momentOf={momentOf}
                language={language}
              />
              <TurnFindings
                title={t('turnGaps')}
                findings={scored.gaps}
                momentOf={momentOf}
                language={language}
              />
              <Passage title={t('improvedAnswer')} text={scored.improvedAnswer} language={language} />
              <Passage title={t('advice')} text={scored.advice} language={language} />
            </>
          )}
          <Mistakes mistakes={turn.mistakes} momentOf={momentOf} language={language} />
          {question.modelAnswer && (
            <ModelAnswer title={t('modelAnswer')} text={question.modelAnswer} language={language} />
          )}
        </div>
        {scored && (
          <div className="min-w-0 space-y-8">
            <Points points={scored.points} language={language} />
            <Evidence judged={scored.dimensions} momentOf={momentOf} language={language} />
            <div>
              <ScoreArithmetic evaluation={scored} />
              <JudgingNote judging={scored.judging} />
            </div>
            {turn.notes && <Notes notes={turn.notes} momentOf={momentOf} language={language} />}
            <CoachingNotes notes={scored.coachingNotes} language={language} />
          </div>
        )}
      </div>
      <div className="mt-8 empty:hidden">
        <Attempts turn={turn} language={language} />
      </div>
    </article>
  )
}

/** Folded away until the reader has thought about their own; on paper it is open. */
function ModelAnswer({ title, text, language }: { title: string; text: string; language: string }) {
  if (!text) return null
  return (
    <details className="print:[&::details-content]:[content-visibility:visible]">
      <summary className="font-semibold text-accent">{title}</summary>
      <p lang={language} className="mt-1 whitespace-pre-line">
        {text}
      </p>
    </details>
  )
}
