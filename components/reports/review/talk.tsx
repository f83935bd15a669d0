import { getLocale, getTranslations } from 'next-intl/server'
import { soundOf } from '@/components/reports/moments'
import { talkFigures } from '@/components/reports/review-texts'
import { SoundTime } from '@/components/reports/sound/sound-time'
import { Section } from '@/components/ui/section'
import type { Report } from '@/lib/features/reports/model'

type TalkProps = { report: Report; talk: NonNullable<Report['review']>['talk'] }

/** How the candidate spoke, in figures that are in no score. */
export async function Talk({ report, talk }: TalkProps) {
  const [t, locale] = await Promise.all([getTranslations('reports'), getLocale()])
  const sound = soundOf(report)
  return (
    <Section title={t('review.talk.title')} lead={t('review.talk.lead')}>
      <dl className="grid gap-x-8 gap-y-5 border-line border-y py-5 sm:grid-cols-2 lg:grid-cols-3">
        {talkFigures(talk, t, locale).map(({ key, label, value, atMs }) => (
          <div key={key}>
            <dt className="text-muted text-sm">{label}</dt>
            <dd className="flex flex-wrap items-baseline gap-x-3 font-medium tabular-nums">
              {value}
              <SoundTime moment={atMs === null ? null : { ms: atMs, sound }} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
