import { goodAnswer } from '../fixtures/answers.ts'
import { holdInterview } from '../fixtures/interviews.ts'
import { foundAgain } from '../fixtures/test.ts'
import { chatPage } from '../pages/chat.ts'
import { replyFaults } from './faults.ts'
import { askedOf, test as base, expect } from './world.ts'

/** An answer with a sentence that the interview does not bear out; it takes some seconds. */
const answered = {
  text:
    'You said “I measured first” and compared two ways. [1] You said “I broke production twice” as well. [1] ' +
    'Your score is 100 now. [1] Begin with the result another time, and give the reason after it.',
  begin: 'and compared two ways.',
  end: 'Begin with the result another time',
  invented: ['broke production', '100 now'],
}

const question = 'How did I begin?'

type Chat = ReturnType<typeof chatPage> & {
  /** Asks what `answered` answers. It has begun, and goes on at this speed. */
  hearAnswerBegin: (tokensPerSecond?: number) => Promise<void>
}

const test = base.extend<{ reportId: string; chat: Chat }>({
  /** A report of the candidate, on which their browser is. */
  reportId: async ({ candidate: { request, page } }, use) => {
    const answers = [goodAnswer.en, goodAnswer.en, goodAnswer.en]
    const { reportId } = await holdInterview(request, { mode: 'simulation', questions: 1, answers })
    await page.goto(`/reports/${reportId}`)
    await use(reportId)
  },
  /** The chat about it, which is open; the provider answers with `answered`. */
  chat: async ({ candidate: { page }, reportId: _, provider, t }, use) => {
    const chat = chatPage(page, t)
    await chat.open()
    provider.clear()
    provider.reply(answered.text)
    const hearAnswerBegin: Chat['hearAnswerBegin'] = async (tokensPerSecond = 8) => {
      provider.always({ fault: 'ok', tokensPerSecond })
      await chat.ask(question)
      await expect(chat.replies.first()).toContainText(answered.begin)
    }
    await use({ ...chat, hearAnswerBegin })
  },
})

test.describe.configure({ timeout: 180_000 })

test('an answer of a provider is checked as it comes: what nobody said is taken out, and that is said', async ({
  chat,
  t,
}) => {
  await chat.hearAnswerBegin()
  await expect(chat.button(t('chat.stop'))).toBeVisible()
  await chat.heardOut(0)
  const reply = chat.replies.first()
  await expect(reply).toContainText(`${answered.end}, and give the reason after it. ${t('chat.advice')}`)
  await expect(reply.getByText(t('chat.removedNote'))).toBeVisible()
  await expect(reply.getByRole('link', { name: t('chat.citeShort', { number: 1 }) }).first()).toBeVisible()
  await expect(reply).toContainText(/\/writes/)
  for (const invented of answered.invented) await expect(chat.log).not.toContainText(invented)
})

test('an answer that is stopped stays as far as it came, and can be given again', async ({
  chat,
  provider,
  t,
}) => {
  await chat.hearAnswerBegin(4)
  await chat.button(t('chat.stop')).click()
  await expect(chat.replies.first()).toContainText(t('chat.stopped'))
  await expect(chat.replies.first()).not.toContainText(answered.end)
  await expect.poll(() => askedOf(provider, 'writer')).toMatchObject([{ closedEarly: true }])
  provider.always(null)
  await chat.button(t('chat.again')).click()
  await expect(chat.replies.first()).toContainText(answered.end)
  await expect(chat.replies).toHaveCount(1)
})

test('an answer is finished and kept when the browser leaves in the middle of it', async ({
  candidate,
  reportId,
  chat,
  provider,
  t,
}) => {
  await chat.hearAnswerBegin()
  await candidate.page.close()
  await expect
    .poll(() => askedOf(provider, 'writer'))
    .toMatchObject([{ endedAt: expect.any(Number), closedEarly: false }])

  const later = await candidate.newBrowser()
  await later.goto(`/reports/${reportId}`)
  const again = chatPage(later, t)
  await again.open()
  await again.heardOut(0)
  await expect(again.replies.first()).toContainText(answered.end)
  expect(askedOf(provider, 'writer')).toHaveLength(1)
})

test('killed in the middle of an answer: it is given anew, once, under the question that was asked', async ({
  chat,
  provider,
  app,
  expectedErrors,
  t,
}) => {
  await chat.hearAnswerBegin()
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await expect(chat.dialog.getByText(t('chat.lost'))).toBeVisible(foundAgain)
  provider.always(null)
  await app.start()
  await chat.button(t('chat.tryAgain')).click()
  await chat.heardOut(0)
  await expect(chat.replies.first()).toContainText(answered.end)
  await expect(chat.replies).toHaveCount(1)
  await expect(chat.log.getByText(question)).toHaveCount(1)
  expect(askedOf(provider, 'writer')).toMatchObject([{ closedEarly: true }, { closedEarly: false }])
})

test('a question that is asked while the server is away is asked when it is back, once', async ({
  chat,
  provider,
  app,
  expectedErrors,
  t,
}) => {
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await chat.ask(question)
  await expect(chat.dialog.getByText(t('chat.lost'))).toBeVisible()
  await app.start()
  await chat.button(t('chat.tryAgain')).click()
  await chat.heardOut(0)
  await expect(chat.log.getByText(question)).toHaveCount(1)
  expect(askedOf(provider, 'writer')).toHaveLength(1)
})

// What else a provider may do is met by lib/features/chat/chat.test.ts.
const faults = replyFaults.filter(({ order }) => order === '500' || order === 'stall')

for (const { title, order, reason } of faults) {
  test(`after ${title} the report is searched instead`, async ({ chat, provider, t }) => {
    provider.always(order)
    await chat.ask('What was my best answer?')
    await chat.heardOut(0)
    const reply = chat.replies.first()
    await expect(reply).toContainText(t(`interviews.failure.${reason}`))
    await expect(reply).toContainText(t('chat.instead'))
    await expect(reply).toContainText(t('chat.offline'))
    await expect(reply.getByRole('link').first()).toBeVisible()
  })
}
