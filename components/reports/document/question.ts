import { attemptsOfTurn } from '@/components/reports/document/attempts'
import { judgementOf } from '@/components/reports/document/judgement'
import type { Block } from '@/components/reports/document/model'
import { notesOf } from '@/components/reports/document/notes'
import { passage } from '@/components/reports/document/passage'
import { quoteOf } from '@/components/reports/document/quotes'
import type { OfTurn } from '@/components/reports/document/words'
import { beginningOf } from '@/components/reports/moments'
import { dialogueAfterQuestion } from '@/components/reports/texts'
import { clockTime } from '@/components/ui/clock-time'

/** One question: what was said and its judgement. */
export function questionOf({ words, turn }: OfTurn): Block[] {
  const { t } = words
  const { number, question, evaluation } = turn
  const begins = beginningOf(turn)
  const about = [
    t(`type.${question.type}`),
    question.skill,
    t('difficulty', { level: question.difficulty }),
    begins === null ? '' : clockTime(begins),
  ]
  const score =
    evaluation.status === 'scored'
      ? t('attemptScore', { score: evaluation.evaluation.score })
      : t('notScored')
  return [
    { kind: 'heading', level: 2, text: t('question', { number }), value: score },
    { kind: 'paragraph', text: about.filter(Boolean).join(' · '), tone: 'muted' },
    { kind: 'paragraph', text: question.text, strong: true },
    ...dialogueOf({ words, turn }),
    ...(evaluation.status === 'scored'
      ? judgementOf({ words, turn, evaluation: evaluation.evaluation })
      : passage(t('notScored'), t(`notScoredReason.${evaluation.reason}`))),
    ...notesOf({ words, turn }),
    ...mistakesOf({ words, turn }),
    ...passage(t('modelAnswer'), question.modelAnswer),
    ...attemptsOfTurn({ words, turn }),
  ]
}

function dialogueOf({ words: { t }, turn }: OfTurn): Block[] {
  const lines = dialogueAfterQuestion(turn)
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: t('dialogue') },
    ...lines.map(({ author, text, startMs }): Block => {
      return { kind: 'said', who: t(author), at: startMs === null ? null : clockTime(startMs), text }
    }),
  ]
}

/** Typical mistakes: those the answer comes close to with its words, then what others stumble over. */
function mistakesOf({ words: { t }, turn }: OfTurn): Block[] {
  const { mistakes } = turn
  if (mistakes.length === 0) return []
  const shown = mistakes.filter(({ quote }) => quote !== null)
  const others = mistakes.filter(({ quote }) => quote === null)
  return [
    { kind: 'heading', level: 3, text: t('mistakes') },
    ...shown.flatMap(({ text, quote }): Block[] => [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text: t('mistakeShown'), tone: 'warning' },
      ...quoteOf(turn, quote),
    ]),
    ...(others.length > 0
      ? [
          { kind: 'paragraph', text: t('mistakeOthers'), tone: 'muted' } as const,
          { kind: 'list', items: others.map(({ text }) => text) } as const,
        ]
      : []),
  ]
}
