import { isActionWord } from '@/lib/features/optimisation/rules/action-verbs'
import { skillsIn } from '@/lib/features/resumes/skills/find-skills'

/** What ends the name of an organisation in Chinese, with what stands before it. */
const organisation =
  /[\p{Script=Han}A-Za-z]{1,12}?(?:公司|集团|银行|大学|学院|医院|研究院|研究所|证券|基金会|事务所|委员会|中学|小学)/gu

/** Names that have no mark of being one. */
const wellKnown =
  /阿里巴巴|阿里|腾讯|百度|字节跳动|字节|美团|京东|华为|小米|网易|拼多多|滴滴|微信|支付宝|淘宝|天猫|抖音|快手|微博|小红书|携程|蚂蚁|顺丰|比亚迪|联想|中兴|平安|招商|工商银行|建设银行|农业银行|中国银行|茅台|海尔|格力|美的|吉利|蔚来|理想汽车|小鹏|宁德时代|大疆|商汤|科大讯飞|谷歌|微软|苹果公司|亚马逊|特斯拉|英特尔|英伟达|高盛|摩根|普华永道|德勤|安永|毕马威|麦肯锡|贝恩|清华|北大|复旦|交大|浙大|中科院|北京|上海|广州|深圳|杭州|成都|南京|武汉|西安|苏州|重庆|天津|香港|台湾|新加坡|美国|英国|日本|德国|法国/g

/**
 * Everything in a text that is, or may be, a name: technologies, capitalised words, words with capitals or digits in
 * them, every Latin word in Chinese text, organisations and places. Too much rather than too little.
 */
export function namesIn(text: string): string[] {
  const technologies = skillsIn(text).map(({ written }) => written)
  return [...technologies, ...(isChinese(text) ? namesInChinese(text) : namesInEnglish(text))]
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function namesInChinese(text: string): string[] {
  return [
    ...(text.match(/[A-Za-z][A-Za-z0-9+#.-]*/g) ?? []),
    ...(text.match(wellKnown) ?? []),
    ...(text.match(organisation) ?? []).map((name) => name.replace(/^(?:在|为|与|和|向|对|的|于|从|到)/, '')),
  ]
}

function namesInEnglish(text: string): string[] {
  return text.split(/(?<=[.;:!?•])\s+/).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\d][\p{L}\d+#&'.-]*/gu) ?? []
    return words.flatMap((word, index) => {
      const bare = word.replace(/(?:'s)?[.'-]*$/, '')
      const isCapitalised = /^\p{Lu}/u.test(bare) || /\p{Ll}\p{Lu}/u.test(bare)
      const isMixed = /\p{L}/u.test(bare) && /\d/.test(bare)
      const isBeginning = index === 0 && /^\p{Lu}\p{Ll}+$/u.test(bare) && isOrdinary(bare)
      return bare !== 'I' && !isBeginning && (isCapitalised || isMixed) ? [bare] : []
    })
  })
}

/** Words that stand at the beginning of a line without being a name. */
function isOrdinary(word: string): boolean {
  return (
    isActionWord(word) ||
    /^(?:the|a|an|as|in|on|by|for|with|to|after|before|when|while|and|also|each|this)$|ly$|ing$/i.test(word)
  )
}
