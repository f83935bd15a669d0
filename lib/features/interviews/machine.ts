import type { InterviewStatus } from '@/lib/features/interviews/model'

/** What an interview may become from each state. */
const moves: Record<InterviewStatus, readonly InterviewStatus[]> = {
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

/** Whether an interview may move from one state to another. */
export function mayMove(from: InterviewStatus, to: InterviewStatus): boolean {
  return moves[from].includes(to)
}

/** Whether nothing more is asked or answered in this state. */
export function isOver(status: InterviewStatus): boolean {
  return ['evaluating', 'completed', 'cancelled', 'failed', 'archived'].includes(status)
}
