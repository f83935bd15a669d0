import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/ui/badge'
import { Section } from '@/components/ui/section'
import { type Coverage, coverageStates, type Evidence } from '@/lib/features/optimisation/model'

const tones: Record<Coverage['state'], Tone> = { has: 'success', implied: 'accent', missing: 'warning' }

/** Which required skills the resume names, implies and lacks, each with the lines that say so; what is missing first. */
export async function CoverageList({ coverage }: { coverage: Coverage[] }) {
  const t = await getTranslations('optimisation.coverage')
  const of = (state: Coverage['state']) => coverage.filter((one) => one.state === state)
  const lead = { all: coverage.length, has: of('has').length, implied: of('implied').length }
  return (
    <Section title={t('title')} lead={coverage.length > 0 ? t('lead', lead) : t('none')}>
      <ul>
        {coverageStates.toReversed().flatMap((state) =>
          of(state).map((one) => (
            <li
              key={one.skill}
              className="grid gap-x-6 gap-y-1 border-line border-t py-3 first:border-t-0 sm:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <p className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <span className="break-words font-medium">{one.skill}</span>
                <Badge tone={tones[state]}>{t(state)}</Badge>
              </p>
              <div className="space-y-2 text-sm">
                {one.evidence.map((evidence) => (
                  <Line key={evidence.path} evidence={evidence} skill={one.skill} />
                ))}
                {adviceFor(one) && <p className="text-muted">{t(adviceFor(one) ?? 'missingAdvice')}</p>}
              </div>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

function adviceFor({ state, evidence }: Coverage): 'missingAdvice' | 'similarAdvice' | null {
  if (state === 'missing') return 'missingAdvice'
  return evidence.some(({ because }) => because === 'similar') ? 'similarAdvice' : null
}

/** A line of the resume, and which of its words show the skill. */
export async function Line({ evidence, skill }: { evidence: Evidence; skill: string }) {
  const t = await getTranslations('optimisation.coverage.because')
  const { text, because, words } = evidence
  return (
    <div>
      <blockquote className="break-words border-line border-l-2 pl-3">{text}</blockquote>
      {because !== 'named' && <p className="mt-0.5 pl-3.5 text-muted">{t(because, { words, skill })}</p>}
    </div>
  )
}
