import { parseOffline as sortText } from '@/lib/features/resumes/ai/parse-resume/offline'
import { coverage } from '@/lib/features/resumes/coverage'
import { documentText, type ResumeDocument } from '@/lib/features/resumes/document'
import { emptyContent, type Finding, type ParsedResume } from '@/lib/features/resumes/model'

/** What the rules read in a document, how sure they are of it as a whole (0–1), and what it is at all. */
export function parseOffline(
  document: ResumeDocument,
): ParsedResume & { confidence: number; finding: Finding } {
  const text = documentText(document)
  const content = sortText({ text, links: [], rules: emptyContent })
  return { content, fields: [], confidence: coverage(content, text), finding: 'resume' }
}
