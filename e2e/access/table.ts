import { announcedReview, planForm, positionForm, questionForm } from './forms.ts'
import type { Belongings } from './world.ts'

/**
 * Who may see a page:
 * - `everybody`
 * - `visitors`: those who are signed in already are sent on
 * - `signed in`: everybody else is sent to sign in
 * - `owner`: for other people who are signed in there is no such page
 * - `link`: whoever has a working share link
 */
export type PageAccess = 'everybody' | 'visitors' | 'signed in' | 'owner' | 'link'

type Page = { access: PageAccess; path: (has: Belongings) => string }

/** Every page. */
export const pages: Record<string, Page> = {
  '/': { access: 'everybody', path: () => '/' },
  '/rubric': { access: 'everybody', path: () => '/rubric' },
  '/sign-in': { access: 'visitors', path: () => '/sign-in' },
  '/sign-up': { access: 'visitors', path: () => '/sign-up' },
  '/dashboard': { access: 'signed in', path: () => '/dashboard' },
  '/positions': { access: 'signed in', path: () => '/positions' },
  '/positions/[id]': { access: 'owner', path: ({ position }) => `/positions/${position}` },
  '/positions/[id]/edit': { access: 'owner', path: ({ position }) => `/positions/${position}/edit` },
  '/positions/[id]/questions/new': {
    access: 'owner',
    path: ({ position }) => `/positions/${position}/questions/new`,
  },
  // Its position is built in and for everybody: the question in it is not.
  '/positions/[id]/questions/[questionId]': {
    access: 'owner',
    path: ({ question }) => `/positions/backend-engineer/questions/${question}`,
  },
  '/positions/new': { access: 'signed in', path: () => '/positions/new' },
  '/positions/questions': { access: 'signed in', path: () => '/positions/questions' },
  '/plans': { access: 'signed in', path: () => '/plans' },
  '/plans/new': { access: 'signed in', path: () => '/plans/new' },
  '/plans/[id]': { access: 'owner', path: ({ plan }) => `/plans/${plan}` },
  '/resumes': { access: 'signed in', path: () => '/resumes' },
  '/resumes/[id]': { access: 'owner', path: ({ resume }) => `/resumes/${resume}` },
  '/resumes/[id]/optimise': { access: 'owner', path: ({ resume }) => `/resumes/${resume}/optimise` },
  '/resumes/[id]/optimise/[run]': {
    access: 'owner',
    path: ({ resume, optimisation }) => `/resumes/${resume}/optimise/${optimisation}`,
  },
  '/interviews': { access: 'signed in', path: () => '/interviews' },
  '/interviews/new': { access: 'signed in', path: () => '/interviews/new' },
  '/interviews/[id]': { access: 'owner', path: ({ interview }) => `/interviews/${interview}` },
  '/reports/[id]': { access: 'owner', path: ({ report }) => `/reports/${report}` },
  '/reviews': { access: 'signed in', path: () => '/reviews' },
  '/reviews/[id]': { access: 'owner', path: ({ review }) => `/reviews/${review}` },
  '/reviews/new': { access: 'signed in', path: () => '/reviews/new' },
  '/settings': { access: 'signed in', path: () => '/settings' },
  '/share/[token]': { access: 'link', path: ({ token }) => `/share/${token}` },
}

/** As for pages, but nobody is sent anywhere: a request is refused with 401, another's thing is 404. */
type Handler = {
  access: 'everybody' | 'signed in' | 'owner' | 'link'
  path: (has: Belongings) => string
  body?: (has: Belongings) => object | string
  /** What the answer to those who may is; 200 unless said otherwise. */
  status?: number
}

