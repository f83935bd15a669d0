import type { InterviewMode, InterviewStatus } from '@/lib/features/interviews/model'

type Resume = { status: 'pending' | 'processing' | 'completed' | 'failed' }
type Interview = { id: string; mode: InterviewMode; status: InterviewStatus; positionTitle: string }

/** The one thing to do now. */
export type NextStep =
  | { kind: 'continue'; interview: Interview }
  | { kind: 'upload' | 'reading' | 'unreadable' | 'first' | 'again' }

const open: InterviewStatus[] = ['preparing', 'ready', 'active', 'paused']

/** What somebody with these resumes and these latest interviews (newest first) does best next. */
export function nextStep(resumes: Resume[], interviews: Interview[]): NextStep {
  // A review goes on without anybody.
  const unfinished = interviews.find(({ mode, status }) => mode !== 'review' && open.includes(status))
  if (unfinished) return { kind: 'continue', interview: unfinished }
  if (interviews.length > 0) return { kind: 'again' }
  if (resumes.length === 0) return { kind: 'upload' }
  if (resumes.some((resume) => resume.status === 'completed')) return { kind: 'first' }
  return { kind: resumes.every((resume) => resume.status === 'failed') ? 'unreadable' : 'reading' }
}
