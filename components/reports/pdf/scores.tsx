import { Text, View } from '@react-pdf/renderer'
import type { Fonts } from '@/components/pdf/fonts'
import { Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { ScoresBlock } from '@/components/reports/document/model'
import { RadarDrawing } from '@/components/reports/pdf/radar-drawing'

/** The overall score and the six dimensions, drawn and in words. */
export function Scores({ pen, block }: { pen: Fonts; block: ScoresBlock }) {
  const { label, overall, outOf, rows } = block
  const column = contentWidth - 260
  const small = { fontFamily: pen.families, fontSize: 9 }
  return (
    <View
      wrap={false}
      style={{ marginTop: 22, flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }}
    >
      {overall !== null && <RadarDrawing pen={pen} dimensions={rows} />}
      <View style={{ width: column }}>
        <Prose pen={pen} text={label} size={9} weight={700} color={colors.accent} width={column} />
        {overall === null ? (
          <Prose pen={pen} text={outOf} width={column} />
        ) : (
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', marginBottom: 6 }}>
            <Text
              style={{
                fontFamily: pen.families,
                fontSize: 38,
                fontWeight: 700,
                lineHeight: 1.1,
                color: colors.ink,
              }}
            >
              {overall}
            </Text>
            <Text style={{ ...small, color: colors.muted, marginLeft: 6, marginBottom: 7 }}>{outOf}</Text>
          </View>
        )}
        {rows.map(({ label: name, score, value }) => (
          <View key={name} style={{ marginTop: 5 }}>
            <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
              <Prose pen={pen} text={name} size={9} width={column - 90} />
              <Text style={{ ...small, color: score === null ? colors.muted : colors.ink }}>{value}</Text>
            </View>
            <View style={{ height: 3, marginTop: 1, backgroundColor: colors.line }}>
              <View
                style={{ height: 3, width: ((score ?? 0) / 100) * column, backgroundColor: colors.accent }}
              />
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