/** Every method of every route handler. */
export const handlers: Record<string, Handler> = {
  'GET /api/health': { access: 'everybody', path: () => '/api/health' },
  'GET /api/ready': { access: 'everybody', path: () => '/api/ready' },
  'GET /api/auth/[...nextauth]': { access: 'everybody', path: () => '/api/auth/csrf' },
  // Without its token against forgery: it answers everybody, and signs nobody in.
  'POST /api/auth/[...nextauth]': {
    access: 'everybody',
    path: () => '/api/auth/callback/credentials',
    body: () => ({ email: 'nobody@example.org', password: 'wrong', json: 'true' }),
  },
  'GET /api/account/export': { access: 'signed in', path: () => '/api/account/export' },
  'POST /api/resumes': {
    access: 'signed in',
    path: () => '/api/resumes?name=cv.txt',
    body: () => 'Jane Doe\njane@example.org\n\nSkills\nSQL, TypeScript',
    status: 201,
  },
  'GET /api/resumes/[id]/file': { access: 'owner', path: ({ resume }) => `/api/resumes/${resume}/file` },
  'GET /api/resumes/[id]/thumbnail': {
    access: 'owner',
    path: ({ resume }) => `/api/resumes/${resume}/thumbnail`,
  },
  'GET /api/resumes/[id]/json-resume': {
    access: 'owner',
    path: ({ resume }) => `/api/resumes/${resume}/json-resume`,
  },
  'GET /api/resumes/[id]/pdf': { access: 'owner', path: ({ resume }) => `/api/resumes/${resume}/pdf` },
  'GET /api/interviews/[id]/stream': {
    access: 'owner',
    path: ({ interview }) => `/api/interviews/${interview}/stream`,
  },
  'GET /api/interviews/[id]/evaluations': {
    access: 'owner',
    path: ({ interview }) => `/api/interviews/${interview}/evaluations`,
  },
  'PUT /api/interviews/[id]/draft': {
    access: 'owner',
    path: ({ interview }) => `/api/interviews/${interview}/draft`,
    body: ({ turn }) => ({ turnId: turn, text: 'A draft' }),
    status: 204,
  },
  'POST /api/interviews/[id]/moves': {
    access: 'owner',
    path: ({ interview }) => `/api/interviews/${interview}/moves`,
    body: ({ turn }) => ({ move: 'hint', turnId: turn }),
  },
  'POST /api/reviews': {
    access: 'signed in',
    path: () => '/api/reviews',
    body: () => announcedReview,
    status: 201,
  },
  'GET /api/reviews/[id]': { access: 'owner', path: ({ recording }) => `/api/reviews/${recording}` },
  'GET /api/reviews/[id]/chunks': {
    access: 'owner',
    path: ({ recording }) => `/api/reviews/${recording}/chunks`,
  },
  'PUT /api/reviews/[id]/chunks/[ordinal]': {
    access: 'owner',
    path: ({ upload }) => `/api/reviews/${upload}/chunks/0`,
    body: () => 'x'.repeat(announcedReview.size),
  },
  // It has begun; that is said to whoever says so again.
  'POST /api/reviews/[id]/start': {
    access: 'owner',
    path: ({ recording }) => `/api/reviews/${recording}/start`,
    status: 204,
  },
  'GET /api/reviews/[id]/sound': {
    access: 'owner',
    path: ({ recording }) => `/api/reviews/${recording}/sound`,
  },
  'GET /api/reviews/[id]/transcript/[format]': {
    access: 'owner',
    path: ({ review }) => `/api/reviews/${review}/transcript/txt`,
  },
  'GET /api/reports/[id]/pdf': { access: 'owner', path: ({ report }) => `/api/reports/${report}/pdf` },
  'GET /api/reports/[id]/docx': { access: 'owner', path: ({ report }) => `/api/reports/${report}/docx` },
  'GET /api/reports/[id]/markdown': {
    access: 'owner',
    path: ({ report }) => `/api/reports/${report}/markdown`,
  },
  'GET /api/reports/[id]/json': { access: 'owner', path: ({ report }) => `/api/reports/${report}/json` },
  'GET /api/reports/[id]/chat': { access: 'owner', path: ({ report }) => `/api/reports/${report}/chat` },
  'POST /api/reports/[id]/chat': {
    access: 'owner',
    path: ({ report }) => `/api/reports/${report}/chat`,
    body: () => ({ move: 'ask', messageId: crypto.randomUUID(), text: 'What was my best answer?' }),
  },
  'DELETE /api/reports/[id]/chat': {
    access: 'owner',
    path: ({ report }) => `/api/reports/${report}/chat`,
    status: 204,
  },
  'POST /api/reports/[id]/chat/stop': {
    access: 'owner',
    path: ({ report }) => `/api/reports/${report}/chat/stop`,
    status: 204,
  },
  'GET /api/share/[token]/pdf': { access: 'link', path: ({ token }) => `/api/share/${token}/pdf` },
  'GET /api/share/[token]/docx': { access: 'link', path: ({ token }) => `/api/share/${token}/docx` },
}

