/**
 * Fits the weights by which turns are found (lib/features/reviews/transcripts/segment/weights.json) to the labelled
 * conversations that are for looking and to some questions of the bank, and prints how well such weights do on
 * conversations that took no part in the fit.
 *
 *     npm run fit:segmentation -- [--penalty N] [--without SIGN,…] [--write]
 *
 * Each conversation is taken apart with weights fitted to the others (left out a few at a time), with speakers as a review
 * tells them offline; "questions" is the share of questions and follow-ups that are not taken for one another where it is
 * known who speaks. Signs and the penalty are chosen by these figures. `--write` keeps weights fitted to all. The measuring
 * half is never read.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findCourse, type Weights } from '@/lib/features/reviews/transcripts/chain/find-course'
import { segmentTranscript } from '@/lib/features/reviews/transcripts/segment/segment-transcript'
import { states } from '@/lib/features/reviews/transcripts/segment/states'
import { tellSpeakers } from '@/lib/features/reviews/transcripts/speakers/tell-speakers'
import { bankIn, composeLong } from './bench/segmentation/compose-long.ts'
import { type Labelled, readLabelled } from './bench/segmentation/labels.ts'
import { type Counts, f1, type Measured, measure, sum } from './bench/segmentation/measure.ts'
import type { Example } from './fit/chain/fit-chain.ts'
import { exampleOf, excerptOf } from './fit/segmentation/examples.ts'
import { learn } from './fit/segmentation/learn.ts'

const { values } = parseArgs({
  options: {
    penalty: { type: 'string', default: '1.5' },
    without: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})
const penalty = Number(values.penalty)
const without = values.without.split(',').filter(Boolean)

/** How many conversations are left out together, about. */
const together = 3

/**
 * English words of the bank's questions and follow-ups that take part in every fit, and how many questions before them do
 * not: those are in the "long" conversations of the bench.
 */
const ofBank = { words: 5_000, from: 150 }

const file = 'lib/features/reviews/transcripts/segment/weights.json'
const banks = { en: bankIn('en'), 'zh-CN': bankIn('zh-CN') }
const labelled = readLabelled().filter(({ half }) => half === 'looking')
const examples = await Promise.all(labelled.map(read))
const excerpts = await Promise.all(labelled.map((one) => read(excerptOf(one))))
const composed = await Promise.all(
  (['en', 'zh-CN'] as const).map((language) => read(composeLong(language, ofBank.words, false, ofBank.from))),
)
const folds = Math.ceil(labelled.length / together)

const measured: (Measured & { questions: Counts })[] = []
for (let fold = 0; fold < folds; fold += 1) {
  const weights = learn(
    [...[...examples, ...excerpts].filter((_, at) => (at % labelled.length) % folds !== fold), ...composed],
    penalty,
  )
  for (const [at, one] of labelled.entries()) {
    if (at % folds === fold)
      measured.push({ ...(await measureWith(one, weights)), questions: questionsIn(at, weights) })
  }
}
console.log(['left out', 'turns', 'exact', 'pairs', 'follow-ups', 'asides', 'questions'].map(cell).join(''))
show('all', measured)
for (const isHidden of [false, true]) {
  show(
    `  ${isHidden ? 'without' : 'with'} speakers`,
    measured.filter((one) => one.isHidden === isHidden),
  )
}
for (const language of ['en', 'zh-CN'])
  show(
    `  ${language}`,
    measured.filter((one) => one.language === language),
  )
if (values.write) {
  writeFileSync(file, `${JSON.stringify(learn([...examples, ...excerpts, ...composed], penalty), null, 2)}\n`)
  console.log(`\nWritten to ${file}; biome format makes it readable.`)
}

async function read(one: Labelled): Promise<Example> {
  const example = await exampleOf(one, banks[one.transcript.language])
  const isWanted = ([name]: [string, number]) => !without.some((part) => name.startsWith(part))
  return {
    ...example,
    spots: example.spots.map((spot) => ({
      ...spot,
      signs: Object.fromEntries(Object.entries(spot.signs).filter(isWanted)),
    })),
  }
}

async function measureWith(one: Labelled, weights: Weights): Promise<Measured> {
  const told = await tellSpeakers(one.transcript)
  return measure(one, told, await segmentTranscript(told, banks[one.transcript.language], weights), 0)
}

/** Of what is and is found to be a question or a follow-up, what is found to be the right one. */
function questionsIn(at: number, weights: Weights): Counts {
  const { spots, course } = examples[at] as Example
  const isAsked = (state: number | undefined) =>
    ['question', 'follow_up'].includes(states[state ?? -1]?.deed ?? '')
  const found = findCourse(spots, weights)
  const asked = course.flatMap((state, line) =>
    isAsked(state) && isAsked(found[line]) ? [state === found[line]] : [],
  )
  return { there: asked.length, found: asked.length, same: asked.filter(Boolean).length }
}

function show(name: string, some: readonly (Measured & { questions: Counts })[]) {
  const keys = ['turns', 'exact', 'pairs', 'followUps', 'asides', 'questions'] as const
  console.log(cell(name) + keys.map((key) => cell(f1(sum(some.map((one) => one[key]))).toFixed(3))).join(''))
}

function cell(text: string): string {
  return text.padEnd(20)
}
