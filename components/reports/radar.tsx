import { getTranslations } from 'next-intl/server'
import { radarShapes } from '@/components/charts/geometry'
import { labelLines } from '@/components/charts/label-lines'

type RadarProps = { dimensions: { label: string; score: number | null }[] }

const radius = 80
const size = { width: 364, height: 288 }
const lineHeight = 16

/** Scores in several dimensions as a radar, and as a table for those who do not see it. */
export async function Radar({ dimensions }: RadarProps) {
  const t = await getTranslations('reports')
  const { rings, axes, area, dots, names } = radarShapes(
    dimensions.map(({ score }) => score),
    { radius, gap: 10 },
  )
  return (
    <figure>
      <svg
        viewBox={`${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`}
        className="mx-auto block w-full max-w-sm"
        role="img"
        aria-label={`${t('radar')}. ${t('radarHint')}`}
      >
        {rings.map((ring) => (
          <path key={ring} d={ring} className="fill-none stroke-line" />
        ))}
        {axes.map(({ x, y }) => (
          <line key={`${x},${y}`} x2={x} y2={y} className="stroke-line" />
        ))}
        <path d={area} className="fill-accent/15 stroke-accent" strokeWidth="2" strokeLinejoin="round" />
        {dots.map(
          (dot, i) =>
            dot && (
              <circle key={dimensions[i]?.label} cx={dot.x} cy={dot.y} r="3.5" className="fill-accent" />
            ),
        )}
        {names.map(({ x, y, anchor, lift }, i) => {
          const { label = '', score = null } = dimensions[i] ?? {}
          const lines = labelLines(label)
          const first = y - lift * (lines.length + 1) * lineHeight + lineHeight - 4
          return (
            <text key={label} textAnchor={anchor} className="fill-muted text-[14px]">
              {lines.map((line, row) => (
                <tspan key={line} x={x} y={first + row * lineHeight}>
                  {line}
                </tspan>
              ))}
              <tspan
                x={x}
                y={first + lines.length * lineHeight}
                className="fill-ink font-semibold tabular-nums"
              >
                {score ?? '–'}
              </tspan>
            </text>
          )
        })}
      </svg>
      {/* A table grows with its cells, however small it is asked to be. */}
      <div className="sr-only">
        <table>
          <caption>{t('radar')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dimensionHeading')}</th>
              <th scope="col">{t('score')}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map(({ label, score }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{score ?? t('notEnough')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
