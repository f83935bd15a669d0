import { getFormatter, getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { Entry } from '@/components/resumes/entry'
import { listNames } from '@/components/resumes/fields'
import { dateText, periodText } from '@/components/resumes/period'
import { Said } from '@/components/resumes/said'
import { Section } from '@/components/ui/section'
import type { FieldSource, ParsedResume, ResumeContent } from '@/lib/features/resumes/model'

/** Draws what one field says, with its source; nothing when it is empty. */
type Show = (path: string, text: string) => ReactNode

/** What was found in a resume, section by section; a section without anything says so. */
export async function ResumeSections({ content, fields }: ParsedResume) {
  const [t, format] = await Promise.all([getTranslations('resumes'), getFormatter()])
  const sources = new Map(fields.map((field) => [field.path, field]))
  const of = (...paths: string[]): FieldSource[] => paths.flatMap((path) => sources.get(path) ?? [])
  const show: Show = (path, text) => text && <Said sources={of(path)}>{text}</Said>
  const items = (path: string, texts: string[]) =>
    texts.map((text, index) => {
      const own = of(`${path}.${index}`)
      return {
        path: `${path}.${index}`,
        said: <Said sources={own.length > 0 ? own : of(path)}>{text}</Said>,
      }
    })
  const period = (path: string, dates: { startDate: string; endDate: string }) => {
    const text = dates.startDate || dates.endDate ? periodText(dates, format, t('present')) : ''
    return text && <Said sources={of(`${path}.startDate`, `${path}.endDate`)}>{text}</Said>
  }
  const entries: Record<(typeof listNames)[number], ReactNode[]> = {
    work: content.work.map((job, index) => {
      const at = `work.${index}`
      return (
        <Entry
          key={at}
          title={show(`${at}.position`, job.position)}
          place={joined(show(`${at}.name`, job.name), show(`${at}.location`, job.location))}
          period={period(at, job)}
          text={show(`${at}.summary`, job.summary)}
          items={items(`${at}.highlights`, job.highlights)}
        />
      )
    }),
    education: content.education.map((school, index) => {
      const at = `education.${index}`
      return (
        <Entry
          key={at}
          title={show(`${at}.institution`, school.institution)}
          place={joined(
            show(`${at}.studyType`, school.studyType),
            show(`${at}.area`, school.area),
            show(`${at}.score`, school.score),
          )}
          period={period(at, school)}
          tags={show(`${at}.courses`, school.courses.join(' · '))}
        />
      )
    }),
    projects: content.projects.map((project, index) => {
      const at = `projects.${index}`
      return (
        <Entry
          key={at}
          title={show(`${at}.name`, project.name)}
          place={show(`${at}.url`, project.url)}
          period={period(at, project)}
          text={show(`${at}.description`, project.description)}
          items={items(`${at}.highlights`, project.highlights)}
          tags={show(`${at}.keywords`, project.keywords.join(' · '))}
        />
      )
    }),
    skills: content.skills.map((skill, index) => {
      const at = `skills.${index}`
      return (
        <Line
          key={at}
          label={joined(show(`${at}.name`, skill.name), show(`${at}.level`, skill.level))}
          text={show(`${at}.keywords`, skill.keywords.join(' · '))}
        />
      )
    }),
    certificates: content.certificates.map((one, index) => {
      const at = `certificates.${index}`
      return (
        <Line
          key={at}
          label={show(`${at}.name`, one.name)}
          text={joined(
            show(`${at}.issuer`, one.issuer),
            show(`${at}.date`, one.date && dateText(one.date, format)),
          )}
        />
      )
    }),
    languages: content.languages.map((one, index) => {
      const at = `languages.${index}`
      return (
        <Line
          key={at}
          label={show(`${at}.language`, one.language)}
          text={show(`${at}.fluency`, one.fluency)}
        />
      )
    }),
  }
  return (
    <>
      <Basics basics={content.basics} show={show} />
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

async function Basics({ basics, show }: { basics: ResumeContent['basics']; show: Show }) {
  const t = await getTranslations('resumes')
  const contact = (['email', 'phone', 'location', 'url'] as const).map((field) => ({
    path: `basics.${field}`,
    text: basics[field],
  }))
  const profiles = basics.profiles.map((one, index) =>
    one.url
      ? { path: `basics.profiles.${index}.url`, text: one.url }
      : { path: `basics.profiles.${index}.username`, text: joinedText(one.network, one.username) },
  )
  const given = [...contact, ...profiles].filter(({ text }) => text)
  return (
    <Section title={t('sections.basics')}>
      {basics.name && (
        <p className="break-words font-semibold text-2xl tracking-tight">
          {show('basics.name', basics.name)}
        </p>
      )}
      {basics.label && <p className="break-words text-lg">{show('basics.label', basics.label)}</p>}
      {given.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-5 text-muted">
          {given.map(({ path, text }) => (
            <li key={path} className="break-all">
              {show(path, text)}
            </li>
          ))}
        </ul>
      )}
      {basics.summary && (
        <p className="mt-3 max-w-prose whitespace-pre-line break-words">
          {show('basics.summary', basics.summary)}
        </p>
      )}
      {!basics.name && given.length === 0 && <p className="text-muted">{t('nothing')}</p>}
    </Section>
  )
}

function Line({ label, text }: { label: ReactNode; text: ReactNode }) {
  return (
    <p className="break-words py-1">
      <span className="font-medium">{label}</span>
      {text && <span className="text-muted"> · {text}</span>}
    </p>
  )
}

/** What is there of these, parted by dots; nothing when none is. */
function joined(...parts: ReactNode[]): ReactNode {
  const given = parts.filter(Boolean)
  if (given.length === 0) return null
  return given.map((part, index) => (
    <Fragment key={String(index)}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ))
}

function joinedText(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}
