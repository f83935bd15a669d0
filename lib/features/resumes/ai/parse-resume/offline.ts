import { findContact } from '@/lib/features/resumes/ai/parse-resume/rules/contact'
import { readEducation } from '@/lib/features/resumes/ai/parse-resume/rules/education'
import { groupEntries } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import { toLines } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { readProject } from '@/lib/features/resumes/ai/parse-resume/rules/projects'
import { splitSections } from '@/lib/features/resumes/ai/parse-resume/rules/sections'
import {
  readCertificates,
  readLanguages,
  readSkills,
} from '@/lib/features/resumes/ai/parse-resume/rules/skills'
import { readJob } from '@/lib/features/resumes/ai/parse-resume/rules/work'
import type { ParseInput } from '@/lib/features/resumes/ai/parse-resume/schema'
import type { ResumeContent } from '@/lib/features/resumes/model'

/**
 * Sorts an ordinary one-column resume in English or Chinese by its headings, dates and bullets. It guesses nothing
 * that does not stand there; what it cannot place stays out, and the page shows the text beside the sections.
 */
export function parseOffline({ text }: ParseInput): ResumeContent {
  const { head, sections } = splitSections(toLines(text))
  return {
    basics: { ...findContact(head), summary: sections.summary.map((line) => line.text).join('\n') },
    work: groupEntries(sections.work).map(readJob),
    education: groupEntries(sections.education).map(readEducation),
    skills: readSkills(sections.skills),
    projects: groupEntries(sections.projects).map(readProject),
    certificates: readCertificates(sections.certificates),
    languages: readLanguages(sections.languages),
  }
}
