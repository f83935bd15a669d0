const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const english = new RegExp(
  `\\b(?:(${tens.join('|')})(?:[- ](${ones.join('|')}))?|(?:a|one) hundred)\\b`,
  'giu',
)

/** 十分 alone means "very". */
const chinese = /([二三四五六七八九])十([一二三四五六七八九]?)(?=\s*分)|一百(?=\s*分)/gu

const digits = '零一二三四五六七八九'

/** A text in which numbers from twenty to a hundred that are written out stand in figures, where they may be scores. */
export function withFigures(text: string): string {
  return text
    .replace(english, (_, ten?: string, one?: string) => {
      if (!ten) return '100'
      const unit = one ? ones.indexOf(one.toLowerCase()) + 1 : 0
      return String((tens.indexOf(ten.toLowerCase()) + 2) * 10 + unit)
    })
    .replace(chinese, (_, ten?: string, one?: string) => {
      if (!ten) return '100'
      return String(digits.indexOf(ten) * 10 + Math.max(0, digits.indexOf(one || '零')))
    })
}
