import { expect, test } from 'vitest'
import { normalizeText } from '@/lib/features/resumes/extraction/normalize'

test.each([
  [
    'radicals and compatibility ideographs become the characters they stand for',
    '⻛险⼯程部⻔ 樂',
    '风险工程部门 樂',
  ],
  ['ligatures and full-width letters become ordinary ones', 'ﬁnance Ｊａｖａ １２', 'finance Java 12'],
  [
    'Chinese punctuation, powers, fractions and circled numbers stay',
    '精通，熟悉（SQL）：5 m² ½ ①',
    '精通，熟悉（SQL）：5 m² ½ ①',
  ],
  ['what cannot be seen goes', 'a\u200bb\u00ad\u0007c\u202ed\ue0f1 e\ufeff', 'abcd e'],
  ['spaces and line ends become ordinary ones', 'a\u00a0b\u3000c\r\nd\u2028e  \n\n\n\nf', 'a b c\nd\ne\n\nf'],
  ['letters and their marks become one character', 'Jose\u0301', 'José'],
])('%s', (_, given, wanted) => {
  expect(normalizeText(given)).toBe(wanted)
})

test('戶 becomes 户 beside simplified characters, and stays in a traditional text', () => {
  expect(normalizeText('负责客戶业务')).toBe('负责客户业务')
  expect(normalizeText('負責客戶業務')).toBe('負責客戶業務')
})
