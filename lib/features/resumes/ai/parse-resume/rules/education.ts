import { type Entry, toEntries } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { Found, FoundList } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { seenThrough } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { type Item, toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { labelled, type Part, partsOf } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { datesOf, foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { labelRows } from '@/lib/features/resumes/ai/parse-resume/rules/tables'
import { degreeLevel, findDegree } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/degrees'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { schoolLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/schools'

/** A course of study as it was read; what it does not say is left out. */
export type Study = {
  institution?: Found | undefined
  area?: Found | undefined
  studyType?: Found | undefined
  startDate?: Found | undefined
  endDate?: Found | undefined
  score?: Found | undefined
  courses?: FoundList | undefined
}

const score =
  /(?:(?:cumulative|overall|major)\s)?(?:c?gpa|gpa绩点|绩点|加权平均分|平均学分绩点|平均分|均分|专业排名|综合排名|成绩排名|排名|grade|percentage|专业前|年级前)\s*[:：]?\s*(?:为|约|top)?\s*[^,，;；|\t。()（）]{0,30}(?:[(（][^()（）]{1,24}[)）])?|(?:first|second|upper second|lower second)[- ]class(?: honou?rs)?|(?:summa |magna )?cum laude|\b\d\.\d{1,2}\s?\/\s?[45](?:\.0{1,2})?\b|\bwith (?:distinction|honou?rs)\b/i
const courseLabel =
  /^(?:主修课程|主要课程|核心课程|相关课程|专业课程|所学课程|课程|修读课程|(?:(?:relevant|selected|key|main|notable|related)\s)?(?:coursework|courses|modules|subjects)(?:\s(?:include[sd]?|taken))?)\s*[:：]?\s+(\S.*)$|^(?:主修课程|主要课程|核心课程|相关课程|专业课程|所学课程|课程)\s*[:：]\s*(\S.*)$|^(?:relevant )?(?:coursework|courses|modules)\s*[:：]\s*(\S.*)$/is
const campus =
  /^(?:University of (?:California|Texas|Wisconsin|Illinois|Michigan|North Carolina|Minnesota|Massachusetts|Maryland|Missouri|Nebraska|Tennessee|Colorado|Washington|Alabama|Hawaii|London)|(?:Indian|National|Vellore|Birla) Institute of Technology(?: and Science)?|State University of New York|California State University|City University of New York|Indian Institute of .{4,40}|National University|Nanyang .*|UC|University at)$/i
const faculty =
  /^(?:school|college|faculty|department|institute) of |(?:学院|系|研究院|研究所)$|(?:^|\s)(?:school|college) of /i
const nothing =
  /^(?:专硕|学硕|学术型|专业型|全日制|非全日制|统招|统分|在读|应届|毕业|honou?rs?|degree|graduated|expected|major(?: in)?|minor|gpa|985|211|双一流|985\/211|985、211|学历|学位|专业|主修|保研|推免|第一学历|至今|present|排名|thesis.*|advis[eo]r.*|导师.*)$/i

/** The courses of study of a section about education. */
export function readEducation(lines: Line[]): Study[] {
  const entries = toEntries(toItems(labelRows(lines)), {
    openers: ['school'],
    likeness: (text) =>
      Math.max(
        ...text
          .split(/[\t\n]|\s{2,}|[|｜]/)
          .map((part) => (findDegree(part)?.index === 0 ? 0.5 : 1) * schoolLikeness(part.trim())),
      ),
    listed: true,
  })
  return atOneSchool(entries.map(readStudy)).filter(
    (study) => study.institution || study.studyType || (study.area && study.endDate),
  )
}

/** Several degrees under one school: those that name none share the last one named. */
function atOneSchool(studies: Study[]): Study[] {
  let school: Found | undefined
  return studies.map((study) => {
    school = study.institution ?? school
    const shared = study.studyType && school && { ...school, confidence: Math.min(school.confidence, 0.75) }
    return study.institution ? study : { ...study, institution: shared || undefined }
  })
}

/** The course of study that personal details name: "毕业院校：…", "专业：…", "学历：…". */
export function readLabelledStudy(lines: Line[]): Study[] {
  const cells = labelRows(lines).flatMap((line) => {
    const item: Item = { text: line.text, lines: [line], bullet: false }
    return partsOf(item, null).filter(
      (part) => part.label === 'school' || part.label === 'degree' || part.label === 'area',
    )
  })
  const part = (label: Part['label']) => cells.find((cell) => cell.label === label)
  const [school, degree, area] = [part('school'), part('degree'), part('area')]
  if (!school) return []
  return [
    {
      institution: foundIn(school.text, 0.85, school.item.lines),
      studyType: degree && foundIn(degree.text, 0.85, degree.item.lines),
      area: area && foundIn(area.text, 0.85, area.item.lines),
    },
  ]
}

function readStudy(entry: Entry): Study {
  const items = [...entry.heads, ...entry.body]
  const scored = findScore(items)
  const parts = entry.heads
    .filter((item) => !courseLabel.test(item.text))
    .flatMap((item) =>
      partsOf(
        scored?.item === item ? { ...item, text: item.text } : item,
        item === entry.dated ? entry.period : null,
      ),
    )
    .flatMap(splitCompound)
    .map((part) => (scored ? { ...part, text: part.text.replace(scored.text, '').trim() } : part))
    .map((part) => ({ ...part, text: part.text.replace(/^[\s,，;；]+|[\s,，;；]+$/gu, '') }))
    .filter(
      (part) => part.text && part.label !== 'date' && part.label !== 'score' && !nothing.test(part.text),
    )
  const body = entry.body.flatMap((item) =>
    labelled(item.text) || (item.text.length < 70 && findDegree(item.text)?.index === 0)
      ? partsOf(item, null).flatMap(splitCompound)
      : [],
  )
  const institution = findSchool(parts) ?? findSchool(body)
  const degreePart = findDegreePart(parts, institution) ?? findDegreePart(body, institution)
  const degree = degreePart
    ? (findDegree(degreePart.text) ??
      (degreePart.label === 'degree' ? { value: degreePart.text, index: 0 } : null))
    : null
  const area = findArea([...parts, ...body], institution, degreePart, degree?.value ?? '')
  return {
    institution: institution
      ? foundIn(
          schoolOf(institution, degreePart, degree?.value ?? ''),
          institution.label ? 0.95 : schoolLikeness(institution.text) >= 0.8 ? 0.9 : 0.5,
          institution.item.lines,
        )
      : undefined,
    studyType:
      degreePart && degree
        ? foundIn(
            degreeLevel(degree.value.replace(/[(（]$/, '')),
            degreePart.label ? 0.95 : 0.9,
            degreePart.item.lines,
          )
        : undefined,
    area: area ? foundIn(area.text, area.label ? 0.95 : 0.75, area.item.lines) : undefined,
    ...datesOf(entry, 'end'),
    score: scored ? foundIn(scored.text, 0.85, scored.item.lines) : undefined,
    courses: coursesOf(items),
  }
}

function findScore(items: Item[]): { text: string; item: Item } | null {
  for (const item of items) {
    const text = score.exec(item.text)?.[0].trim()
    if (text && /\d|class|laude|distinction|honou?rs/i.test(text)) return { text, item }
  }
  return null
}

/** The parts of "BSc Physics, University of X, London" and of "软件工程，本科": a campus stays with its university. */
function splitCompound(part: Part): Part[] {
  if (placeLikeness(part.text) >= 0.9 && schoolLikeness(part.text) === 0) return [part]
  if (part.label && part.label !== 'degree' && part.label !== 'area') return [part]
  const pieces: string[] = []
  for (const piece of part.text.split(
    /\s*[,，;；]\s*(?![^(（]*[)）])|(?<=\p{Script=Han})[、/](?=\p{Script=Han})/u,
  )) {
    const before = pieces.at(-1)
    const joins =
      before !== undefined &&
      ((campus.test(before) && !findDegree(piece) && placeLikeness(`${before}, ${piece}`) < 0.8) ||
        (placeLikeness(piece) >= 0.4 && placeLikeness(before) >= 0.4 && schoolLikeness(before) === 0) ||
        (placeLikeness(`${before}, ${piece}`) >= 0.9 && schoolLikeness(before) === 0) ||
        /^(?:hons?|honou?rs|and |&)/i.test(piece))
    if (joins) pieces[pieces.length - 1] = `${before}, ${piece}`
    else pieces.push(piece)
  }
  const said = pieces.filter((piece) => /\p{L}/u.test(piece)).flatMap(splitFrom)
  return said.map((text) => ({
    ...part,
    text,
    label: said.length > 1 && part.label ? (findDegree(text) ? 'degree' : part.label) : part.label,
  }))
}

/** "BSc in Physics from the University of X" and "MSc at ETH". */
function splitFrom(text: string): string[] {
  const match = /^(.{2,70}?)\s(?:from|at|@)\s(?:the\s)?(.{2,80})$/i.exec(text)
  const [, left = '', right = ''] = match ?? []
  if (!left || !findDegree(left)) return [text]
  return [left, right.replace(/\s(?:in|with)\s.{0,40}$/i, '')]
}

function findSchool(parts: Part[]): Part | null {
  const named = parts.find((part) => part.label === 'school')
  if (named) return named
  let found: Part | null = null
  let most = 0.4
  for (const part of parts) {
    if (part.label) continue
    const degree = findDegree(part.text)

    const minor = faculty.test(part.text) && !/大学|university/i.test(part.text) ? 0.35 : 0
    const likeness = schoolLikeness(part.text) - (degree && degree.index === 0 ? 0.4 : 0) - minor
    if (likeness > most) {
      found = part
      most = likeness
    }
  }
  return found ?? unnamedSchool(parts)
}

/** A school whose name does not say so stands beside a degree, in bold or first. */
function unnamedSchool(parts: Part[]): Part | null {
  if (!parts.some((part) => findDegree(part.text))) return null
  const others = parts.filter(
    (part) =>
      !part.label &&
      !findDegree(part.text) &&
      placeLikeness(part.text) < 0.8 &&
      part.text.length > 2 &&
      !/\d{2}/.test(part.text),
  )
  return others.length > 1 ||
    (others.length === 1 &&
      parts.length === 2 &&
      parts.some((part) => (findDegree(part.text)?.value.length ?? 0) < part.text.length - 4))
    ? (others[0] ?? null)
    : null
}

function findDegreePart(parts: Part[], institution: Part | null): Part | null {
  const labelledOne = parts.find((part) => part.label === 'degree')
  if (labelledOne) return labelledOne
  return (
    parts.find((part) => part !== institution && findDegree(part.text) && placeLikeness(part.text) < 0.8) ??
    (institution && hasOwnDegree(institution) ? institution : null)
  )
}

/** "MSc University of X" and "清华大学本科": school and degree in one part. */
function hasOwnDegree({ text, label }: Part): boolean {
  const degree = label ? null : findDegree(text)
  return Boolean(
    degree &&
      degree.value.length >= 2 &&
      schoolLikeness(text.replace(degree.value, '')) >= 0.8 &&
      !/^(?:certificate|专科|高中|中专|高职)/i.test(degree.value),
  )
}

function schoolOf(institution: Part, degreePart: Part | null, degree: string): string {
  const text = institution === degreePart ? institution.text.replace(degree, ' ') : institution.text
  const bare = text
    .replace(/[(（](?:985|211|双一流|全日制|统招|本科|硕士|c9)[^)）]*[)）]/gi, '')
    .replace(/^[\s,，·:：/–—-]+|[\s,，·:：/–—-]+$/gu, '')
  // In Chinese the school ends with the word that names it; what follows is the department or the subject.
  const after =
    /^(\p{Script=Han}{2,14}?大学(?:[(（]\p{Script=Han}{2,4}[)）])?)(?:\p{Script=Han}{2,12}(?:学院|系|专业))?$/u.exec(
      bare,
    )
  return after?.[1] && institution === degreePart ? after[1] : bare
}

function findArea(
  parts: Part[],
  institution: Part | null,
  degreePart: Part | null,
  degree: string,
): { text: string; label: Part['label']; item: Item } | null {
  const named = parts.find((part) => part.label === 'area')
  if (named) return named
  if (degreePart && degree) {
    const beside = cleanArea((institution === degreePart ? '' : degreePart.text).replace(degree, ' '))
    if (beside) return { ...degreePart, label: null, text: beside }
  }
  const other = parts.find(
    (part) =>
      part !== institution &&
      part !== degreePart &&
      !part.label &&
      placeLikeness(part.text) < 0.8 &&
      schoolLikeness(part.text) === 0 &&
      !findDegree(part.text) &&
      part.text.length <= 60 &&
      cleanArea(part.text) &&
      (degree ||
        /专业|工程|科学|学$|技术|engineering|science|studies|arts|business|design|mathematics|physics|economics|finance|management/i.test(
          part.text,
        )),
  )
  const text = other ? cleanArea(other.text) : ''
  return other && text ? { ...other, text } : null
}

function cleanArea(text: string): string {
  const bare = balanced(text.replace(/\s*[(（][^()（）]*\d[^()（）]*[)）]/g, ' '))
    .replace(/^[\s,，:：·./–—-]+|[\s,，:：·/–—-]+$/gu, '')
    .replace(/^(?:degree\s+)?(?:in|of|major(?:ing)?(?: in)?|majored in|with a major in)\s+/i, '')
    .replace(/^(?:专业|主修)\s*[:：]?|专业$/gu, '')
    .replace(/^[\s,，:：·-]+|[\s,，:：·-]+$/gu, '')
  return /\p{L}{2}/u.test(bare) && !/\d{2}/.test(bare) && !nothing.test(bare) && bare.length <= 80 ? bare : ''
}

/** Without brackets that lost their other half or what they held. */
function balanced(text: string): string {
  const bare = text.replace(/[(（]\s*[)）]/g, ' ').trim()
  const whole = /^[(（]([^()（）]*)[)）]$/.exec(bare)?.[1] ?? bare
  const open = (whole.match(/[(（]/g) ?? []).length
  const close = (whole.match(/[)）]/g) ?? []).length
  return open === close ? whole : whole.replace(/^[\s(（)）]+|[\s(（)）]+$/g, '')
}

function coursesOf(items: Item[]): FoundList | undefined {
  for (const item of items) {
    const match = courseLabel.exec(item.text)
    const listed = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!listed) continue
    const values = listed
      .split(/\s*[,，、;；|]\s*(?![^(（]*[)）])/)
      .map((course) => course.replace(/[。.]$|等$/, '').trim())
      .filter(Boolean)
    const [first] = item.lines
    if (first && values.length > 0) {
      return {
        values,
        confidence: seenThrough(0.85, item.lines),
        lines: [first.index, item.lines.at(-1)?.index ?? first.index],
      }
    }
  }
  return undefined
}
