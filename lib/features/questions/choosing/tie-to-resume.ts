import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import { likeness, type Print, printOf } from '@/lib/features/questions/bank/similarity'
import type { Choice, Choosable } from '@/lib/features/questions/choosing/choice'
import { quotableFact } from '@/lib/features/questions/choosing/quotable-fact'
import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import type { PlannedQuestion } from '@/lib/features/questions/model'

/** Parts of a resume that tell what a person did; a list of skills or a degree is nothing to ask on about. */
const telling = ['work', 'projects']

/** How alike a line and a question are at least where nothing but their words brings them together: hardly ever by chance. */
const alikeFrom = 0.5

/** How alike a requirement is at least for a question to be said to be about it. */
const relatedFrom = 0.3

type Basis = PlannedQuestion['basis']

type Fact = { quote: string; shortened: boolean; line: string; print: Print }

/** The ways in which a question of each type is tied to a line; the next question of the type is tied in the next. */
const leads = {
  basic: ['technical1', 'technical2', 'technical3'],
  technical: ['technical1', 'technical2', 'technical3'],
  behavioral: ['behavioral1', 'behavioral2'],
  situational: ['situational1'],
} as const

/**
 * Turns bank questions into those of an interview: about a line of the resume where one shows the question's skill or
 * speaks of the same things, else about the requirement that names the skill. No line is used twice.
 */
export function tieToResume(
  questions: Choosable[],
  { skills, facts, language, requirements }: Choice & { language: Locale; requirements: string[] },
): PlannedQuestion[] {
  const say = translator(language, 'questions.lead')
  const unused = facts
    .filter(({ section }) => telling.includes(section))
    .flatMap(({ text }): Fact[] => {
      const fact = quotableFact(text)
      return fact ? [{ ...fact, line: text, print: printOf(text) }] : []
    })
  const used = { basic: 0, technical: 0, behavioral: 0, situational: 0 }
  return questions.map((question) => {
    const skill = skills.find(({ id }) => id === question.skill)
    const fact = take(question, skill)
    if (!fact) return planned(question, skill, question.text, requirementFor(question, skill))
    const ways = leads[question.type]
    const way = ways[used[question.type]++ % ways.length] ?? ways[0]
    const text = say(way, { fact: readOut(fact, language), question: question.text })
    return planned(question, skill, text, { kind: 'resume', quote: fact.quote })
  })

  /** The requirement that names the question's skill or speaks of the same things; the position where none does. */
  function requirementFor(question: Choosable, skill: Choice['skills'][number] | undefined): Basis {
    const print = contentOf(question)
    const ranked = requirements
      .map((line) => ({
        line,
        worth: (skill && showsSkill(line, skill) ? 1 : 0) + likeness(print, printOf(line)),
      }))
      .sort((a, b) => b.worth - a.worth)
    const [best] = ranked
    return best && best.worth >= relatedFrom
      ? { kind: 'requirement', quote: best.line }
      : { kind: 'position', quote: '' }
  }

  function take(question: Choosable, skill: Choice['skills'][number] | undefined): Fact | undefined {
    const print = contentOf(question)
    const worth = ({ line, print: its }: Fact) =>
      (skill && showsSkill(line, skill) ? 1 : 0) + likeness(print, its)
    const best = unused.reduce((most, fact, at) => (worth(fact) > worth(unused[most] ?? fact) ? at : most), 0)
    const fact = unused[best]
    return fact && worth(fact) >= alikeFrom ? unused.splice(best, 1)[0] : undefined
  }
}

/** All that a question and its points say. */
function contentOf({ text, points, skillName }: Choosable): Print {
  return printOf([text, ...points.map((point) => point.text), skillName].join(' '))
}

/** A line as it stands within quotation marks. */
function readOut({ quote, shortened }: Fact, language: Locale): string {
  const inner = language === 'en' ? quote.replace(/[“”"]/g, '’') : quote.replace(/“/g, '‘').replace(/”/g, '’')
  return shortened ? `${inner}${language === 'en' ? '…' : '……'}` : inner
}

function planned(
  { id, type, difficulty, points, modelAnswer, followUps, skillName }: Choosable,
  skill: Choice['skills'][number] | undefined,
  text: string,
  basis: PlannedQuestion['basis'],
): PlannedQuestion {
  const named = skill ? { skill: skill.name, skillId: skill.id } : { skill: skillName }
  return { bankId: id, type, difficulty, ...named, text, points, modelAnswer, followUps, basis }
}
