import 'server-only'
import { handleEvaluateTurn } from '@/lib/features/evaluation/jobs/evaluate-turn.handler'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { endSimulationJob } from '@/lib/features/interviews/jobs/end-simulation'
import { endSimulation } from '@/lib/features/interviews/jobs/end-simulation.handler'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { prepareInterview } from '@/lib/features/interviews/jobs/prepare-interview'
import { prepare } from '@/lib/features/interviews/jobs/prepare-interview.handler'
import { rewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines'
import { handleRewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines.handler'
import { completeInterview } from '@/lib/features/reports/jobs/complete-interview.handler'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { handleRemoveAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review.handler'
import { runReviewJob } from '@/lib/features/reviews/jobs/run-review'
import { handleRunReview } from '@/lib/features/reviews/jobs/run-review.handler'
import { type HandledJob, handles } from '@/lib/platform/jobs/define-job'
import { removeFile } from '@/lib/platform/storage/remove-file'
import { handleRemoveFile } from '@/lib/platform/storage/remove-file.handler'

/** Every job the application does, with what does it. Imported by the job runner alone. */
export const jobs: readonly HandledJob[] = [
  handles(parseResume, handleParseResume),
  handles(rewriteLines, handleRewriteLines),
  handles(removeFile, handleRemoveFile),
  handles(removeAbandonedReview, handleRemoveAbandonedReview),
  handles(prepareInterview, prepare),
  handles(endSimulationJob, endSimulation),
  handles(runReviewJob, handleRunReview),
  handles(evaluateTurnJob, handleEvaluateTurn),
  handles(completeInterviewJob, completeInterview),
]
