import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Entry } from '@/components/resumes/entry'
import { listNames } from '@/components/resumes/fields'
import { dateText, periodText } from '@/components/resumes/period'
import { Section } from '@/components/ui/section'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** What was found in a resume, section by section; a section without anything says so. */
export async function ResumeSections({ content }: { content: ResumeContent }) {
  const [t, format] = await Promise.all([getTranslations('resumes'), getFormatter()])
  const period = (dates: { startDate: string; endDate: string }) => periodText(dates, format, t('present'))
  const entries: Record<(typeof listNames)[number], ReactNode[]> = {
    work: content.work.map((job) => (
      <Entry
        key={JSON.stringify(job)}
        title={job.position}
        place={joined(job.name, job.location)}
        period={period(job)}
        text={job.summary}
        items={job.highlights}
      />
    )),
    education: content.education.map((school) => (
      <Entry
        key={JSON.stringify(school)}
        title={school.institution}
        place={joined(school.studyType, school.area, school.score)}
        period={period(school)}
        tags={school.courses}
      />
    )),
    projects: content.projects.map((project) => (
      <Entry
        key={JSON.stringify(project)}
        title={project.name}
        place={project.url}
        period={period(project)}
        text={project.description}
        items={project.highlights}
        tags={project.keywords}
      />
    )),
    skills: content.skills.map((skill) => (
      <Line
        key={JSON.stringify(skill)}
        label={joined(skill.name, skill.level)}
        text={skill.keywords.join(' · ')}
      />
    )),
    certificates: content.certificates.map((one) => (
      <Line
        key={JSON.stringify(one)}
        label={one.name}
        text={joined(one.issuer, dateText(one.date, format))}
      />
    )),
    languages: content.languages.map((one) => (
      <Line key={JSON.stringify(one)} label={one.language} text={one.fluency} />
    )),
  }
  return (
    <>
      <Basics basics={content.basics} />
      {listNames.map((name) => (
        <Section key={name} title={t(`sections.${name}`)}>
          {entries[name].length > 0 ? (
            <div>{entries[name]}</div>
          ) : (
            <p className="text-muted">{t('nothing')}</p>
          )}
        </Section>
      ))}
    </>
  )
}

async function Basics({ basics }: { basics: ResumeContent['basics'] }) {
  const t = await getTranslations('resumes')
  const contact = [
    basics.email,
    basics.phone,
    basics.location,
    basics.url,
    ...basics.profiles.map((one) => one.url),
  ]
  const given = contact.filter(Boolean)
  return (
    <Section title={t('sections.basics')}>
      {basics.name && <p className="font-semibold text-2xl tracking-tight">{basics.name}</p>}
      {basics.label && <p className="text-lg">{basics.label}</p>}
      {given.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-5 text-muted">
          {given.map((one) => (
            <li key={one} className="break-all">
              {one}
            </li>
          ))}
        </ul>
      )}
      {basics.summary && <p className="mt-3 max-w-prose whitespace-pre-line break-words">{basics.summary}</p>}
      {!basics.name && given.length === 0 && <p className="text-muted">{t('nothing')}</p>}
    </Section>
  )
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <p className="break-words py-1">
      <span className="font-medium">{label}</span>
      {text && <span className="text-muted"> · {text}</span>}
    </p>
  )
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}
