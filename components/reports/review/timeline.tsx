import { getTranslations } from 'next-intl/server'
import { soundOf } from '@/components/reports/moments'
import { stretchName } from '@/components/reports/review-texts'
import { SoundTime } from '@/components/reports/sound/sound-time'
import { clockTime } from '@/components/ui/clock-time'
import { Section } from '@/components/ui/section'
import type { Report } from '@/lib/features/reports/model'

/** Percent of the width that a stretch takes at least, and from which its number fits on it. */
const narrowest = 0.4
const roomForNumber = 4

type TimelineProps = { report: Report; timeline: NonNullable<Report['review']>['timeline'] }

/** The interview from left to right, each question a link to it; and as a list, with the sound of each stretch. */
export async function Timeline({ report, timeline }: TimelineProps) {
  const t = await getTranslations('reports')
  const sound = soundOf(report)
  const total = Math.max(1, ...timeline.map(({ endMs }) => endMs))
  const stretches = timeline.map((stretch, place) => {
    const { startMs, endMs, number } = stretch
    const x = (startMs / total) * 100
    const width = Math.max(narrowest, ((endMs - startMs) / total) * 100)
    const name = stretchName(stretch, t)
    return { place, number, x, width, name, from: clockTime(startMs), to: clockTime(endMs), startMs }
  })
  if (stretches.length === 0) return null
  return (
    <Section title={t('review.timeline.title')} lead={t('review.timeline.lead')}>
      {/* Without a view box: figures keep their size, and what lies between follows the width. */}
      <nav aria-label={t('review.timeline.title')}>
        <svg className="block h-11 w-full">
          <title>{t('review.timeline.picture', { from: clockTime(0), to: clockTime(total) })}</title>
          <rect width="100%" height="44" rx="6" className="fill-sunken" />
          {stretches.map(({ place, number, x, width, name, from, to }) =>
            number === null ? (
              <rect key={place} x={`${x}%`} width={`${width}%`} y="16" height="12" className="fill-edge" />
            ) : (
              <a
                key={place}
                href={`#question-${number}`}
                aria-label={t('review.timeline.between', { what: name, from, to })}
              >
                <rect
                  x={`${x}%`}
                  width={`${width}%`}
                  height="44"
                  className="fill-accent stroke-2 stroke-canvas hover:fill-accent-strong"
                />
                {width >= roomForNumber && (
                  <text
                    x={`${x + width / 2}%`}
                    y="27"
                    textAnchor="middle"
                    className="pointer-events-none fill-on-accent font-semibold text-[14px] tabular-nums"
                  >
                    {number}
                  </text>
                )}
              </a>
            ),
          )}
        </svg>
      </nav>
      <p className="mt-1 flex justify-between text-muted text-sm tabular-nums" aria-hidden="true">
        <span>{clockTime(0)}</span>
        <span>{clockTime(total)}</span>
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-muted text-sm" aria-hidden="true">
        <span className="inline-flex items-center gap-2">
          <span className="h-3 w-5 rounded-sm bg-accent" />
          {t('review.timeline.turns')}
        </span>
        <span className="inline-flex items-center gap-2">
          <span className="h-1.5 w-5 rounded-sm bg-edge" />
          {t('review.timeline.asides')}
        </span>
      </p>
      <details className="mt-4 print:[&::details-content]:[content-visibility:visible]">
        <summary className="font-medium text-accent text-sm">{t('review.timeline.list')}</summary>
        <table className="mt-2 w-full max-w-xl text-sm">
          <thead>
            <tr className="border-line border-b text-left text-muted">
              {(['from', 'to', 'what'] as const).map((column) => (
                <th key={column} scope="col" className="py-1.5 pr-4 font-medium">
                  {t(`review.timeline.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stretches.map(({ place, number, name, startMs, to }) => (
              <tr key={place} className="border-line border-b">
                <td className="py-1.5 pr-4">
                  <SoundTime moment={{ ms: startMs, sound }} />
                </td>
                <td className="py-1.5 pr-4 tabular-nums">{to}</td>
                <td className="py-1.5">
                  {number === null ? (
                    name
                  ) : (
                    <a href={`#question-${number}`} className="text-accent hover:underline">
                      {name}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  )
}
