import { nameOfLabel } from '@/lib/features/reviews/transcripts/read/labels'
import { readTime, spanSource, timeSource } from '@/lib/features/reviews/transcripts/read/times'

/** A way to understand a line of text: who speaks, when, and what of it is speech. */
export type Head = {
  label: string | null
  startMs: number | null
  endMs: number | null
  text: string
  /** How much its form says that the label is one: 2 where it stands with a time, 1 before a colon, 0 without a label. */
  proof: 0 | 1 | 2
}

const label = String.raw`(?<label>[^\s:：。！？!?；;，\[\]【】<>][^\t:：。！？!?；;，\[\]【】<>]{0,39}?)`
const open = String.raw`[\[(（【<]? ?`
const close = String.raw` ?[\])）】>]?`
const colon = String.raw`\s{0,4}(?:：|:(?!//|\d\d\b))\s{0,8}`

/** The forms of meeting tools and of people, with how much each says. The first that fits a line is tried first. */
const forms: [RegExp, Head['proof']][] = [
  // Zhang San  00:01:23 · Speaker 1 (00:03) · [Zhang San] 14:03:12 · Zhang San | 00:01 - 00:04:
  [
    form(
      String.raw`[\[【]?${label}[\]】]?[\s|·,-]{0,6}${open}${spanSource}${close}(?:\s{0,4}[:：])?(?<text>)`,
    ),
    2,
  ],
  // Zhang San (00:01:23): Hello. · Zhang San 00:01:23: Hello.
  [form(String.raw`${label}[\s|·,-]{0,6}${open}${spanSource}${close}${colon}(?<text>\S.*)`), 2],
  [form(String.raw`${label}\s{0,6}[\[(（【] ?${spanSource} ?[\])）】]\s{0,6}(?<text>\S.*)`), 2],
  // [00:01:23] Zhang San: Hello.
  [form(String.raw`${open}${spanSource}${close}[\s|·,-]{0,6}[\[【]?${label}[\]】]?${colon}(?<text>.*)`), 1],
  // "00:01:23","Zhang San","Hello."
  [form(`"?${spanSource}"?,(?:"?${timeSource}"?,)?"?${label}"?,"?(?<text>.*?)"?`), 2],
  // 00:01:23 Zhang San
  [form(String.raw`${open}${spanSource}${close}[\s|·,-]{1,6}${label}(?<text>)`), 1],
  // Zhang San 00:01:23 Hello.
  [form(String.raw`${label}\s{1,6}${spanSource}\s{1,6}(?<text>\S.*)`), 1],
  // [00:01:23] Hello. · 00:01:23
  [form(String.raw`${open}${spanSource}${close}(?:\s{0,4}[:：-])?\s{0,8}(?<text>.*)`), 0],
  // Zhang San: Hello.
  [form(String.raw`[\[【]?${label}[\]】]?${colon}(?<text>.*)`), 1],
  // [Zhang San] Hello. · （张三）你好
  [form(String.raw`[\[【]${label}[\]】]\s{0,8}(?<text>\S.*)`), 1],
  [form(String.raw`[(（](?<label>[^()（）:：]{1,24})[)）]\s{0,8}(?<text>\S.*)`), 1],
]

function form(source: string): RegExp {
  return new RegExp(`^${source}$`, 'iu')
}

/** Every way to understand a line of text as the beginning of somebody's speech, the most telling first. */
export function headsOf(line: string): Head[] {
  if (line.includes('\t')) {
    const rows = headsOfRow(line.split(/\s*\t\s*/).filter((cell) => cell !== ''))
    if (rows.length > 0) return rows
  }
  return forms.flatMap(([pattern, proof]) => {
    const groups = pattern.exec(line)?.groups
    return groups ? headOf(groups, proof) : []
  })
}

function headOf(groups: Record<string, string>, proof: Head['proof']): Head[] {
  const startMs = readTime(groups.start)
  if (groups.start !== undefined && startMs === null) return []
  const name = groups.label === undefined ? null : nameOfLabel(groups.label)
  if (name === '') return []
  return [{ label: name, startMs, endMs: readTime(groups.end), text: groups.text ?? '', proof }]
}

const timeCell = new RegExp(`^${open}${spanSource}${close}$`, 'iu')

/** A row of a table: times, a speaker and what is said, in one of the orders that tables have. */
function headsOfRow(cells: string[]): Head[] {
  const times = cells.map((cell) => timeCell.exec(cell)?.groups ?? null)
  const [first, second] = times.filter((groups) => groups !== null)
  const [name = '', ...speech] = cells.filter((_, index) => times[index] === null)
  const startMs = readTime(first?.start)
  const endMs = readTime(first?.end) ?? readTime(second?.start)
  const row = { startMs, endMs }
  const named: Head = {
    ...row,
    label: nameOfLabel(name),
    text: speech.join(' '),
    proof: startMs === null ? 1 : 2,
  }
  const nameless: Head = { ...row, label: null, text: [name, ...speech].join(' '), proof: 0 }
  return [
    ...(named.label === '' || (startMs === null && speech.length !== 1) ? [] : [named]),
    ...(startMs === null ? [] : [nameless]),
  ]
}
