import { skillNamed } from '@/lib/features/resumes/skills/find-skills'

/** Slashes and ampersands that belong to a name. */
const compounds =
  /^(?:c\/c\+\+|c\+\+\/c|ci\/cd|cd\/ci|html5?\/css3?(?:\/(?:js|javascript))?|tcp\/ip|tcp\/udp|udp\/tcp|pl\/sql|ui\/ux|ux\/ui|a\/b|i\/o|linux\/unix|unix\/linux|etl\/elt|ios\/android|s\/4hana|b\/s|c\/s|pro\/e|r\/w|os\/2|http\/https|http\/2|http\/s|sass\/scss|scss\/sass|less\/sass|sass\/less|matlab\/simulink|bash\/shell|shell\/bash)/i
const separators = /\s*[,，、;；|｜\t•·∙]\s*(?![^(（]{0,60}[)）])|\s+[/／]\s+|\s+(?:[>＞]=?|==?|→)\s+|\s{3,}/
const leading = /^(?:and|or|以及|和|与|及|&)\s*(?=[\p{Lu}\p{Script=Han}\d.]|[a-z])/iu
const trailing =
  /\s*(?:(?<![甲乙丙一二三优高同])等(?:等)?(?:[\p{Script=Han}a-z]{0,14})?|etc\.?|and more|and so on|\.{2,3}|…)$/iu

/** The items of a list such as "Go, C/C++ / CI/CD、Redis 等", without what joins them. */
export function splitList(text: string): string[] {
  return text
    .split(separators)
    .flatMap(splitBrackets)
    .flatMap(splitSlashes)
    .map((item) =>
      item
        .replace(/[\s。；;:：.]+$/u, '')
        .replace(trailing, '')
        .replace(/^(?:and|or)\s+/i, '')
        .replace(leading, (joint) => (/^[a-z]+$/i.test(joint) ? joint : ''))

        .trim(),
    )
    .filter((item) => /[\p{L}\p{N}]/u.test(item))
}

/** "Python (pandas, NumPy)" is three; "React (Hooks)" with words we do not know is one. */
function splitBrackets(item: string): string[] {
  const [, outer = '', inner = ''] =
    /^([^()（）]{1,40}?)\s*[(（]([^()（）]{2,120})[)）]$/.exec(item.trim()) ?? []
  if (!outer || !skillNamed(outer)) return [item]
  const parts = inner.split(/\s*[,，、/;；]\s*/).filter(Boolean)
  return parts.every((part) => skillNamed(part)) ||
    (parts.length > 1 && parts.some((part) => skillNamed(part)))
    ? [outer, ...parts]
    : [item]
}

/** "MySQL/Redis" is two and "C/C++" one; "Go and Rust" is two where both are known. */
function splitSlashes(item: string): string[] {
  const bare = item.trim()
  const joined = /^(.{1,40}?)\s+(?:and|&)\s+(.{1,40})$/i.exec(bare)
  if (
    joined &&
    !skillNamed(bare) &&
    skillNamed(joined[1] ?? '') &&
    skillNamed((joined[2] ?? '').replace(/\.$/, ''))
  ) {
    return [joined[1] ?? '', joined[2] ?? '']
  }
  if (!bare.includes('/') || compounds.test(bare) || skillNamed(bare) || /[\s(（]/.test(bare)) return [item]
  const parts = bare.split('/')
  return parts.every((part) => part && skillNamed(part)) ? parts : [item]
}
