import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The interview room. */
export function roomPage(page: Page, t: Texts) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const conversation = page.getByRole('log', { name: t('interviews.room.conversation') })
  const box = page.getByLabel(t('interviews.room.answer'), { exact: true })
  const sends = button(t('interviews.room.send'))
  const closed = page.getByRole('complementary').getByRole('listitem')

  /** Waits until the interviewer has finished speaking: something can be sent, or all is over. */
  async function heardOut(): Promise<void> {
    const next = [
      sends.and(page.locator(':not([aria-disabled])')),
      page.getByText(t('interviews.room.allTitle')),
      page.getByText(t('interviews.room.evaluatingTitle')),
      page.getByRole('region', { name: t('reports.overall') }),
    ]
    await expect(next.reduce((all, each) => all.or(each)).first()).toBeVisible()
  }

  /** Waits on the page until the report is there, to which it goes by itself. */
  async function reportCame(): Promise<void> {
    await expect(page).toHaveURL(/[/]reports[/][0-9a-f-]{36}$/, { timeout: 60_000 })
  }

  const question = page
    .getByRole('region', { name: t('interviews.room.currentQuestion') })
    .getByRole('heading')

  async function send(text: string): Promise<void> {
    await box.fill(text)
    await sends.click()
  }

  async function answer(text: string): Promise<void> {
    const before = await conversation.getByText(text).count()
    await send(text)
    await expect(conversation.getByText(text)).toHaveCount(before + 1)
    await heardOut()
  }

  async function leaveQuestion(): Promise<void> {
    const skip = button(t('interviews.room.skip'))
    await skip.or(button(t('interviews.room.enough'))).click()
    await heardOut()
  }

  return {
    conversation,
    box,
    /** Questions that are dealt with, in their order. */
    closed,
    heardOut,
    /** Enters and hears the first question. */
    async start(): Promise<void> {
      await button(t('interviews.room.start')).click()
      await heardOut()
    },
    /** Which question is open. */
    expectQuestion: (number: number, count: number) =>
      expect(
        page.getByRole('heading', { name: t('interviews.room.question', { number, count }) }),
      ).toBeVisible(),
    /** Sends an answer and does not wait for what the interviewer says to it. */
    send,
    /** Sends an answer and hears what the interviewer says to it. */
    answer,
    /** Answers a question and has nothing to add when the interviewer asks on. */
    async dealWith(text: string): Promise<void> {
      const [asked] = await question.allTextContents()
      await answer(text)
      const [now] = await question.allTextContents()
      if (now === asked) await leaveQuestion()
    },
    /** Leaves the question as it is: skips it, or leaves a follow-up without an answer. */
    leaveQuestion,
    async askHint(): Promise<void> {
      await button(t('interviews.room.hint')).click()
      await expect(conversation.getByText(t('interviews.room.hintTitle'))).toBeVisible()
      await heardOut()
    },
    async pause(): Promise<void> {
      await button(t('interviews.room.pause')).click()
      await expect(page.getByText(t('interviews.room.pausedTitle'), { exact: true })).toBeVisible()
    },
    async goOn(): Promise<void> {
      await button(t('interviews.room.resume')).click()
      await heardOut()
    },
    /** Opens a question that is dealt with once more. */
    async answerAgain(number: number): Promise<void> {
      await closed
        .nth(number - 1)
        .getByRole('button', { name: t('interviews.room.again') })
        .click()
      await heardOut()
    },
    reportCame,
    /** Ends the interview and waits for its report. */
    async finish(): Promise<void> {
      await button(t('interviews.room.finish')).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('interviews.room.finishConfirm') })
        .click()
      await reportCame()
    },
  }
}
