import type { Locale } from '@/lib/core/locale'
import type { LabelledQuestion } from './labels.ts'

const emptyAnswers: Record<Locale, readonly string[]> = {
  en: [
    '',
    '   ',
    '...',
    "I don't know.",
    'No idea, sorry.',
    "Hmm, I'm not sure, can we skip this one?",
    'I have never done that, so I really cannot say.',
    'Good question. Next question please.',
  ],
  'zh-CN': [
    '',
    '　',
    '……',
    '不知道。',
    '不好意思，这个我不太清楚。',
    '嗯……这个没接触过，能跳过吗？',
    '想不起来了，下一题吧。',
    '这个问题挺好的，不过我没有做过类似的。',
  ],
}

/** What nobody would call an answer, in the language of the question. */
export function emptyFor({ language }: LabelledQuestion): readonly string[] {
  return emptyAnswers[language]
}

/**
 * Strong answers to other questions in the same language: the next one of the position, which speaks of the same
 * field, and the next one of another position.
 */
export function offTopicFor(question: LabelledQuestion, all: readonly LabelledQuestion[]): string[] {
  const start = all.indexOf(question)
  const others = [...all.slice(start + 1), ...all.slice(0, start)].filter(
    ({ language }) => language === question.language,
  )
  const near = others.find(({ position }) => position === question.position)
  const far = others.find(({ position }) => position !== question.position)
  return [near, far].flatMap((other) => (other ? [other.answers.strong.text] : []))
}

/** The question given back: as it stands, repeated, and turned about a little. */
export function copiedFor({ language, asked: { question } }: LabelledQuestion): string[] {
  const clauses = question.split(language === 'en' ? /(?<=[,;:.?!])\s+/ : /(?<=[，；：。？！])/)
  const turned = clauses.toReversed().join(language === 'en' ? ' ' : '')
  return language === 'en'
    ? [
        question,
        `You are asking me the following. ${question} ${question}`,
        `So the question is this: ${turned} That is what I would think about, and it matters a lot.`,
      ]
    : [
        question,
        `您问的是：${question}${question}`,
        `这个问题也就是说，${turned}这确实是一个值得认真考虑的问题。`,
      ]
}
