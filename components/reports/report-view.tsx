import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Findings } from '@/components/reports/findings'
import { momentsIn } from '@/components/reports/moments'
import { QuestionReport } from '@/components/reports/question-report'
import { ReportFacts } from '@/components/reports/report-facts'
import { QualityOfReview, ReviewParts } from '@/components/reports/review/review-parts'
import { Scores } from '@/components/reports/scores'
import { SkillCoverage } from '@/components/reports/skill-coverage'
import { Skills } from '@/components/reports/skills'
import { Suggestions } from '@/components/reports/suggestions'
import { Trend } from '@/components/reports/trend'
import { Section } from '@/components/ui/section'
import type { Report, Trend as TrendModel } from '@/lib/features/reports/model'

type ReportViewProps = {
  report: Report
  /** Whether the reader is the candidate. */
  own: boolean
  /** How it stands among the candidate's earlier interviews, for their own eyes. */
  trend?: TrendModel | null
  /** What the reader may do about a turn whose judgement failed; nothing unless given. */
  retryFor?: (turnId: string) => ReactNode
}

/** A whole report, below its title. */
export async function ReportView({ report, own, trend, retryFor }: ReportViewProps) {
  const t = await getTranslations('reports')
  const { language } = report
  const momentOf = momentsIn(report)
  const candidate = own ? t('you') : report.candidateName || t('candidate')
  return (
    <>
      <ReportFacts report={report} own={own} />
      <QualityOfReview report={report} />
      <Scores report={report} />
      <ReviewParts report={report} />
      {trend && <Trend trend={trend} position={report.positionTitle} />}
      {report.scoredTurns > 0 && (
        <div className="mt-10 grid gap-x-12 gap-y-10 sm:mt-12 md:grid-cols-2">
          <div>
            <Findings
              title={t('strengths')}
              none={t('noStrengths')}
              findings={report.strengths}
              momentOf={momentOf}
              language={language}
            />
          </div>
          <div>
            <Findings
              title={t('weaknesses')}
              none={t('noWeaknesses')}
              findings={report.weaknesses}
              momentOf={momentOf}
              language={language}
            />
          </div>
        </div>
      )}
      <Skills report={report} />
      <SkillCoverage report={report} />
      <Suggestions suggestions={report.suggestions} language={language} />
      <Section title={t('questions')}>
        {report.turns.map((turn) => (
          <QuestionReport
            key={turn.turnId}
            report={report}
            turn={turn}
            candidate={candidate}
            retry={retryFor?.(turn.turnId)}
          />
        ))}
      </Section>
    </>
  )
}
