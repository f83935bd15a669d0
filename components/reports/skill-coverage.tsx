import { getTranslations } from 'next-intl/server'
import { CoverageTable } from '@/components/questions/coverage-table'
import { Section } from '@/components/ui/section'
import type { CoverageRow } from '@/lib/features/questions/model'
import type { Report } from '@/lib/features/reports/model'

/** Which question of a report was about which skill, with its score. */
export async function SkillCoverage({ report: { turns, language } }: { report: Report }) {
  const t = await getTranslations('questions.coverage')
  const skills = [...new Set(turns.map(({ question }) => question.skill))].filter(Boolean)
  const rows = skills.map(
    (skill): CoverageRow => ({
      skill,
      cover: turns.map(({ question }) => (question.skill === skill ? 'main' : null)),
    }),
  )
  if (rows.length === 0) return null
  return (
    <Section title={t('title')}>
      <div className="max-w-2xl">
        <CoverageTable
          rows={rows}
          numbers={turns.map(({ number }) => number)}
          scores={turns.map(({ evaluation }) =>
            evaluation.status === 'scored' ? evaluation.evaluation.score : null,
          )}
          language={language}
        />
      </div>
    </Section>
  )
}
