import type {
  JudgedDimension,
  Judgement,
  JudgeTurnInput,
} from '@/lib/features/evaluation/ai/judge-turn/schema'
import { dimensions } from '@/lib/features/evaluation/model'
import { verbatimQuotes } from '@/lib/features/evaluation/quotes'
import { appliesTo } from '@/lib/features/evaluation/rubric'
import { spokenPassages } from '@/lib/features/questions/text/read-answer'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/** How many strengths and gaps are kept. */
const findingCount = 3

/**
 * Holds a judgement against what was said: every quote becomes the verbatim passage or is dropped, as are quotes of
 * sentences addressed to the judge. A dimension or point without a quote is not shown; a strength needs one; a gap
 * may lack one but not have a false one.
 * @throws OutputProblem when no dimension is left, or the texts are in another language than the interview's
 */
export function checkJudgement(judgement: Judgement, input: JudgeTurnInput): Judgement {
  const spoken = input.answers.flatMap(({ text }) => spokenPassages(text, input.language))
  const quotes = (given: readonly (string | null)[]) =>
    verbatimQuotes(
      given.filter((quote) => quote !== null),
      spoken,
    )

  const checked = Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      appliesTo(dimension, input.type) ? keep(judgement.dimensions[dimension]) : null,
    ]),
  ) as Judgement['dimensions']
  if (Object.values(checked).every((one) => one === null)) {
    throw new OutputProblem(
      'No dimension has a quote that occurs in the answer. Copy passages of the answer exactly.',
    )
  }
  if (!textsOf(judgement).every((text) => isIn(input.language, text))) {
    throw new OutputProblem(
      `Write feedback, notes, findings and advice in ${input.language === 'en' ? 'English' : 'Simplified Chinese'}.`,
    )
  }
  return {
    ...judgement,
    dimensions: checked,
    points: input.points.map((_, index) => {
      const given = judgement.points.find((point) => point.number === index + 1)
      const quote = given?.covered ? quotes([given.quote])[0] : undefined
      return { number: index + 1, covered: quote !== undefined, quote: quote ?? null }
    }),
    strengths: judgement.strengths
      .flatMap(({ text, quote }) =>
        quotes([quote])
          .slice(0, 1)
          .map((said) => ({ text, quote: said })),
      )
      .slice(0, findingCount),
    gaps: judgement.gaps
      .flatMap(({ text, quote }) => {
        const said = quotes([quote])[0]
        return quote && !said ? [] : [{ text, quote: said ?? null }]
      })
      .slice(0, findingCount),
  }

  function keep(one: JudgedDimension | null): JudgedDimension | null {
    if (!one) return null
    const said = quotes(one.quotes)
    return said.length > 0 ? { ...one, quotes: said } : null
  }
}

/** What a judgement says to the candidate: single notes may be all names of tools, together they are not. */
function textsOf({ feedback, advice, dimensions: judged, strengths, gaps }: Judgement): string[] {
  const notes = Object.values(judged).flatMap((one) => one?.note ?? [])
  return [feedback, advice, [...notes, ...[...strengths, ...gaps].map(({ text }) => text)].join(' ')]
}

function isIn(language: JudgeTurnInput['language'], text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  return language === 'en' ? han * 4 <= latin : han * 4 >= latin
}
