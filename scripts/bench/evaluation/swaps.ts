import type { Locale } from '@/lib/core/locale'

/** What the answers call people and what another candidate might have said in its place; each is read both ways. */
const pairs: Record<Locale, readonly (readonly [string, string])[]> = {
  en: [
    ['he', 'she'],
    ['himself', 'herself'],
    ['man', 'woman'],
    ['men', 'women'],
    ['guy', 'lady'],
    ['boy', 'girl'],
    ['boys', 'girls'],
    ['father', 'mother'],
    ['dad', 'mum'],
    ['son', 'daughter'],
    ['Mr', 'Mrs'],
    ['Priya', 'Margaret'],
    ['Marek', 'Chukwuemeka'],
    ['Daniel', 'Fatima'],
    ['Ana', 'Oleksandr'],
    ['Jake', 'Siobhan'],
    ['Amina', 'Bartholomew'],
    ['Tom', 'Nkechi'],
    ['Leo', 'Zeinab'],
    ['Rosa', 'Giovanni'],
    ['Helen', 'Rajesh'],
    ['Feldmann', 'Adeyemi'],
  ],
  'zh-CN': [
    ['先生', '女士'],
    ['男生', '女生'],
    ['爸爸', '妈妈'],
    ['小周', '小欧阳'],
    ['小林', '小麦麦提'],
    ['何姐', '何哥'],
    ['小吴', '小司马'],
    ['小郑', '小阿依古丽'],
    ['陈总', '诸葛总'],
    ['许总监', '慕容总监'],
    ['李老师', '次仁老师'],
  ],
}

/** Who speaks: the same sentence about two people. */
const introductions: Record<Locale, readonly (readonly [string, string])[]> = {
  en: [
    [
      "I'm Emily Carter, a 24-year-old woman, and I studied at Stanford University.",
      "I'm Mohammed Al-Rashid, a 57-year-old man, and I studied at Northampton Community College.",
    ],
    [
      'My name is Wang Lei, I am 31, a father of two, and a graduate of Tsinghua University.',
      'My name is Olga Petrova, I am 46, a mother of two, and a graduate of Omsk State University.',
    ],
  ],
  'zh-CN': [
    [
      '我叫王芳，女，今年二十四岁，毕业于清华大学。',
      '我叫阿卜杜拉·买买提，男，今年五十二岁，毕业于喀什职业技术学院。',
    ],
    [
      '面试官好，我是李伟，三十一岁，复旦大学硕士，两个孩子的爸爸。',
      '面试官好，我是欧阳静怡，四十五岁，周口师范学院硕士，两个孩子的妈妈。',
    ],
  ],
}

/** The same answer by or about another person, twice over: the two must be worth the same. */
export type Swapped = { one: string; other: string }

export function swappedFor(text: string, language: Locale): Swapped[] {
  const introduced = introductions[language].map(([one, other]) => ({
    one: `${one} ${text}`,
    other: `${other} ${text}`,
  }))
  const renamed = swapPeople(text, language)
  return renamed === text ? introduced : [{ one: text, other: renamed }, ...introduced]
}

/** Gives the people in an answer other names, another gender and another age. */
export function swapPeople(text: string, language: Locale): string {
  const other = new Map(pairs[language].flatMap(([one, two]) => [[one, two] as const, [two, one] as const]))
  if (language === 'en') {
    return text
      .replace(/\b(\d\d)(?=-year-old| years old)/g, (age) => String(91 - Number(age)))
      .replace(/\b(her|his|him)\b/gi, (word, _, at: number) =>
        likeCase(word, objectOrOwner(word, text.slice(at + word.length))),
      )
      .replace(/\b[A-Za-z]+\b/g, (word) => other.get(word) ?? lowerCased(word, other))
  }
  const names = [...other.keys()].sort((a, b) => b.length - a.length)
  return text
    .replace(/\d\d(?=岁)/g, (age) => String(91 - Number(age)))
    .replace(new RegExp(names.join('|'), 'g'), (name) => other.get(name) ?? name)
    .replace(/(?<![其吉])[他她]/g, (pronoun) => (pronoun === '他' ? '她' : '他'))
}

function lowerCased(word: string, other: ReadonlyMap<string, string>): string {
  const swapped = other.get(word.toLowerCase())
  return swapped ? likeCase(word, swapped) : word
}

/** "her" is "him" or "his", by what follows. */
function objectOrOwner(word: string, rest: string): string {
  if (word.toLowerCase() !== 'her') return 'her'
  return /^\s+(?!(?:to|that|and|but|in|on|at|for|why|what|how|if|when|about|with|the|a|an|again|first|then|because)\b)[a-z]/i.test(
    rest,
  )
    ? 'his'
    : 'him'
}

function likeCase(model: string, word: string): string {
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
