import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type APIRequestContext, request } from '@playwright/test'
import { type Account, fromSomewhere, newAccount, registered, signIn, visitor } from '../fixtures/accounts.ts'
import type { App } from '../fixtures/app.ts'
import { createInterview, holdInterview, makeMove, readRoom, uploadResume } from '../fixtures/interviews.ts'
import { reviewEnd, uploadReview } from '../fixtures/reviews.ts'
import { callAction } from '../fixtures/server-actions.ts'
import { test as base, expect } from '../fixtures/test.ts'
import { announcedReview, planForm, positionForm, questionForm, reviewed } from './forms.ts'

/** Words that only the owner may read: the answers contain them. */
export const secret = 'Zebrafish-7731'

/** What the owner has. */
export type Belongings = {
  resume: string
  /** Of that resume against a position, with a suggestion on which nothing is decided. */
  optimisation: string
  suggestion: string
  /** In progress, with an open turn. */
  interview: string
  turn: string
  /** Of an interview that is over. */
  report: string
  judgedTurn: string
  /** Of a link without passcode that shows all. */
  token: string
  /** The id of another link, to be revoked. */
  link: string
  /** A position of their own, a question of theirs in a built-in one, and a plan. */
  position: string
  question: string
  plan: string
  /** A review with an uploaded recording, and one whose upload has only been announced. */
  recording: string
  upload: string
  /** A review with a report, a line of its transcript and one of its speakers. */
  review: string
  line: string
  speaker: string
  tokens: { withoutAnswers: string; locked: string; revoked: string; expired: string; wrong: string }
}

/** Everybody who may come to a route. */
export const people = ['nobody', 'other', 'formerly', 'owner'] as const
export type Who = (typeof people)[number]

/** `formerly` is the owner by a cookie that was copied before its session was signed out. */
export type World = { app: App; as: Record<Who, APIRequestContext>; has: Belongings; account: Account }

export const passcode = 'open sesame'
export const ownerName = 'Ada Owner'

type WorkerFixtures = {
  world: World
  /** A file that changes what the owner has says so: it gets a worker, and so a world, that no other file sees. */
  changesTheWorld: boolean
}

