/*
 * Who speaks makes no difference: what a speaker says of their own age or gender is left out before anything looks
 * at the answer. What they say of others ("a class of twelve-year-olds") stays.
 */

const english =
  /\bi(?:'m| am)(?: only| just| now| already)?(?: a| an)? (?:\d+\b|(?:\w+[- ])?\w+[- ]years?[- ]old|(?:\w+ )?(?:man|woman|male|female|guy|girl|lady|mother|father)\b)|\bas an? (?:\w+ )?(?:(?:\w+[- ])?\w+[- ]year[- ]old|man|woman|male|female|mother|father)\b|\bmy (?:age|gender) is\b/

const chinese =
  /我(?:今年|现在|已经|刚)?(?:满|快)?[\d零一二两三四五六七八九十]+\s*周?岁|我是[^，。]{0,10}(?:岁|男生|女生|男性|女性|男的|女的|宝妈|宝爸)|作为(?:一?[名个位])?[^，。]{0,8}(?:岁|男生|女生|男性|女性|男士|女士|母亲|父亲|妈妈|爸爸)|我的(?:年龄|性别)是/

/** Whether a folded clause says how old the speaker is, or of which gender. */
export function describesSpeaker(clause: string): boolean {
  return english.test(clause) || chinese.test(clause)
}
