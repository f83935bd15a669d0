import { pattern } from '@/lib/features/evaluation/signals/sign'

/** A speaker's own part in what went wrong. */
export const owned = pattern(
  "\\b(?:my (?:own )?(?:mistake|fault|error|share|part in|misjudg\\w+|bad|oversight|change)|i (?:was wrong|should(?:'ve| have)|shouldn't have|had (?:assumed|overlooked|missed|forgotten)|assumed|overlooked|misjudged|underestimated|forgot|missed|broke|messed|caused|admitted|owned|apologi[sz]ed|took (?:responsibility|the blame))|it was (?:me|mine|on me)|that(?:'s| was| is) on me|i (?:said|told \\w+) (?:it|that) was (?:me|mine|my)|blamed? myself)\\b",
  '我的(?:失误|问题|责任|错|锅|疏忽|判断)|责任在我|我承认|我(?:当时)?(?:没(?:有)?(?:想到|考虑|注意|核对|检查|问清)|忽略|低估|高估|漏|判断错|搞错|写错|改错|以为|想当然|疏忽|大意|太急)|是我(?:的|没|改|写|漏|疏)|怪我|认错|道歉|自己的锅|主动承担',
)

/** What was taken from it, and kept: checks, rules, reviews, so that it does not happen again. */
export const lesson = pattern(
  "\\b(?:learn(?:ed|t)|lessons?|since then|from then on|ever since|next time|these days|nowadays|now (?:i|we|every|the|it)|so that (?:it|this|that) (?:can't|cannot|doesn't|does not|won't|never)|never (?:again|happened)|hasn't happened|postmortems?|post-mortems?|retrospectives?|blameless|(?:added|wrote|put|set up|built|introduced)[^.]{0,40}(?:check(?:list)?|test|rule|alert|alarm|guard|limit|lint|review|template|runbook|gate|monitor\\w*)|prevent(?:s|ed)?|if i (?:did|had to do) it again|looking back|in hindsight)\\b",
  '复盘|教训|吸取|此后|以后|从那以后|从此|后来(?:我|我们)?(?:都|每次|就)|下次|反思|回头看|总结|固化|规范|(?:加|写|定|建|做|列|补)(?:了|上|进)?[^，。]{0,10}(?:检查|清单|校验|告警|监控|规则|流程|制度|模板|用例|卡点|机制)|再(?:也)?没(?:有)?(?:出|发生|犯)|避免再|防止再|杜绝',
)

/** The other side is asked and heard. */
export const listens = pattern(
  '\\b(?:listen(?:ed|s|ing)?|hear(?:d)? (?:him|her|them|\\w+) out|asked (?:him|her|them|what|why|how|whether|if|each|everyone|the)|ask (?:him|her|them|what|why|how|whether|each|the)|let (?:him|her|them) (?:talk|speak|explain|finish)|(?:his|her|their) (?:worry|worries|concern|concerns|fear|point|view|side|reason|reasons)|(?:worried|afraid|scared) (?:about|that|of)|turned out|what (?:he|she|they|worried|mattered|bothered)|sat down with|one[- ]on[- ]one)\\b',
  '先听|听(?:他|她|完|对方|家长|客户|学生|了)|倾听|问(?:他|她|了|清|对方|一下|问|家长|学生|客户)|单独(?:找|聊|谈|约|和|跟)|私下|坐下来|(?:他|她|对方|他们|家长|客户|业务)(?:真正)?(?:的)?(?:担心|顾虑|诉求|想法|理由|在意|关心|怕)|聊(?:了|完|下来)|当面',
)

/** Those concerned are told. */
export const informs = pattern(
  '\\b(?:(?:tell|told|inform(?:ed)?|notif(?:y|ied)|report(?:ed)?|call(?:ed)?|phon(?:e|ed)|e-?mail(?:ed)?|messag(?:e|ed)|wrote to|write to|update[ds]?|warn(?:ed)?|announce[ds]?|present(?:ed)?|explain(?:ed)?)(?: \\w+){0,3} (?:him|her|them|everyone|everybody|team|manager|boss|lead|customers?|clients?|support|business|users?|parents?|students?|stakeholders?|management|sales|product|finance|channel|group|people|colleagues?|head|director|principal|owner)|status page|incident channel|stand-?up|status update|keep (?:\\w+ ){1,2}(?:posted|informed|updated))\\b',
  '通报|告知|通知|汇报|上报|同步(?:给|到|一下|进展|情况)|拉群|群里|跟[^，。]{1,8}(?:说|讲|沟通|解释|汇报|同步|确认|打招呼)|和[^，。]{1,8}(?:说|讲|沟通|解释|同步|确认)|给[^，。]{1,8}(?:打电话|发|解释|汇报|说明)|告诉|打电话给|解释给|公告',
)
