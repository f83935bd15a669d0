import { translator } from '@/lib/core/translate'
import type { Generated, GenerationInput } from '@/lib/features/questions/ai/generate-questions/schema'
import { chooseQuestions } from '@/lib/features/questions/choose-questions'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import { showsSkill } from '@/lib/features/questions/shows-skill'

type BankQuestion = GenerationInput['bank'][number]

/** Characters of a resume line that can be read out within a question. */
const quotable = { min: 8, max: 130 }

/** Parts of a resume that tell what a person did; a list of skills or a degree is nothing to ask on about. */
const telling = ['work', 'projects', 'summary']

/** Questions of the bank for the plan, tied to what the resume says where it says something that fits. */
export function generateOffline(input: GenerationInput): Generated {
  return { questions: tieToResume(chooseQuestions(input), input) }
}

/** Phrases bank questions with the facts of the resume they can be about; no fact is used twice. */
export function tieToResume(
  questions: BankQuestion[],
  input: Pick<GenerationInput, 'language' | 'position' | 'facts'>,
): PlannedQuestion[] {
  const say = translator(input.language, 'questions')
  const unused = input.facts
    .filter(({ section }) => telling.includes(section))
    .map(({ text }) => text.replace(/[.。;；,，]+$/u, ''))
    .filter((text) => text.length >= quotable.min && text.length <= quotable.max)
  return questions.map((question) => {
    const skill = input.position.skills.find((candidate) => candidate.id === question.skill)
    const name = skill?.name ?? question.skillName ?? question.skill
    const at = unused.findIndex((text) => skill !== undefined && showsSkill(text, skill))
    const [fact] = at >= 0 ? unused.splice(at, 1) : []
    if (fact) {
      const lead = question.type === 'behavioral' ? 'lead.behavioral' : 'lead.technical'
      const text = say(lead, { fact, question: question.text })
      return planned(question, name, text, { kind: 'resume', quote: fact })
    }
    const requirement = input.position.requirements.find((line) => skill && showsSkill(line, skill))
    return planned(
      question,
      name,
      question.text,
      requirement ? { kind: 'requirement', quote: requirement } : { kind: 'position', quote: '' },
    )
  })
}

function planned(
  { id, type, difficulty, points, modelAnswer, followUps }: BankQuestion,
  skill: string,
  text: string,
  basis: PlannedQuestion['basis'],
): PlannedQuestion {
  return { bankId: id, type, difficulty, skill, text, points, modelAnswer, followUps, basis }
}
