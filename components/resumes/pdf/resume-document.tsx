import { Document, Page, Text, View } from '@react-pdf/renderer'
import { Prose } from '@/components/pdf/prose'
import { colors, contentWidth, page } from '@/components/pdf/theme'
import { Heading, Item, Row } from '@/components/resumes/pdf/parts'
import type { Pen } from '@/components/resumes/pdf/pen'
import { dateText, periodText } from '@/components/resumes/pdf/period'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** Points. */
const contactSize = 9.5

const dot = '  ·  '

type Props = { pen: Pen; content: ResumeContent }

/** A resume on A4: one column, text only, what is empty left out. */
export function ResumeDocument({ pen, content }: Props) {
  const { basics, work, projects, education, skills, certificates, languages } = content
  const { t } = pen
  const small = { fontFamily: pen.families, fontSize: 8, color: colors.muted }
  return (
    <Document title={basics.name || t('title')} author={basics.name} language={pen.language}>
      <Page
        size="A4"
        experimentalPagination
        style={{ paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side }}
      >
        <View fixed style={{ position: 'absolute', bottom: 32, left: page.side, width: contentWidth }}>
          <Text
            style={{ ...small, width: contentWidth, textAlign: 'right' }}
            render={({ pageNumber, totalPages }) =>
              totalPages > 1 ? [basics.name, `${pageNumber}/${totalPages}`].filter(Boolean).join(' · ') : ''
            }
          />
        </View>
        <Head pen={pen} basics={basics} />
        {work.length > 0 && <Heading pen={pen} text={t('sections.work')} />}
        {work.map((job, index) => {
          const at = `work.${index}`
          return (
            <Item
              key={at}
              pen={pen}
              title={job.position || job.name}
              place={job.position ? joined(job.name, job.location) : job.location}
              period={periodText(job, pen)}
              text={job.summary}
              bullets={job.highlights}
            />
          )
        })}
        {projects.length > 0 && <Heading pen={pen} text={t('sections.projects')} />}
        {projects.map((project, index) => {
          const at = `projects.${index}`
          return (
            <Item
              key={at}
              pen={pen}
              title={project.name}
              place={project.url}
              period={periodText(project, pen)}
              text={project.description}
              bullets={project.highlights}
              tags={project.keywords}
            />
          )
        })}
        {education.length > 0 && <Heading pen={pen} text={t('sections.education')} />}
        {education.map((school, index) => {
          const at = `education.${index}`
          return (
            <Item
              key={at}
              pen={pen}
              title={school.institution}
              place={joined(school.studyType, school.area, school.score)}
              period={periodText(school, pen)}
              tags={school.courses}
            />
          )
        })}
        {skills.length > 0 && <Heading pen={pen} text={t('sections.skills')} />}
        <Skills pen={pen} skills={skills} />
        {certificates.length > 0 && <Heading pen={pen} text={t('sections.certificates')} />}
        {certificates.map(({ name, issuer, date }, index) => {
          const at = `certificates.${index}`
          return <Row key={at} pen={pen} label={joined(name, issuer)} aside={dateText(date, pen.language)} />
        })}
        {languages.length > 0 && <Heading pen={pen} text={t('sections.languages')} />}
        {languages.length > 0 && (
          <Row
            pen={pen}
            text={languages
              .map(({ language, fluency }) => withLevel(pen, language, fluency))
              .join(listMark(pen))}
          />
        )}
      </Page>
    </Document>
  )
}

/** The name, what the person is or wants to be, how to reach them, and their summary. */
function Head({ pen, basics }: { pen: Pen; basics: ResumeContent['basics'] }) {
  const profiles = basics.profiles.map(({ network, username, url }) => url || joined(network, username))
  const contact = [basics.email, basics.phone, basics.location, basics.url, ...profiles].filter(Boolean)
  return (
    <>
      {basics.name && <Prose pen={pen} text={basics.name} size={22} weight={700} leading={1.25} />}
      {basics.label && (
        <Prose pen={pen} text={basics.label} size={11.5} color={colors.accent} leading={1.4} />
      )}
      {inRows(pen, contact).map((row) => (
        <Prose
          key={row}
          pen={pen}
          text={row}
          size={contactSize}
          color={colors.muted}
          above={2}
          leading={1.4}
        />
      ))}
      {basics.summary && <Prose pen={pen} text={basics.summary} above={8} leading={1.45} />}
    </>
  )
}

/** Rows of things parted by dots, none of which begins or ends a row. */
function inRows({ advance }: Pen, items: string[]): string[] {
  const widthOf = (text: string) =>
    [...text].reduce((sum, character) => sum + advance(character, 400) * contactSize, 0)
  const rows: string[] = []
  for (const item of items) {
    const longer = `${rows.at(-1)}${dot}${item}`
    if (rows.length > 0 && widthOf(longer) < contentWidth - 2) rows[rows.length - 1] = longer
    else rows.push(item)
  }
  return rows
}

/** Groups of skills a line each; single skills in one line. */
function Skills({ pen, skills }: { pen: Pen; skills: ResumeContent['skills'] }) {
  const groups = skills.filter(({ keywords }) => keywords.length > 0)
  const single = skills.filter(({ keywords }) => keywords.length === 0)
  return (
    <>
      {groups.map(({ name, level, keywords }, index) => {
        const at = `skills.${index}`
        return (
          <Row
            key={at}
            pen={pen}
            label={name && withLevel(pen, name, level)}
            text={keywords.join(listMark(pen))}
          />
        )
      })}
      {single.length > 0 && (
        <Row
          pen={pen}
          text={single.map(({ name, level }) => withLevel(pen, name, level)).join(listMark(pen))}
        />
      )}
    </>
  )
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}

function withLevel({ language }: Pen, name: string, level: string): string {
  if (!level) return name
  return language === 'zh-CN' ? `${name}（${level}）` : `${name} (${level})`
}

function listMark({ language }: Pen): string {
  return language === 'zh-CN' ? '、' : ', '
}
