import type {} from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import enAccount from '@/messages/en/account.json'
import enChat from '@/messages/en/chat.json'
import enCommon from '@/messages/en/common.json'
import enDashboard from '@/messages/en/dashboard.json'
import enErrors from '@/messages/en/errors.json'
import enEvaluation from '@/messages/en/evaluation.json'
import enInterviewer from '@/messages/en/interviewer.json'
import enInterviews from '@/messages/en/interviews.json'
import enLanding from '@/messages/en/landing.json'
import enOptimisation from '@/messages/en/optimisation.json'
import enPositions from '@/messages/en/positions.json'
import enQuestions from '@/messages/en/questions.json'
import enReports from '@/messages/en/reports.json'
import enResumes from '@/messages/en/resumes.json'
import enReviews from '@/messages/en/reviews.json'
import enSettings from '@/messages/en/settings.json'
import enShare from '@/messages/en/share.json'
import enTranscripts from '@/messages/en/transcripts.json'
import zhAccount from '@/messages/zh-CN/account.json'
import zhChat from '@/messages/zh-CN/chat.json'
import zhCommon from '@/messages/zh-CN/common.json'
import zhDashboard from '@/messages/zh-CN/dashboard.json'
import zhErrors from '@/messages/zh-CN/errors.json'
import zhEvaluation from '@/messages/zh-CN/evaluation.json'
import zhInterviewer from '@/messages/zh-CN/interviewer.json'
import zhInterviews from '@/messages/zh-CN/interviews.json'
import zhLanding from '@/messages/zh-CN/landing.json'
import zhOptimisation from '@/messages/zh-CN/optimisation.json'
import zhPositions from '@/messages/zh-CN/positions.json'
import zhQuestions from '@/messages/zh-CN/questions.json'
import zhReports from '@/messages/zh-CN/reports.json'
import zhResumes from '@/messages/zh-CN/resumes.json'
import zhReviews from '@/messages/zh-CN/reviews.json'
import zhSettings from '@/messages/zh-CN/settings.json'
import zhShare from '@/messages/zh-CN/share.json'
import zhTranscripts from '@/messages/zh-CN/transcripts.json'

const en = {
  account: enAccount,
  chat: enChat,
  common: enCommon,
  dashboard: enDashboard,
  errors: enErrors,
  evaluation: enEvaluation,
  interviewer: enInterviewer,
  interviews: enInterviews,
  landing: enLanding,
  optimisation: enOptimisation,
  positions: enPositions,
  questions: enQuestions,
  reports: enReports,
  resumes: enResumes,
  reviews: enReviews,
  settings: enSettings,
  share: enShare,
  transcripts: enTranscripts,
}

export type Messages = typeof en

const zh: Messages = {
  account: zhAccount,
  chat: zhChat,
  common: zhCommon,
  dashboard: zhDashboard,
  errors: zhErrors,
  evaluation: zhEvaluation,
  interviewer: zhInterviewer,
  interviews: zhInterviews,
  landing: zhLanding,
  optimisation: zhOptimisation,
  positions: zhPositions,
  questions: zhQuestions,
  reports: zhReports,
  resumes: zhResumes,
  reviews: zhReviews,
  settings: zhSettings,
  share: zhShare,
  transcripts: zhTranscripts,
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}

/** Everything a person reads, in one language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'en' ? en : zh
}
