import type { ResumeContent } from '@/lib/features/resumes/model'

/** A thing that a resume says, where it says it, and the job, project or section it belongs to. */
export type ResumeLine = {
  /** Of the field: `work.0.highlights.2`, `skills.1`. */
  path: string
  text: string
  /** `work.0`, `projects.1`, or the name of the section. */
  owner: string
}

/** Everything a resume says of work and knowledge, one line at a time, in its own words; contact details are left out. */
export function resumeLines(content: ResumeContent): ResumeLine[] {
  const lines: ResumeLine[] = []
  const add = (path: string, text: string, owner: string) => {
    if (text.trim()) lines.push({ path, text: text.trim(), owner })
  }
  content.work.forEach((job, at) => {
    const owner = `work.${at}`
    add(`${owner}.summary`, job.summary, owner)
    job.highlights.forEach((text, index) => {
      add(`${owner}.highlights.${index}`, text, owner)
    })
    add(`${owner}.position`, job.position, owner)
  })
  content.projects.forEach((project, at) => {
    const owner = `projects.${at}`
    add(`${owner}.description`, project.description, owner)
    project.highlights.forEach((text, index) => {
      add(`${owner}.highlights.${index}`, text, owner)
    })
    add(`${owner}.keywords`, project.keywords.join(', '), owner)
    add(`${owner}.name`, project.name, owner)
  })
  content.skills.forEach((skill, at) => {
    const listed = skill.keywords.join(', ')
    add(`skills.${at}`, [skill.name, listed].filter(Boolean).join(': '), 'skills')
  })
  content.certificates.forEach(({ name }, at) => {
    add(`certificates.${at}.name`, name, 'certificates')
  })
  content.languages.forEach(({ language, fluency }, at) => {
    add(`languages.${at}.language`, [language, fluency].filter(Boolean).join(', '), 'languages')
  })
  content.education.forEach(({ area, courses }, at) => {
    add(`education.${at}.courses`, courses.join(', '), 'education')
    add(`education.${at}.area`, area, 'education')
  })
  add('basics.summary', content.basics.summary, 'basics')
  add('basics.label', content.basics.label, 'basics')
  return lines
}

/** What a job or project is called, as its owner's reader knows it. */
export function entryName(content: ResumeContent, owner: string): string {
  const [list, index] = owner.split('.')
  if (list === 'work') {
    const job = content.work[Number(index)]
    return [job?.position, job?.name].filter(Boolean).join(' · ')
  }
  return list === 'projects' ? (content.projects[Number(index)]?.name ?? '') : ''
}
