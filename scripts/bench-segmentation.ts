/**
 * Tells the speakers of labelled conversations apart and finds their turns, as a review does offline, and prints how much of
 * it is as a person would have it. It measures; nothing passes or fails.
 *
 *     npm run bench:segmentation -- [--errors] [FILTER]
 *
 * FILTER is a part of a transcript's name. `--errors` lists what was found wrongly. A turn is found when a line of its
 * question is, and its answers but for one line, follow-ups and theirs included; "exact" allows nothing. "pairs" are
 * questions and follow-ups, whichever of the two they are, each with its answers but for one line. Weights are fitted to
 * the transcripts marked for looking; those for measuring are new to them and the ones to believe. "long" is composed of
 * the bank.
 */
import { parseArgs } from 'node:util'
import { segmentTranscript } from '@/lib/features/reviews/transcripts/segment/segment-transcript'
import { tellSpeakers } from '@/lib/features/reviews/transcripts/speakers/tell-speakers'
import { bankIn, composeLong } from './bench/segmentation/compose-long.ts'
import { type Labelled, readLabelled } from './bench/segmentation/labels.ts'
import { f1, type Measured, measure, sum } from './bench/segmentation/measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
})
const filter = positionals[0] ?? ''
const longWords = 10_000
const banks = { en: bankIn('en'), 'zh-CN': bankIn('zh-CN') }

const labelled = [
  ...readLabelled(),
  ...(['en', 'zh-CN'] as const).flatMap((language) => [
    composeLong(language, longWords, false),
    composeLong(language, longWords, true),
  ]),
].filter(({ name }) => name.includes(filter))
if (labelled.length === 0) throw new Error(`No labelled transcript has "${filter}" in its name.`)

await run(labelled[0] as Labelled)
const measured: Measured[] = []
for (const one of labelled) measured.push(await run(one))

header('transcript')
for (const one of measured) show(`${one.half.padEnd(10)}${one.name}`, [one])
console.log('')
header('together')
for (const half of ['looking', 'measuring', 'long'] as const) {
  const own = measured.filter((one) => one.half === half)
  show(half, own)
  for (const isHidden of [false, true]) {
    show(
      `  ${isHidden ? 'without' : 'with'} speakers`,
      own.filter((one) => one.isHidden === isHidden),
    )
  }
}
if (values.errors) {
  for (const { name, errors } of measured) {
    if (errors.length > 0) console.log(`\n${name}\n${errors.map((error) => `  ${error}`).join('\n')}`)
  }
}

async function run(one: Labelled): Promise<Measured> {
  const bank = banks[one.transcript.language]
  const start = performance.now()
  const told = await tellSpeakers(one.transcript)
  const found = await segmentTranscript(told, bank)
  return measure(one, told, found, performance.now() - start)
}

function header(first: string) {
  console.log(row(first, ['turns', 'F1', 'exact', 'pairs', 'follow-ups', 'roles', 'asides', 'ms']))
}

function show(name: string, some: readonly Measured[]) {
  if (some.length === 0) return
  const total = (key: 'turns' | 'exact' | 'pairs' | 'followUps' | 'roles' | 'asides') =>
    sum(some.map((one) => one[key]))
  const figures = [
    String(total('turns').there),
    f1(total('turns')).toFixed(3),
    f1(total('exact')).toFixed(3),
    f1(total('pairs')).toFixed(3),
    f1(total('followUps')).toFixed(3),
    f1(total('roles')).toFixed(3),
    f1(total('asides')).toFixed(3),
    String(Math.round(some.reduce((all, { ms }) => all + ms, 0))),
  ]
  console.log(row(name, figures))
}

function row(first: string, cells: readonly string[]): string {
  return first.padEnd(44) + cells.map((cell) => cell.padStart(11)).join('')
}
