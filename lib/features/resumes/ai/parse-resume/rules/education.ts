import { findDate } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Entry } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { ResumeContent } from '@/lib/features/resumes/model'

const school =
  /\b(?:university|college|institute|school|academy|polytechnic|universit\p{L}+|MIT|UCLA|ETH|LSE)\b|大学|学院|学校|中学|高中/iu
const degree =
  /\b(?:bachelor|master|doctor)(?:'?s)?(?: of (?:science|arts|engineering|business administration|laws?|education|commerce|fine arts|philosophy)| degree)?|\b(?:ph\.?\s?d|mba|emba|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|b\.?\s?s|m\.?\s?s|ll\.?b|ll\.?m|associate degree|diploma)\b\.?|(?:本科|学士|硕士|博士|研究生|大专|专科)(?:学位|学历)?/i
const scoreLine = /(?:GPA|绩点|平均分|成绩|排名|grade|first[- ]class|专业前)[^,，;；|\t]*/i
const courseLine =
  /^(?:主修课程|核心课程|相关课程|课程|relevant coursework|coursework|courses|modules)\s*[:：]\s*(.+)$/i

/** A school from its entry: institution, degree and major are told by their words, in any order. */
export function readEducation(entry: Entry): ResumeContent['education'][number] {
  const lines = [...entry.heading, ...entry.paragraphs, ...entry.bullets]
  const courses = lines.flatMap((line) => courseLine.exec(line)?.[1]?.split(/[,，、;；]\s*/) ?? [])
  const score = lines.map((line) => scoreLine.exec(line)?.[0] ?? '').find(Boolean) ?? ''
  const parts = entry.heading
    .filter((line) => !courseLine.test(line))
    .flatMap((part) => part.replace(score, '').split(/\s*[,，]\s*/))
    .map((part) => part.replace(/^[\s(（]+|[\s)）。]+$/g, ''))
    .filter(Boolean)
  const institution =
    parts.find((part) => school.test(part) && !degree.test(part)) ??
    parts.find((part) => school.test(part)) ??
    ''
  const withDegree = parts.find((part) => part !== institution && degree.test(part)) ?? ''
  const studyType = degree.exec(withDegree)?.[0].trim() ?? ''
  const besideDegree = withDegree
    .replace(studyType, '')
    .replace(/^\s*(?:degree\s+)?(?:in|of)\s+|^[\s:：·(（-]+|[\s)）-]+$/gi, '')
    .replace(/^in\s+/i, '')
  const labelled = /专业\s*[:：]\s*([^\s,，;；|]+)/.exec(lines.join('\n'))?.[1]
  const other = parts.find(
    (part) => part !== institution && part !== withDegree && !school.test(part) && !findDate(part),
  )
  return {
    institution,
    area: labelled || besideDegree || other || '',
    studyType,
    startDate: entry.startDate,
    endDate: entry.endDate,
    score: score.trim(),
    courses: courses.map((course) => course.replace(/[。.]$/, '').trim()).filter(Boolean),
  }
}
