import { describe, expect, test } from 'vitest'
import { dialogueAfterQuestion, reportFacts } from '@/components/reports/texts'
import { translator } from '@/lib/core/translate'
import type { ReportTurn } from '@/lib/features/reports/model'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

const report = sampleReport('en')
const t = translator('en', 'reports')

describe('reportFacts', () => {
  test('gives the figures in words', () => {
    const facts = Object.fromEntries(reportFacts(report, t, 'en').map(({ label, value }) => [label, value]))
    expect(facts).toMatchObject({
      Candidate: 'Maya Chen',
      Date: 'November 18, 2026',
      'Speaking time': '19 minutes',
      'Questions scored': '3 of 3',
      'Judged by': 'the built-in engine',
    })
  })

  test('leaves out a name that is not shown, and engines and a rubric that judged nothing', () => {
    const bare = { ...report, candidateName: '', engines: [], rubricVersion: '' }
    const labels = reportFacts(bare, t, 'en').map(({ label }) => label)
    expect(labels).toEqual(['Kind', 'Date', 'Speaking time', 'Questions scored'])
  })

  test('names every engine that judged', () => {
    const facts = reportFacts({ ...report, engines: ['openai/gpt-5', 'offline'] }, t, 'en')
    expect(facts.map(({ value }) => value)).toContain('openai/gpt-5 and the built-in engine')
  })
})

describe('dialogueAfterQuestion', () => {
  const [turn] = report.turns
  if (!turn) throw new Error('the sample has no turn')
  const asked = (text: string, kind: 'opening' | 'question'): ReportTurn => ({
    ...turn,
    dialogue: [{ author: 'interviewer', kind, text, startMs: null, endMs: null }, ...turn.dialogue.slice(1)],
  })

  test('leaves out the line that asks the question, whatever stands around it', () => {
    for (const line of [
      asked(turn.question.text, 'question'),
      asked(`Hello. Here is the first:\n\n${turn.question.text}`, 'opening'),
    ]) {
      expect(dialogueAfterQuestion(line)).toEqual(turn.dialogue.slice(1))
    }
  })

  test('keeps a question that the interviewer put in other words', () => {
    const reworded = asked('Tell me how you made that page faster.', 'question')
    expect(dialogueAfterQuestion(reworded)).toEqual(reworded.dialogue)
  })

  test('keeps what the candidate says, even if it repeats the question', () => {
    const repeated: ReportTurn = {
      ...turn,
      dialogue: [
        { author: 'candidate', kind: 'answer', text: turn.question.text, startMs: null, endMs: null },
      ],
    }
    expect(dialogueAfterQuestion(repeated)).toEqual(repeated.dialogue)
  })
})