/**
 * Every server action. `signed in` acts on the caller's own account only; `owner` on a thing that is named. The owner
 * calls them in this order, so what takes something away comes last.
 */
export const actions: Record<
  string,
  {
    access: 'everybody' | 'signed in' | 'owner'
    argument: (has: Belongings) => object | { form: Record<string, string> }
    /** What the owner is told; null when nothing is refused. */
    owner?: string | null
  }
> = {
  chooseLanguage: { access: 'everybody', argument: () => ({ form: { locale: 'en' } }) },
  chooseTheme: { access: 'everybody', argument: () => ({ form: { theme: 'system' } }) },
  enterPasscode: { access: 'everybody', argument: ({ token }) => ({ form: { token, passcode: 'nothing' } }) },
  register: {
    access: 'everybody',
    argument: () => ({ name: 'X', email: `${crypto.randomUUID()}@example.org`, password: 'a long password' }),
  },
  createInterview: {
    access: 'owner',
    argument: ({ resume }) => ({
      form: {
        positionId: 'backend-engineer',
        resumeId: resume,
        mode: 'practice',
        language: 'en',
        basic: '1',
        technical: '0',
        behavioral: '0',
        situational: '0',
        easiest: '1',
        hardest: '5',
        minutes: '30',
      },
    }),
  },
  readJobDescription: {
    access: 'signed in',
    argument: () => ({ form: { text: 'We are hiring a data analyst with three years of SQL and Python.' } }),
  },
  createPosition: { access: 'signed in', argument: () => ({ form: positionForm }) },
  changePosition: {
    access: 'owner',
    argument: ({ position }) => ({ form: { ...positionForm, id: position } }),
  },
  addQuestion: {
    access: 'owner',
    argument: ({ position }) => ({ form: { ...questionForm, positionId: position, skill: 'sql' } }),
  },
  changeQuestion: {
    access: 'owner',
    argument: ({ question }) => ({ form: { ...questionForm, id: question } }),
  },
  deleteQuestion: { access: 'owner', argument: ({ question }) => ({ form: { id: question } }) },
  savePlan: {
    access: 'owner',
    argument: ({ position }) => ({ form: { ...planForm, positionId: position } }),
  },
  changePlan: { access: 'owner', argument: ({ plan }) => ({ form: { ...planForm, id: plan } }) },
  deletePlan: { access: 'owner', argument: ({ plan }) => ({ form: { id: plan } }) },
  deletePosition: { access: 'owner', argument: ({ position }) => ({ form: { id: position } }) },
  // Its preparation did not fail, so there is nothing to try again.
  prepareAgain: {
    access: 'owner',
    argument: ({ interview }) => ({ interviewId: interview }),
    owner: 'wrong_state',
  },
  renameResume: { access: 'owner', argument: ({ resume }) => ({ form: { id: resume, name: 'Renamed' } }) },
  setDefaultResume: { access: 'owner', argument: ({ resume }) => ({ form: { id: resume } }) },
  optimiseResume: {
    access: 'owner',
    argument: ({ resume }) => ({
      form: { resumeId: resume, against: 'position', positionId: 'backend-engineer' },
    }),
  },
  decideSuggestion: {
    access: 'owner',
    argument: ({ optimisation, suggestion }) => ({
      form: { id: optimisation, suggestion, choice: 'accepted', text: 'Wrote it myself' },
    }),
  },
  createOptimisedResume: {
    access: 'owner',
    argument: ({ optimisation }) => ({ form: { id: optimisation } }),
  },
  // There is no provider that could.
  rewriteLinesAgain: {
    access: 'owner',
    argument: ({ optimisation }) => ({ form: { id: optimisation } }),
    owner: 'wrong_state',
  },
  deleteOptimisation: { access: 'owner', argument: ({ optimisation }) => ({ form: { id: optimisation } }) },
  // The value that is settled is not the one that stands there.
  settleField: {
    access: 'owner',
    argument: ({ resume }) => ({
      form: { id: resume, path: 'basics.name', seen: 'Somebody else', choice: 'shown' },
    }),
    owner: 'wrong_state',
  },
  saveResumeContent: { access: 'owner', argument: ({ resume }) => ({ id: resume, content: {} }) },
  // Last of its kind: nothing can be saved while the file is being read.
  parseResumeAgain: { access: 'owner', argument: ({ resume }) => ({ form: { id: resume } }) },
  // The turn was scored, so there is nothing to try again.
  retryEvaluation: {
    access: 'owner',
    argument: ({ judgedTurn }) => ({ turnId: judgedTurn }),
    owner: 'wrong_state',
  },
  shareReport: {
    access: 'owner',
    argument: ({ report }) => ({ form: { reportId: report, days: '7', passcode: '' } }),
  },
  revokeLink: {
    access: 'owner',
    argument: ({ link, report }) => ({ form: { linkId: link, reportId: report } }),
  },
  renameReview: {
    access: 'owner',
    argument: ({ recording }) => ({ form: { id: recording, name: 'Renamed' } }),
  },
  editLine: {
    access: 'owner',
    argument: ({ review, line }) => ({ id: review, lineId: line, text: 'What was really asked?' }),
  },
  changeSpeakerOfLine: {
    access: 'owner',
    argument: ({ review, line }) => ({ id: review, lineId: line, speakerId: null }),
  },
  splitLine: {
    access: 'owner',
    argument: ({ review, line }) => ({ id: review, lineId: line, text: 'One half. Another.', at: 9 }),
  },
  mergeLines: {
    access: 'owner',
    argument: ({ review, line }) => ({ id: review, lineId: line, text: 'One half.' }),
  },
  renameSpeaker: {
    access: 'owner',
    argument: ({ review, speaker }) => ({ id: review, speakerId: speaker, name: 'Renamed' }),
  },
  setRole: {
    access: 'owner',
    argument: ({ review, speaker }) => ({ id: review, speakerId: speaker, role: 'interviewer' }),
  },
  swapSpeakers: { access: 'owner', argument: ({ review }) => ({ id: review }) },
  // Last of its kind: nothing can be corrected while the review is being made.
  runReview: { access: 'owner', argument: ({ review }) => ({ form: { id: review } }) },
  cancelReview: { access: 'owner', argument: ({ upload }) => ({ form: { id: upload } }) },
  deleteReview: { access: 'owner', argument: ({ recording }) => ({ form: { id: recording } }) },
  deleteResume: { access: 'owner', argument: ({ resume }) => ({ form: { id: resume } }) },
  saveName: { access: 'signed in', argument: () => ({ form: { name: 'Ada Renamed' } }) },
  changePassword: {
    access: 'signed in',
    argument: () => ({ form: { current: 'a wrong password', next: 'another long password' } }),
    owner: 'wrong_password',
  },
  deleteAccount: {
    access: 'signed in',
    argument: () => ({ form: { password: 'a wrong password' } }),
    owner: 'wrong_password',
  },
  signOut: { access: 'signed in', argument: () => ({ form: {} }) },
  signOutEverywhere: { access: 'signed in', argument: () => ({ form: {} }) },
}
