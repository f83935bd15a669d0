import { limits } from '@/lib/platform/rate-limit/limits'
import { newAccount, registered, signIn, visitor } from '../fixtures/accounts.ts'
import { callAction } from '../fixtures/server-actions.ts'
import { expect, test } from '../fixtures/test.ts'

test('guessing a password is stopped, also from ever new addresses, and the owner is told why', async ({
  app,
}) => {
  const account = newAccount()
  await (await registered(app, account)).dispose()
  const answers: string[] = []
  for (let i = 0; i < limits.signIn.points; i++) {
    const guesser = await visitor(app)
    answers.push(await signIn(guesser, { ...account, password: `a guess ${i}` }))
    await guesser.dispose()
  }
  // The account's own registration has signed it in once.
  expect(answers.filter((answer) => answer === 'wrong_credentials')).toHaveLength(limits.signIn.points - 1)
  expect(answers.at(-1)).toBe('too_many_requests')
  const owner = await visitor(app)
  expect(await signIn(owner, account)).toBe('too_many_requests')
  await owner.dispose()
})

test('one address cannot register without end', async ({ app }) => {
  const request = await visitor(app)
  const refusals: (string | null)[] = []
  for (let i = 0; i <= limits.signUp.points; i++) {
    // Too short a password: counted, and no account is made.
    refusals.push((await callAction(request, 'register', { ...newAccount(), password: 'short' })).refused)
  }
  expect(refusals.slice(0, -1).every((refused) => refused === 'bad_input')).toBe(true)
  expect(refusals.at(-1)).toBe('too_many_requests')
  await request.dispose()
})

test('uploads and what may cost money are counted for each person', async ({ app }) => {
  const [greedy, modest] = await Promise.all([registered(app, newAccount()), registered(app, newAccount())])
  const upload = () => greedy.post('/api/resumes?name=empty.txt', { data: '' })
  const statuses: number[] = []
  for (let i = 0; i <= limits.upload.points; i++) statuses.push((await upload()).status())
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([422]))
  expect(statuses.at(-1)).toBe(429)
  const refused = await upload()
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect((await modest.post('/api/resumes?name=empty.txt', { data: '' })).status()).toBe(422)

  const path = '/api/interviews/00000000-0000-4000-8000-000000000000/moves'
  const moves: number[] = []
  for (let i = 0; i <= limits.ai.points; i++) {
    moves.push((await greedy.post(path, { data: { move: 'start' } })).status())
  }
  expect(new Set(moves.slice(0, -1))).toEqual(new Set([404]))
  expect(moves.at(-1)).toBe(429)
  await Promise.all([greedy.dispose(), modest.dispose()])
})
