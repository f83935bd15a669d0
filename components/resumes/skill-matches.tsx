import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { Messages } from '@/lib/core/messages'

type Texts = Messages['resumes']['skillMatches']

type Props = {
  matches: {
    name: string
    category: keyof Texts['categories']
    level: keyof Texts['levels'] | null
    confidence: number
  }[]
}

/** The skills that a resume shows anywhere in it, by field: each with its level where one is said, and how sure it is. */
export async function SkillMatches({ matches }: Props) {
  const [t, format] = await Promise.all([getTranslations('resumes.skillMatches'), getFormatter()])
  if (matches.length === 0) return null
  const categories = [...new Set(matches.map(({ category }) => category))]
  return (
    <Section title={t('title')} lead={t('lead')}>
      <dl className="space-y-4">
        {categories.map((category) => (
          <div key={category}>
            <dt className="mb-1.5 text-muted text-sm">{t(`categories.${category}`)}</dt>
            <dd>
              <ul className="flex flex-wrap gap-2">
                {matches
                  .filter((match) => match.category === category)
                  .map(({ name, level, confidence }) => (
                    <li key={name} className="rounded-lg border border-line bg-surface px-2.5 py-1 text-sm">
                      {name}
                      <span className="ml-1.5 text-muted">
                        {level && `${t(`levels.${level}`)} · `}
                        {format.number(confidence, { style: 'percent' })}
                      </span>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
