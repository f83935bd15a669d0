import type { ResumeLine } from '../../document.ts'

/** A line with its size and the space above it in points, and where its parts lead. */
export type DocxLine = ResumeLine & { urls: string[] }
