import { readBasics } from '@/lib/features/resumes/ai/parse-resume/rules/basics'
import { joinBrokenPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/broken-periods'
import { readCertificates } from '@/lib/features/resumes/ai/parse-resume/rules/certificates'
import { readEducation, readLabelledStudy } from '@/lib/features/resumes/ai/parse-resume/rules/education'
import { splitGluedHeadings } from '@/lib/features/resumes/ai/parse-resume/rules/glued-headings'
import { isJob } from '@/lib/features/resumes/ai/parse-resume/rules/job-heading'
import { confidenceIn, judge } from '@/lib/features/resumes/ai/parse-resume/rules/judge'
import { readLanguages } from '@/lib/features/resumes/ai/parse-resume/rules/languages'
import { type Line, toLines } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { readEntriesAsProjects, readProjects } from '@/lib/features/resumes/ai/parse-resume/rules/projects'
import { type Section, splitSections } from '@/lib/features/resumes/ai/parse-resume/rules/sections'
import { settle } from '@/lib/features/resumes/ai/parse-resume/rules/settle'
import { certificateItem, readSkills, skillLines } from '@/lib/features/resumes/ai/parse-resume/rules/skills'
import type { SectionKind } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/headings'
import { readJobs, readWork, workEntries } from '@/lib/features/resumes/ai/parse-resume/rules/work'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import { readJsonResume } from '@/lib/features/resumes/json-resume'
import { emptyContent, type Finding, type ParsedResume } from '@/lib/features/resumes/model'

/**
 * What the rules read in a document, how sure they are of it as a whole (0–1), and what it is at all. Of what is no
 * resume, or is in a language that they do not read, they take nothing. A JSON Resume is taken as it stands.
 */
export function parseOffline(
  document: ResumeDocument,
): ParsedResume & { confidence: number; finding: Finding } {
  if (document.json !== null) {
    const parsed = readJsonResume(document)
    return {
      ...parsed,
      confidence: parsed.fields.length > 0 ? 1 : 0,
      finding: parsed.fields.length > 0 ? 'resume' : 'not_a_resume',
    }
  }
  const lines = joinBrokenPeriods(splitGluedHeadings(toLines(document)))
  const sections = splitSections(lines)
  const parsed = readSections(sections, lines)
  const finding = judge(parsed, sections, lines)
  if (finding !== 'resume') return { content: emptyContent, fields: [], confidence: 0, finding }
  return { ...parsed, confidence: confidenceIn(parsed, sections), finding }
}

function readSections(sections: Section[], lines: Line[]): ParsedResume {
  const read = <Value>(kind: SectionKind, reader: (lines: Line[]) => Value[]): Value[] =>
    sections
      .filter((section) => section.kind === kind && !section.mixed)
      .flatMap((section) => reader(section.lines))
  const mixed = sections.filter((section) => section.mixed).flatMap((section) => workEntries(section.lines))
  const education = read('education', readEducation)
  return settle({
    basics: readBasics(sections, lines, isChinese(lines)),
    work: [...read('work', readWork), ...readJobs(mixed.filter(isJob))],
    education: education.length > 0 ? education : read('header', readLabelledStudy),
    skills: [
      ...read('skills', readSkills),
      ...read('certificates', (inside) => readSkills(skillLines(inside, 'certificates'))),
      ...read('languages', (inside) => readSkills(skillLines(inside, 'languages'))),
    ],
    projects: [
      ...read('projects', readProjects),
      ...readEntriesAsProjects(mixed.filter((entry) => !isJob(entry))),
    ],
    certificates: [
      ...read('certificates', (inside) => {
        const others = skillLines(inside, 'certificates')
        return readCertificates(
          inside.filter((line) => !others.includes(line)),
          true,
        )
      }),
      ...read('awards', (inside) => readCertificates(inside, false)),
      ...read('skills', (inside) =>
        readCertificates(
          inside.filter((line) => !/[:：]/.test(line.text) && certificateItem.test(line.text)),
          false,
        ),
      ),
    ],
    languages: read('languages', readLanguages),
  })
}

function isChinese(lines: Line[]): boolean {
  const text = lines.map((line) => line.text).join('')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > text.length * 0.12
}
