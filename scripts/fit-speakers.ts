/**
 * Fits the weights by which lines without speakers are told apart, and writes them where the application reads them:
 *
 *     npm run fit:speakers
 *
 * It learns from the labelled conversations that may be looked at, with their speakers hidden, from conversations written
 * to learn from, and from the question bank; and from copies of them without marks and capitals, with lines split, joined
 * or left out. The conversations kept for measuring are never read. First it prints the share of lines that are right when
 * whole conversations are left out of the fit, as they are written and as a recogniser writes them. The same sources give
 * the same weights. Times are not learnt from: those of the labelled conversations are made up and would tell who speaks.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCourse } from '@/lib/features/reviews/transcripts/chain/find-course'
import { type Move, moves, sideOf } from '@/lib/features/reviews/transcripts/speakers/moves'
import { weightsOf } from '@/lib/features/reviews/transcripts/speakers/weights'
import { plain, readBankExamples, readExamples, readWritten, variantsOf } from './fit/speakers/examples.ts'
import { learn, see } from './fit/speakers/learn.ts'

/** Parts of which each is left out once. */
const folds = 6
const folder = join(import.meta.dirname, '../lib/features/reviews/transcripts/speakers/weights')

const examples = readExamples()
const copies = await Promise.all(examples.map((one) => Promise.all(variantsOf(one).map(see))))
const others = await Promise.all(
  [...readWritten().flatMap(variantsOf), ...readBankExamples().flatMap((one) => [one, plain(one)])].map(see),
)

if (!process.argv.includes('--only-write')) await crossValidate()
write()

async function crossValidate() {
  const sums = { written: { right: 0, all: 0 }, plain: { right: 0, all: 0 } }
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = weightsOf(learn([...copies.filter((_, at) => at % folds !== fold).flat(), ...others]))
    for (const [at, one] of examples.entries()) {
      if (at % folds !== fold) continue
      const shares: string[] = []
      for (const how of ['written', 'plain'] as const) {
        const { spots, course } = await see(how === 'plain' ? plain(one) : one)
        const right = rightIn(findCourse(spots, weights), course)
        sums[how].right += right
        sums[how].all += course.length
        shares.push((right / course.length).toFixed(3))
      }
      console.log(one.name.padEnd(44), ...shares)
    }
  }
  for (const [how, { right, all }] of Object.entries(sums))
    console.log(how.padEnd(44), (right / all).toFixed(4))
}

function rightIn(found: readonly number[], course: readonly number[]): number {
  const sideAt = (move: number | undefined) => sideOf(moves[move ?? -1] as Move)
  return found.filter((move, at) => sideAt(move) === sideAt(course[at])).length
}

function write() {
  const { words, ...rest } = learn([...copies.flat(), ...others])
  const isChinese = ([word]: [string, unknown]) => /\p{Script=Han}/u.test(word)
  const all = Object.entries(words)
  save('signs.json', rest)
  save('words.en.json', Object.fromEntries(all.filter((one) => !isChinese(one))))
  save('words.zh-CN.json', Object.fromEntries(all.filter(isChinese)))
  console.log(`${all.length} words, ${Object.keys(rest.signs).length} signs`)
}

function save(name: string, content: object) {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
}
