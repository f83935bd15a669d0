import type { HandledJob } from '@/lib/platform/jobs/define-job'

/** Every job the application does, with what does it. Imported by the job runner alone. */
export const jobs: readonly HandledJob[] = []
