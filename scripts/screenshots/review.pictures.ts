import { newAccount } from '../../e2e/fixtures/accounts.ts'
import { texts } from '../../e2e/fixtures/messages.ts'
import { wavOf } from '../../e2e/fixtures/recordings.ts'
import { reviewEnd, uploadReview } from '../../e2e/fixtures/reviews.ts'
import { test } from '../../e2e/fixtures/test.ts'
import { asking } from '../../e2e/fixtures/transcriber/asking.ts'
import { startTranscriber } from '../../e2e/fixtures/transcriber/server.ts'
import { reviewPage } from '../../e2e/pages/review.ts'
import { signUpPage } from '../../e2e/pages/sign-up.ts'
import { desktop, draw } from './draw.ts'

/** Bytes of the recording: what is said in it takes two and a half minutes. */
const recordingBytes = 160 * 16_000

test('a recording of a real interview', async ({ newVisitor, startOther }) => {
  const t = texts('en')
  const transcriber = await startTranscriber()
  const app = await startOther(asking(transcriber))
  // A page that is still on its way to the line that is heard is not drawn well.
  const still = { ...desktop, reducedMotion: 'reduce' } as const
  const page = await newVisitor(app, { ...still, locale: 'en', colorScheme: 'light' })
  await signUpPage(page, t).register(newAccount('Maya Chen'))
  const id = await uploadReview(page.request, {
    content: wavOf(recordingBytes),
    fileName: 'second-round.wav',
    kind: 'audio',
    name: 'Second round at Northwind',
    company: 'Northwind',
  })
  await reviewEnd(page.request, id)
  await transcriber.close()
  await reviewPage(page, t).open(id)
  await page.locator('[data-play]').nth(4).click()
  await page.getByRole('button', { name: t('reviews.player.pause') }).waitFor()
  await draw(page, 'review')
})