export const test = base.extend<object, WorkerFixtures>({
  changesTheWorld: [false, { option: true, scope: 'worker' }],

  world: [
    async ({ app }, use) => {
      const account = newAccount(ownerName)
      const owner = await registered(app, account)
      const other = await registered(app, newAccount('Otto Other'))
      const leaving = await visitor(app)
      await signIn(leaving, account)
      const formerly = await request.newContext({
        baseURL: app.url,
        storageState: await leaving.storageState(),
        extraHTTPHeaders: fromSomewhere(),
      })
      await callAction(leaving, 'signOut', {})
      const as = { nobody: await visitor(app), other, formerly, owner }
      await use({ app, as, account, has: await settle(app, owner) })
      await Promise.all([leaving, ...Object.values(as)].map((context) => context.dispose()))
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

export { expect } from '../fixtures/test.ts'

/** Gives the owner something of everything. */
async function settle(app: App, owner: APIRequestContext): Promise<Belongings> {
  // Of a kind that has a first page to show.
  const resume = await uploadResume(owner, 'e2e/fixtures/files/resume-en.pdf')
  const words = `I built ${secret}: I measured first, then cut its response time by 40 % with a cache.`
  const { interviewId, reportId } = await holdInterview(owner, {
    resumeId: resume,
    questions: 1,
    answers: [words, words, words],
  })
  const judgedTurn = (await readRoom(owner, interviewId)).closedTurns[0]?.id
  const interview = await createInterview(owner, { questions: 1 })
  const turn = (await makeMove(owner, interview, { move: 'start' })).turn?.id
  if (!judgedTurn || !turn) throw new Error('the interviews of the owner have no turns')

  const share = (asked: Record<string, string>) => shareReport(owner, reportId, asked)
  const token = await share({ answers: 'on', name: 'on' })
  const spare = await share({ answers: 'on', name: 'on' })
  const tokens = {
    withoutAnswers: await share({ name: 'on' }),
    locked: await share({ answers: 'on', passcode }),
    revoked: await share({ answers: 'on' }),
    expired: await share({ answers: 'on' }),
    wrong: 'A'.repeat(43),
  }
  const linkOf = await expireLink(app, tokens.expired)
  const revoked = await callAction(owner, 'revokeLink', { linkId: linkOf(tokens.revoked), reportId })
  expect(revoked.refused).toBeNull()
  const own = await ownBank(owner)
  const advised = await optimise(owner, resume)
  const reviews = await ownReviews(owner)
  return {
    resume,
    interview,
    turn,
    report: reportId,
    judgedTurn,
    token,
    link: linkOf(spare),
    tokens,
    ...own,
    ...advised,
    ...reviews,
  }
}

/** Adds a position, a question and a plan through the actions of their forms. */
async function ownBank(
  owner: APIRequestContext,
): Promise<Pick<Belongings, 'position' | 'question' | 'plan'>> {
  const created = await callAction(owner, 'createPosition', { form: { ...positionForm, title: secret } })
  const position = created.location?.split('/').at(-1)
  await callAction(owner, 'addQuestion', {
    form: { ...questionForm, positionId: 'backend-engineer', text: `What is ${secret}?` },
  })
  await callAction(owner, 'savePlan', { form: { ...planForm, name: secret } })
  const idIn = async (page: string, link: RegExp) => link.exec(await (await owner.get(page)).text())?.[1]
  const question = await idIn(
    '/positions/backend-engineer?own=1',
    /[/]positions[/]backend-engineer[/]questions[/]([0-9a-f-]{36})/,
  )
  const plan = await idIn('/plans', /[/]plans[/]([0-9a-f-]{36})/)
  if (!position || !question || !plan) throw new Error('the bank of the owner was not made')
  return { position, question, plan }
}

/** Uploads a recording and a transcript, and announces another. */
async function ownReviews(
  owner: APIRequestContext,
): Promise<Pick<Belongings, 'recording' | 'upload' | 'review' | 'line' | 'speaker'>> {
  const recording = await uploadReview(owner, {
    content: `RIFF\0\0\0\0WAVEfmt ${secret}`,
    kind: 'audio',
    name: secret,
  })
  const announced = await owner.post('/api/reviews', { data: announcedReview })
  const { review, line, speaker } = await ownTranscript(owner)
  return { recording, upload: (await announced.json()).id, review, line, speaker }
}

/** Uploads a transcript and waits for its report. */
async function ownTranscript(owner: APIRequestContext) {
  const review = await uploadReview(owner, { content: reviewed, name: secret })
  expect((await reviewEnd(owner, review)).failure).toBeNull()
  const page = await (await owner.get(`/reviews/${review}`)).text()
  const line = /id="line-([0-9a-f-]{36})"/.exec(page)?.[1]
  const speaker = /\\"speakers\\":\[\{\\"id\\":\\"([^\\]+)/.exec(page)?.[1]
  if (!line || !speaker) throw new Error('the review of the owner has no transcript')
  return { review, line, speaker }
}

/** Has a resume read against a position. */
async function optimise(owner: APIRequestContext, resumeId: string) {
  const form = { resumeId, against: 'position', positionId: 'backend-engineer' }
  const path = (await callAction(owner, 'optimiseResume', { form })).location
  const optimisation = path?.split('/').at(-1)
  const page = path ? await (await owner.get(path)).text() : ''
  const suggestion = /name="suggestion" value="([^"]+)"/.exec(page)?.[1]
  if (!optimisation || !suggestion) throw new Error('the resume was not optimised')
  return { optimisation, suggestion }
}

/** Makes a share link. @returns its token */
export async function shareReport(
  owner: APIRequestContext,
  reportId: string,
  asked: Record<string, string>,
): Promise<string> {
  const form = { reportId, days: '7', passcode: '', ...asked }
  const { body } = await callAction(owner, 'shareReport', { form })
  const token = /"path":"[/]share[/]([^"]+)"/.exec(body)?.[1]
  if (!token) throw new Error(`the link was not made: ${body}`)
  return token
}

/**
 * Lets a link's time run out, which nobody can do from outside: its row is changed while the application is stopped.
 * @returns tells the id of a link by its token
 */
async function expireLink(app: App, token: string): Promise<(token: string) => string> {
  await app.stop()
  const database = await PGlite.create(join(app.dataDir, 'database'))
  await database.query(`update share_links set expires_at = now() - interval '1 day' where token_hash = $1`, [
    hashed(token),
  ])
  const { rows } = await database.query<{ id: string; token_hash: string }>(
    'select id, token_hash from share_links',
  )
  await database.close()
  await app.start()
  return (each) => {
    const row = rows.find(({ token_hash }) => token_hash === hashed(each))
    if (!row) throw new Error('there is no such link')
    return row.id
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
