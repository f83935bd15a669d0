import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import { readRoom } from '../fixtures/interviews.ts'
import { waits } from '../fixtures/provider/asking.ts'
import { spoken } from '../fixtures/provider/healthy.ts'
import { type Misbehaviour, replyFaults } from './faults.ts'
import { askedOf, duration, expect, test } from './world.ts'

/** Milliseconds that a busy machine may take beyond a time-out. */
const slackMs = 2_000

function goesOn({ title, order, reason, calls }: (typeof replyFaults)[number]): void {
  test(`an interview goes on after ${title}`, async ({ candidate, provider, t }) => {
    const { id, room } = await candidate.enter({ mode: 'simulation', questions: 3 })
    provider.clear()
    provider.always(order)
    await room.answer(goodAnswer.en)
    const note = room.conversation.getByText(
      t('interviews.room.builtInGoesOn', { reason: t(`interviews.failure.${reason}`) }),
    )
    await expect(note).toBeVisible()
    const tried = askedOf(provider, 'interviewer')
    expect(tried).toHaveLength(calls)
    expect(duration(tried)).toBeLessThan((waits.firstToken + waits.stall) * 1000 + slackMs)

    provider.always(null)
    await room.answer(betterAnswer.en)
    await expect(room.conversation.getByText(spoken)).toHaveCount(2)
    await expect(note).toHaveCount(1)
    const { messages } = await readRoom(candidate.request, id)
    expect(messages.filter(({ author }) => author === 'candidate').map(({ text }) => text)).toEqual([
      goodAnswer.en,
      betterAnswer.en,
    ])
    expect(messages.map(({ fallback }) => fallback).filter(Boolean)).toEqual([reason])
  })
}

test.describe('for an English reader', () => {
  test.use({ language: 'en' })
  replyFaults.filter(isEven).forEach(goesOn)
})

test.describe('for a Chinese reader', () => {
  test.use({ language: 'zh-CN' })
  replyFaults.filter((fault, index) => !isEven(fault, index)).forEach(goesOn)
})

function isEven(_: Misbehaviour, index: number): boolean {
  return index % 2 === 0
}
