import { Circle, G, Line, Path, Svg, Text } from '@react-pdf/renderer'
import { radarShapes } from '@/components/charts/geometry'
import { labelLines } from '@/components/charts/label-lines'
import type { Fonts } from '@/components/pdf/fonts'
import { colors } from '@/components/pdf/theme'

const radius = 66
const size = { width: 240, height: 204 }
const lineHeight = 10

/** The dimensions as a radar: the same shapes as in the page. */
export function RadarDrawing({
  pen,
  dimensions,
}: {
  pen: Fonts
  dimensions: { label: string; score: number | null }[]
}) {
  const { rings, axes, area, dots, names } = radarShapes(
    dimensions.map(({ score }) => score),
    { radius, gap: 8 },
  )
  return (
    <Svg viewBox={`${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`} style={size}>
      {rings.map((ring) => (
        <Path key={ring} d={ring} stroke={colors.line} strokeWidth={0.75} fill="none" />
      ))}
      {axes.map(({ x, y }) => (
        <Line key={`${x},${y}`} x1={0} y1={0} x2={x} y2={y} stroke={colors.line} strokeWidth={0.75} />
      ))}
      {area && (
        <Path d={area} fill={colors.accent} fillOpacity={0.14} stroke={colors.accent} strokeWidth={1.5} />
      )}
      {dots.map(
        (dot, i) =>
          dot && <Circle key={dimensions[i]?.label} cx={dot.x} cy={dot.y} r={2.2} fill={colors.accent} />,
      )}
      {names.map(({ x, y, anchor, lift }, i) => {
        const { label = '', score = null } = dimensions[i] ?? {}
        const lines = labelLines(label)
        // The baseline is a little above the foot of its line.
        const first = y - lift * (lines.length + 1) * lineHeight + lineHeight - 2
        return (
          <G key={label}>
            {[...lines, score === null ? '–' : String(score)].map((line, row) => (
              <Text
                key={line}
                x={x}
                y={first + row * lineHeight}
                textAnchor={anchor}
                fill={row < lines.length ? colors.muted : colors.ink}
                style={{
                  fontFamily: pen.families,
                  fontSize: 8,
                  fontWeight: row < lines.length ? 400 : 700,
                }}
              >
                {line}
              </Text>
            ))}
          </G>
        )
      })}
    </Svg>
  )
}
