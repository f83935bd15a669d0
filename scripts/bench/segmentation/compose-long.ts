import { readBank } from '@/db/seed/seed-bank'
import type { Locale } from '@/lib/core/locale'
import { wholeSentenceSpans } from '@/lib/features/questions/text/sentences'
import type { BankQuestionLike } from '@/lib/features/reviews/transcripts/segment/know-question'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'
import { type Labelled, label } from './labels.ts'

/** What is said around the questions, in turn. */
const parts = {
  en: {
    opening: ['I s Hello, good morning. Can you hear me?', 'C s Good morning. Yes, I can hear you well.'],
    leads: ['', 'Okay, thanks. ', 'Good. Next question. ', 'I see. ', "Let's move on. ", 'All right. '],
    reactions: ['Mm-hm.', 'Right.', 'Okay.'],
    closing: [
      "I c That's all from my side. Do you have any questions for us?",
      'C c No, I think everything is clear.',
    ],
    end: ['I s Then thank you for your time, goodbye.', 'C s Thank you, bye.'],
  },
  'zh-CN': {
    opening: ['I s 你好，能听到吗？', 'C s 能听到，您好。'],
    leads: ['', '好的，', '嗯，下一个问题，', '明白了。', '那我们换个话题。', '行。'],
    reactions: ['嗯。', '对。', '好的。'],
    closing: ['I c 我这边问完了，你有什么想问我的吗？', 'C c 没有了，都清楚了。'],
    end: ['I s 好，感谢你今天的时间，再见。', 'C s 谢谢，再见。'],
  },
} satisfies Record<Locale, unknown>

/** Sentences that a line of an answer holds. */
const sentencesOfLine = 2

/**
 * Composes a long conversation of the bank's questions, model answers and follow-ups.
 * @param words English words that it has at least
 * @param from how many of the bank's questions are left out
 */
export function composeLong(language: Locale, words: number, hidden: boolean, from = 0): Labelled {
  const said = parts[language]
  const lines = [...said.opening]
  let size = 0
  let number = 0
  for (const { question, modelAnswer, followUps } of readBank()
    .flatMap(({ questions }) => questions)
    .slice(from)) {
    if (size >= words) break
    const answer = modelAnswer[language].trim()
    const sentences = wholeSentenceSpans(answer, language).map(({ start, end }) =>
      answer.slice(start, end).trim(),
    )
    const answers = chunks(sentences, sentencesOfLine).map((some) => some.join(language === 'en' ? ' ' : ''))
    const asked = followUps.slice(0, number % 3).map((followUp) => followUp[language])
    // What follow-ups are answered with is the end of the model answer, a line each.
    const later = answers.splice(Math.max(1, answers.length - asked.length))
    lines.push(`I q ${said.leads[number % said.leads.length]}${question[language].trim()}`)
    for (const [at, text] of answers.entries()) {
      lines.push(`C a ${text}`)
      if (at === 1 && at < answers.length - 1)
        lines.push(`I . ${said.reactions[number % said.reactions.length]}`)
    }
    for (const [at, text] of asked.entries()) {
      const reply = later[at]
      if (reply) lines.push(`I f ${text.trim()}`, `C a ${reply}`)
    }
    size += sizeOf(question[language]) + sizeOf(answer)
    number += 1
  }
  const name = `${language === 'en' ? 'en' : 'zh'}-long${hidden ? '-unlabelled' : ''}`
  const speakers = {
    I: { name: 'I', role: 'interviewer' as const },
    C: { name: 'C', role: 'candidate' as const },
  }
  const all = [...lines, ...said.closing, ...said.end].map((line) => line.replace(/\s+/g, ' '))
  return { ...label(name, { language, timed: true, hidden, speakers, lines: all.join('\n') }), half: 'long' }
}

/** The bank's questions in a language. */
export function bankIn(language: Locale): BankQuestionLike[] {
  return readBank().flatMap(({ skills, questions }) =>
    questions.map(({ id, type, difficulty, skill, question }) => ({
      id,
      type,
      difficulty,
      text: question[language],
      skillName: skills.find((one) => one.id === skill)?.name[language] ?? skill,
    })),
  )
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
}
