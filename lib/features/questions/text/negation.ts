const negators =
  /\b(?:not|never|no longer|cannot|nobody|neither|nor|unable to|fail(?:ed|s)? to|refus(?:ed?|es) to|hardly|rarely|forgot to)\b|n't\b|\b(?:dont|doesnt|didnt|wont|wouldnt|cant|couldnt|shouldnt|havent|hasnt)\b|没有|没|不(?!但|仅|光|只|断|同|少|过|错|管|论|良|足|超|到|低于|得不)|未(?!来|分配|必)|别(?!人)|无需|无须|并非|从未|拒绝|忘了|忘记/g

/** "not only", "不仅": what looks like a negation and is none. */
const emphases =
  /\b(?:not|n't) (?:only|just|merely|simply)\b|\bwhy not\b|不仅仅?|不光|不只是?|不但|没多久|没过多久|没几|不得不|忍不住/g

/** Where a negation ends: at the next clause, or where its opposite is named. */
const boundary =
  /[,.;:!?，。；：！？、()（）]|\b(?:but|instead|rather|until|unless|because|so that|then)\b|而是|而要|而|但|只有|除非|直到|因为|才/g

/** How far a negation reaches, in characters: about six English words or eight Chinese characters. */
const reach = { latin: 36, chinese: 8 }

/**
 * Whether what stands at `from` in a folded sentence is denied there: a negation precedes it within the same
 * clause ("we did not add an index", "没有做复盘").
 */
export function isNegated(sentence: string, from: number): boolean {
  const before = sentence.slice(0, from).replace(emphases, (words) => ' '.repeat(words.length))
  const clauseStart = lastMatchEnd(before, boundary)
  const clause = before.slice(clauseStart)
  const last = lastMatchEnd(clause, negators)
  if (last === 0) return false
  const between = clause.slice(last)
  const isChinese = /[\u3400-\u9fff]/.test(between) || /[\u3400-\u9fff]/.test(clause.slice(last - 1, last))
  return between.length <= (isChinese ? reach.chinese : reach.latin)
}

/** Words by which a point is itself about what must not or does not happen. */
const negativePoint =
  /\b(?:not|no|never|without|nothing|prevent\w*|avoid\w*|stop\w*|reduc\w*|remov\w*|rule\w* out|refus\w*|limit\w*|instead|rather than|against|miss\w*|lack\w*|fail\w*|cannot|non-\w+)\b|n't\b|不|没|无|未|防止|避免|减少|消除|杜绝|禁止|拒绝|排除|非/

/** Whether a point may rightly be made in negated words ("says what must not be cached"). */
export function speaksOfAbsence(point: string): boolean {
  return negativePoint.test(point)
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}
