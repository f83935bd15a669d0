import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'

/** "Department of …": a part of an employer that is named after it. */
export const unitOf = /^(?:department|dept\.?|faculty|division) of /i
/** A part of an employer: what it is called tells no employer. */
export const department =
  /(?:部|部门|事业部|事业群|业务线|产品线|项目组|[\p{Script=Han}]组|团队|课题组|BU|BG)$|(?<!\p{L})(?:team|department|dept\.?|division|unit)$|^(?:team|department|division)\s*[:：]|^(?:department|dept\.?|faculty|division|office) of /iu

/** How much a text reads like an employer rather than a title or a department, up to 1. */
export function employerScore(text: string): number {
  // "Calgary, AB" ends like a Swedish company.
  if (placeLikeness(text) >= 0.8) return 0
  const score = companyLikeness(text) - 0.6 * titleLikeness(text)
  return department.test(text) ? score * 0.4 : score
}

/** How much a text reads like a title rather than an employer, up to 1. */
export function titleScore(text: string): number {
  return titleLikeness(text) - 0.5 * companyLikeness(text)
}
