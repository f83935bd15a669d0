/*
 * Who speaks makes no difference: what a speaker says of their own age or gender, and an introduction by name, family
 * and school, is left out before anything looks at the answer. What they say of others ("a class of twelve-year-olds") stays.
 */

/** Words for people of one gender, and what stands for both in every comparison. */
const gendered: Record<string, string> = {
  girl: 'child',
  boy: 'child',
  son: 'child',
  daughter: 'child',
  dad: 'parent',
  mum: 'parent',
  mom: 'parent',
  father: 'parent',
  mother: 'parent',
  man: 'adult',
  woman: 'adult',
  men: 'adult',
  women: 'adult',
  guy: 'adult',
  ladi: 'adult',
  husband: 'spous',
  wife: 'spous',
  brother: 'sibl',
  sister: 'sibl',
  爸爸: '父母',
  妈妈: '父母',
  父亲: '父母',
  母亲: '父母',
  儿子: '孩子',
  女儿: '孩子',
  丈夫: '配偶',
  妻子: '配偶',
}

/** The key of a content word, the same for either gender. */
export function neutral(key: string): string {
  return gendered[key] ?? key
}

const english =
  /\bi(?:'m| am)(?: only| just| now| already)?(?: a| an)? (?:\d+\b|(?:\w+[- ])?\w+[- ]years?[- ]old|(?:\w+ )?(?:man|woman|male|female|guy|girl|lady|mother|father)\b)|\bas an? (?:\w+ )?(?:(?:\w+[- ])?\w+[- ]year[- ]old|man|woman|male|female|mother|father)\b|\bmy (?:age|gender) is\b/

const chinese =
  /我(?:今年|现在|已经|刚)?(?:满|快)?[\d零一二两三四五六七八九十]+\s*周?岁|我是[^，。]{0,10}(?:岁|男生|女生|男性|女性|男的|女的|宝妈|宝爸)|作为(?:一?[名个位])?[^，。]{0,8}(?:岁|男生|女生|男性|女性|男士|女士|母亲|父亲|妈妈|爸爸)|我的(?:年龄|性别)是/

const introduction =
  /\bmy name is\b|^(?:(?:hi|hello)[,.!]? )?i(?:'m| am) \S+(?: \S+){0,3}, (?:a |an |and )?(?:\d|\w+[- ]year)|我叫|我的名字|(?:^|[,，])我是[^,，。]{2,8}[,，][^,，。]{0,6}岁/

/** Clauses that belong to an introduction: name, age, family, where one comes from and studied. */
const introductory =
  /\bmy name is\b|^(?:and )?(?:hi|hello)\b|^(?:and )?i(?:'m| am) \S+(?: \S+){0,3}[,.]?$|^(?:and )?(?:a |an |the |two |three )?(?:proud )?(?:man|woman|male|female|father|mother|dad|mum|mom|parent)\b|^(?:and )?\d{2}(?: years)?[,.]?$|\b(?:university|college|institute|polytechnic|school)\b|\b(?:graduate|graduated|born|come|came) (?:of|from|in|at)\b|我叫|我的名字|^(?:各位)?(?:面试官|老师|评委)?(?:您|你|大家)?好|^我是[^,，。]{2,8}[,，。]?$|^[男女][,，。]?$|(?:今年|现年)?[\d零一二三四五六七八九十]+\s*周?岁|大学|学院|学校|毕业|硕士|博士|本科|研究生|(?:爸爸|妈妈|父亲|母亲|宝妈|宝爸)[,，。]?$|来自/

/** Whether a folded sentence introduces the speaker by name. */
export function introducesSpeaker(sentence: string): boolean {
  return introduction.test(sentence)
}

/** Whether a folded clause of such a sentence is part of the introduction. */
export function isIntroductory(clause: string): boolean {
  return introductory.test(clause.trim())
}

/** Whether a folded clause says how old the speaker is, or of which gender. */
export function describesSpeaker(clause: string): boolean {
  return english.test(clause) || chinese.test(clause)
}
