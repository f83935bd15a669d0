import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoverageTable } from '@/components/questions/coverage-table'
import { GenerationLog } from '@/components/questions/generation-log'
import { PlanGaps } from '@/components/questions/plan-gaps'
import { QuestionBases } from '@/components/questions/question-bases'
import type { QuestionOrigin as Origin } from '@/lib/features/questions/model'

type QuestionOriginProps = {
  origin: Origin
  /** The interview's. */
  language: string
  /** Whether it may be told before the start which lines the questions are about. */
  tellsBases: boolean
}

/** Where the questions of an interview come from, folded away: skills, lines and how they were made. */
export async function QuestionOrigin({ origin, language, tellsBases }: QuestionOriginProps) {
  const t = await getTranslations('questions')
  const { gaps, coverage, bases, log } = origin
  return (
    <section aria-labelledby="origin">
      <h2 id="origin" className="mb-2 font-semibold text-xl">
        {t('origin')}
      </h2>
      <PlanGaps gaps={gaps} />
      <div className="divide-y divide-line border-line border-y">
        <Part title={t('coverage.title')}>
          <CoverageTable rows={coverage} numbers={bases.map(({ number }) => number)} language={language} />
        </Part>
        {tellsBases && (
          <Part title={t('basis.title')}>
            <QuestionBases bases={bases} language={language} />
          </Part>
        )}
        {log.length > 0 && (
          <Part title={t('log.title')}>
            <GenerationLog log={log} />
          </Part>
        )}
      </div>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="py-3">
      <summary className="w-fit rounded font-medium hover:text-accent">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
