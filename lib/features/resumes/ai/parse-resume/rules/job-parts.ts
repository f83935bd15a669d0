import {
  department,
  employerScore,
  titleScore,
  unitOf,
} from '@/lib/features/resumes/ai/parse-resume/rules/job-words'
import type { Part } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'

/** How a Chinese clause begins that tells what was done. */
const deed = /^(?:负责|参与|主导|从事|协助|担任)/u

/** "Senior Engineer at Acme" and "Acme, Senior Engineer" are two parts each; "Acme, Inc." is one. `all` are its neighbours. */
export function splitCompound(part: Part, all: Part[]): Part[] {
  if (part.label || placeLikeness(part.text) >= 0.8) return [part]
  const at = /\s(?:at|@)\s|\s?@\s?/i.exec(part.text)
  if (at && titleLikeness(part.text.slice(0, at.index)) >= 0.5) {
    return [
      { ...part, text: part.text.slice(0, at.index).trim() },
      ...splitCompound({ ...part, text: part.text.slice(at.index + at[0].length).trim() }, all),
    ]
  }
  const pieces = rejoin(part.text.split(/\s*(?:[,，、]|;|；)\s*(?![^(（]*[)）])/))
  if (pieces.length < 2 || pieces.length > 6) return splitEnds(part)
  const alone = all.filter((other) => !other.label).length === 1
  const telling =
    pieces.some((piece) => titleScore(piece) >= 0.5) &&
    pieces.some((piece) => employerScore(piece) >= 0.5 || placeLikeness(piece) >= 0.8 || unitOf.test(piece))
  const [first = '', ...others] = pieces
  // "推荐算法实习生，负责离线评估": a title and what was done.
  if (titleScore(first) >= 0.5 && others.every((piece) => deed.test(piece))) return [{ ...part, text: first }]
  const told =
    telling ||
    others.some((piece) => placeLikeness(piece) >= 0.8) ||
    (alone && pieces.some((piece) => titleScore(piece) >= 0.5)) ||
    isEmployerAndTown(part, pieces, all)
  return told ? pieces.map((text) => ({ ...part, text })) : splitEnds(part)
}

/** "Studio Meerkoet, Amsterdam" beside another part that is the title. */
function isEmployerAndTown(part: Part, pieces: string[], all: Part[]): boolean {
  const beside = all.some(
    (other) => other !== part && (titleScore(other.text) >= 0.5 || employerScore(other.text) >= 0.5),
  )
  const last = pieces.at(-1) ?? ''
  return (
    beside &&
    titleScore(part.text) < 0.3 &&
    pieces.length <= 3 &&
    /[,，]/.test(part.text) &&
    placeLikeness(last) > 0
  )
}

/** "美团-到店事业群-数据分析实习生": Chinese parts joined by dashes without spaces. */
function splitEnds(part: Part): Part[] {
  if (!/\p{Script=Han}/u.test(part.text)) return [part]
  const [, employer = '', place = ''] =
    /^(.{2,30}?(?:公司|集团|银行|大学|学院|医院))(\p{Script=Han}{2,6})$/u.exec(part.text) ?? []
  if (placeLikeness(place) >= 0.8)
    return [
      { ...part, text: employer },
      { ...part, text: place },
    ]
  const pieces = part.text.split(/\s*[-–—－:：/·]\s*(?![^(（]*[)）])/).filter(Boolean)
  if (pieces.length < 2 || pieces.length > 4 || pieces.some((piece) => piece.length < 2)) return [part]
  const parted =
    pieces.some((piece) => titleScore(piece) >= 0.5 || department.test(piece)) &&
    pieces.some((piece) => employerScore(piece) >= 0.5)
  return parted ? pieces.map((text) => ({ ...part, text })) : [part]
}

/** Puts back together what a comma parts without separating: "Acme, Inc.", "Berlin, Germany", "Engineer, Search". */
function rejoin(pieces: string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces.map((one) => one.trim()).filter(Boolean)) {
    const before = joined.at(-1)
    const together = before === undefined ? '' : `${before}, ${piece}`
    if (
      before !== undefined &&
      (/^(?:inc|llc|ltd|co|corp|gmbh|lp|llp|plc|jr|sr|ltd\.? ?co)\b\.?/i.test(piece) ||
        (placeLikeness(together) >= 0.8 && (joined.length > 1 || placeLikeness(before) >= 0.8)))
    ) {
      joined[joined.length - 1] = together
    } else joined.push(piece)
  }
  return joined
}

/** "Acme Group, Milwaukee (USA)": what follows an employer's name is where it is, unless it is part of the name. */
export function splitPlace(text: string): { name: string; rest: string } {
  const [, outer = '', inner = ''] = /^(.{2,80}?)\s*[(（]([^()（）]{2,50})[)）]$/.exec(text) ?? []
  if (outer && placeLikeness(inner) >= 0.8 && !/\p{Script=Han}/u.test(outer))
    return { name: outer, rest: inner }
  const match = /^([^,，(（]{2,80})[,，]\s*([^&]{2,50})$/.exec(text)
  const [, name = '', rest = ''] = match ?? []
  const partOfName = /(?<!\p{L})(?:inc|llc|ltd|co|corp|gmbh|lp|llp|plc|and|group|limited)(?!\p{L})/iu.test(
    rest,
  )
  return name && !partOfName && companyLikeness(rest) < 0.5 && !department.test(rest) && /^\p{Lu}/u.test(rest)
    ? { name: name.trim(), rest }
    : { name: text, rest: '' }
}
