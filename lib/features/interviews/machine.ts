import type { InterviewMode, InterviewStatus } from '@/lib/features/interviews/model'

type Moves = Record<InterviewStatus, readonly InterviewStatus[]>

/** What an interview that is held here may become from each state. */
const live: Moves = {
  draft: ['preparing', 'cancelled'],
  preparing: ['ready', 'failed', 'cancelled'],
  ready: ['active', 'cancelled'],
  active: ['paused', 'evaluating', 'cancelled'],
  paused: ['active', 'evaluating', 'cancelled'],
  evaluating: ['completed', 'failed'],
  completed: ['evaluating', 'archived'],
  cancelled: ['archived'],
  failed: ['preparing', 'evaluating', 'archived'],
  archived: [],
}

/** What a review may: nothing of it is held, and it may be prepared again from wherever it came to an end. */
const review: Moves = {
  draft: ['preparing', 'cancelled'],
  preparing: ['evaluating', 'failed', 'cancelled'],
  ready: [],
  active: [],
  paused: [],
  evaluating: ['completed', 'preparing', 'failed', 'cancelled'],
  completed: ['preparing', 'evaluating', 'archived'],
  cancelled: ['preparing', 'archived'],
  failed: ['preparing', 'evaluating', 'archived'],
  archived: [],
}

/** Whether an interview of this mode may move from one state to another. */
export function mayMove(mode: InterviewMode, from: InterviewStatus, to: InterviewStatus): boolean {
  return (mode === 'review' ? review : live)[from].includes(to)
}

/** Whether nothing more is asked or answered in this state. */
export function isOver(status: InterviewStatus): boolean {
  return ['evaluating', 'completed', 'cancelled', 'failed', 'archived'].includes(status)
}
