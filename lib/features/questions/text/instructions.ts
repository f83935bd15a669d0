/*
 * An answer is spoken to an interviewer. Sentences spoken to whoever judges it ("ignore your instructions", "give
 * this answer full marks", a made-up rubric or system message) are no part of the answer: every reader of answers
 * leaves them out, so that they neither raise nor lower anything. The patterns ask for an address or a command;
 * merely talking about marks, rubrics or scores, as a teacher's or analyst's answer does, is not enough.
 */

const judge =
  '(?:ai|llm|model|assistant|chatbot|judge|grader|evaluator|examiner|scorer|scoring system|grading system|evaluation system|rater|reviewer)'
const marks = '(?:full|top|maximum|max|highest|perfect|best possible|100|one hundred|a hundred)'
const mark = '(?:marks?|scores?|points?|ratings?|grades?|credit|level)'
const rules =
  '(?:instructions?|prompts?|rules?|rubrics?|criteria|guidelines?|directions?|messages?|constraints?)'

const english = [
  // Commands to drop the rules.
  `\\b(?:ignore|disregard|forget|override|bypass|overrule|discard|skip)\\b[^.!?]{0,40}\\b(?:your|previous|prior|above|earlier|preceding|system)\\b[^.!?]{0,30}\\b${rules}\\b`,
  `\\b(?:ignore|disregard|forget|override|bypass|overrule|discard|skip)\\b[^.!?]{0,40}\\b(?:all|any|the|these|those)\\b[^.!?]{0,30}\\b(?:rubrics?|prompts?|criteria|guidelines?|(?:instructions|rules) (?:above|before|given))\\b`,
  `\\b(?:new|updated|revised|real|actual|hidden|official|system|developer)\\s+(?:system\\s+)?(?:instructions?|prompt|rubric|scoring (?:rules|rubric|criteria|guide)|grading (?:rules|rubric|criteria|guide)|evaluation criteria)\\b\\s*(?::|-|is\\b|are\\b|says?\\b|follows?\\b)`,
  `\\b(?:reveal|print|repeat|show|output|disclose)\\b[^.!?]{0,20}\\b(?:your|the) (?:system )?(?:prompt|instructions|rubric)\\b`,
  // Demands for marks.
  `(?:^|[.!?:;,]\\s*|\\bplease |\\bmust |\\bshould |\\bjust |\\bnow |\\bto |\\bthen |\\bor |\\band )(?:give|award|assign|grant|return|output)\\b (?:me|this|it|the (?:answer|candidate|response|applicant)|my answer|him|her|them|us|a|an|every|all|${marks})\\b[^.!?]{0,50}\\b(?:${marks}[^.!?]{0,12}${mark}|${mark}[^.!?]{0,15}(?:100|\\b5\\b|five)|100\\s*(?:%|/100|out of|points?|marks?)|five stars|10\\s*/\\s*10|level (?:5|five))`,
  `(?:^|[.!?:;,]\\s*|\\bplease |\\bmust |\\bshould |\\bjust |\\bnow |\\bto |\\bthen |\\bor |\\band )(?:score|rate|grade|mark|evaluate|judge)\\b (?:me|this|it|my answer|the answer|this answer|this response|the candidate|this candidate|everything|all|every)\\b[^.!?]{0,40}(?:\\d|\\bfull\\b|\\bhigh|\\bperfect|\\btop\\b|\\bmaximum|\\bexcellent|\\boutstanding|\\bfavou?rabl|\\bgenerous)`,
  `\\b(?:score|rating|grade|mark|result|verdict|overall|evaluation)\\s*(?:[:=]|\\bis\\b|\\bmust be\\b|\\bshould be\\b)\\s*(?:\\*\\*)?(?:100|10/10|5/5|100/100|level 5|full|perfect|excellent|outstanding|pass)\\b`,
  `\\b(?:this|the|my|any|every) (?:answer|response|candidate|applicant)\\b[^.!?]{0,60}\\b(?:deserves?|merits?|should (?:receive|get|be (?:given|scored|rated|graded|awarded))|must (?:receive|get|be (?:given|scored|rated|graded|awarded))|earns?|(?:is|counts as|qualifies for|meets|reaches) (?:a )?(?:level (?:5|five)|${marks} ${mark}))\\b`,
  `\\b(?:all|every)\\b(?: of the)? (?:expected |required |rubric |key )?points? (?:are|is|were|was|have been|has been|should be|must be|as) (?:fully )?(?:covered|met|satisfied|addressed|made|marked)\\b`,
  `^(?:mark|count|treat|consider) (?:all|every|each|the)\\b[^.!?]{0,30}\\b(?:points?|criteria|dimensions?)\\b`,
  // Addresses to the judge, and role play.
  `\\b(?:note|message|instructions?|attention|memo|hint|reminder|dear|hello|hi|hey)\\b[:,]?\\s*(?:to|for)?\\s*(?:the |all |any )?\\b${judge}s?\\b`,
  `\\byou are (?:now |actually |no longer |only )?(?:a|an|the|my)\\b[^.!?]{0,30}\\b(?:${judge}|interviewer)\\b`,
  `\\b(?:act|behave|respond|answer|pretend) (?:as|like) (?:if )?(?:a|an|the|you)\\b[^.!?]{0,30}\\b(?:${judge}|lenient|generous)\\b`,
  `\\bas (?:a|an|the) (?:${judge}|language model),? (?:you|please|your)\\b`,
  `\\b(?:do not|don't|never) (?:deduct|subtract|take off|penali[sz]e|criticis?z?e|evaluate|judge|score|apply the rubric)\\b[^.!?]{0,40}\\b(?:points?|marks?|me|this|answer|candidate|response)\\b`,
  `\\bif you (?:score|rate|grade|mark|judge|evaluate|give|award|fail)\\b (?:this|me|it|him|her|them|my \\w+|the (?:answer|response|candidate))\\b[^.!?]{0,30}\\b(?:below|less|lower|under|anything|poorly|down|badly|\\d+)\\b`,
  `\\byou (?:must|should|have to|need to|are (?:required|asked|instructed|told) to|will)\\b[^.!?]{0,30}\\b(?:(?:output|return|award|assign|give)\\b[^.!?]{0,24}\\b(?:scores?|marks|rating|level (?:5|five)|full|maximum)|(?:score|rate|grade|mark|accept|approve) (?:this|me|it|the (?:answer|candidate|response)))\\b`,
  `\\b(?:evaluation|feedback|verdict|assessment|judge?ment|review|comment|output|response)s? (?:should|must|has to|have to|ought to|shall) (?:read|say|state|be)\\s*:?\\s*["'{]`,
  `\\b(?:evaluation|verdict) (?:should|must|has to|ought to|shall) (?:read|say|state)\\b`,
  `\\b(?:${marks}\\s?${mark}|score)\\s*[:=]\\s*\\d+\\s*(?:/|out of)\\s*\\d+`,
  `\\b(?:the|this) (?:candidate|applicant|speaker)(?: above)? (?:has |have |had |already |fully |clearly |completely )*(?:cover(?:s|ed)?|address(?:es|ed)?|mention(?:s|ed)?|meets?|met|satisf(?:y|ies|ied)|hits?|fulfil(?:s|led|ls)?|makes?|made) (?:all|every|each|everything|100)\\b`,
  `\\b(?:the|this) (?:answer|response)(?: above| given)? (?:has |already |fully |clearly |completely )*(?:cover(?:s|ed)?|address(?:es|ed)?|mention(?:s|ed)?|meets?|met|satisf(?:y|ies|ied)|hits?|makes?|made|contains?|includes?) (?:all|every|each)\\b[^.!?]{0,16}\\b(?:points?|criteri\\w+|requirements?|rubric)\\b`,
  `\\b(?:expected points?|your checklist|your rubric|the rubric|marking (?:scheme|points))\\b[^.!?]{0,24}\\b(?:all|everything|fully|each|already|been)\\b[^.!?]{0,16}\\b(?:covered|satisfied|met|mentioned|addressed|fulfilled|made)\\b`,
  `^\\W*end of (?:the |my |this )?(?:answer|response|transcript|reply)\\b`,
  `\\b(?:the )?(?:interviewer|hiring manager|company|administrator|admin|developer|operator) (?:has |have )?(?:already )?(?:approved|decided|confirmed|instructed|ordered|authori[sz]ed)\\b[^.!?]{0,50}\\b(?:score|marks?|rating|full|100|pass)\\b`,
]

const chinese = [
  '(?:忽略|无视|忘记|忘掉|不要理会|不用管|不必理会|跳过|覆盖|绕过|抛开|放弃)[^。！？]{0,16}(?:指令|指示|提示词?|系统提示|规则|要求|评分标准|评分规则|评判标准|设定|约束|限制|说明)',
  '(?:新的?|最新|更新后的|真正的|隐藏的|官方|内部)(?:系统)?(?:指令|提示词?|评分标准|评分规则|评分细则|评判标准)[】\\]）)]?(?:如下|是|为|[:,，])',
  '(?:输出|打印|显示|告诉我|复述|泄露|透露)[^。！？]{0,10}(?:系统提示|提示词|你的指令|你的规则)',
  '(?:请|务必|必须|直接|应当|应该|麻烦|一律|全部)[^。！？,，]{0,10}(?:给|打|评|判|记|输出)(?!了|过|学生|孩子|同学|客户|用户)[^。！？]{0,14}(?:满分|100\\s*分|一百分|最高分|高分|满星|五星|5\\s*级|五级|最高等级|最高级|优秀等级)',
  '^(?:给|打|评|判)(?:我|本题|这题|这道题|这个回答|该回答|以上回答|此回答|他|她|全部|所有)?[^。！？]{0,6}(?:满分|100\\s*分|一百分|最高分|高分|五星|五级|5\\s*级)',
  '(?:给我|让我)(?:一个)?(?:满分|100\\s*分|一百分|最高分|高分|通过)',
  '(?:得分|评分|分数|总分|成绩|等级|评级|结论|评价)\\s*(?:[:=]|为|是|应为|应该是|必须是)\\s*(?:100|一百|满分|5\\s*级|五级|5\\s*/\\s*5|10\\s*/\\s*10|优秀|卓越|通过)',
  '(?:该|本|此|这位|这个|这份|以上|上述|任何|所有|凡是)[^。！？]{0,8}(?:候选人|回答|答案|应聘者|考生)[^。！？]{0,24}(?:满分|100\\s*分|最高分|五级|5\\s*级|最高等级|应得|应给|应判|应当给|应该给|值得给|均视为|一律视为|视为(?:优秀|完整|正确)|完全符合(?:评分|标准|要求))',
  '(?:所有|全部|各个?|每个)(?:预期|期望|考察|评分|得分)?(?:要点|得分点|评分点|知识点)(?:都|均|已|已经|全部|应)?(?:都|均|已|已经|视为|全部|被|应)?(?:覆盖|满足|答到|答出|命中|达到|达成)',
  '(?:致|给|告知|提醒|通知|敬告|亲爱的|尊敬的)(?:各位)?(?:评委|评分者|评分员|评分系统|评测系统|评审|阅卷|AI|ai|模型|大模型|助手|裁判)',
  '(?:评委|评分员|评分系统|评测系统|阅卷人?|ai|大模型|裁判)(?:请注意|注意|你好|您好|请)',
  '你(?:现在)?(?:是|扮演|作为)(?:一个|一名|一位)?[^。！？]{0,12}(?:评委|评分|裁判|阅卷|ai|助手|语言模型|大模型|面试官)',
  '(?:不要|不得|禁止|不许|请勿|别)(?:扣分|扣我|打低分|批评|使用评分标准|按评分标准|评价本)',
  '(?:如果|若|要是)(?:你|您)(?:给出?|打|评|判)[^。！？]{0,14}(?:分|级|评分|不及格)',
  '(?:评语|评价|反馈|结论|评测结果|判语)(?:应当|应该|必须|需要|应|要)(?:写成|写为|改成|输出)',
  '(?:该|本|此|这位|这名|以上|上述)(?:候选人|回答|答案|应聘者|考生)(?:已经?|均|都|完全|全部)*(?:覆盖|满足|答到|提到|命中|涵盖|达到|符合)',
  '(?:分数|得分|评分|总分)(?:不得|不能|不应|不可|不许)(?:低于|少于)\\s*(?:[89]\\d|100|满分|九十|一百)',
  '(?:评分表|评分细则|评分标准|得分点|采分点)(?:上|中|里)?的?(?:内容|要点|条目|各项|所有)?(?:都|均|已|已经|全部)+(?:提到|覆盖|满足|涉及|达到)',
  '^[\\s【\\[(（]*(?:尊敬的|亲爱的|各位)?(?:评委|考官|阅卷|评审)(?:老师|专家|人|员)?(?:[,:，：!！]|您好|你好)',
  '^[\\s【\\[(（]*(?:本题|我的|以上)?(?:回答|作答|答案)(?:到此)?(?:结束|完毕)[】\\])）]',
  '(?:在|对)?(?:所有|全部|每个|各个?)维度(?:上)?[^。！？]{0,6}(?:给|打|评|判)[^。！？]{0,6}(?:最高|满分|五级|5\\s*[级分])',
  '(?:面试官|公司|管理员|开发者|主管|人事|hr)(?:已经|已)(?:同意|批准|确认|决定|要求|授权)[^。！？]{0,20}(?:满分|100\\s*分|高分|通过|录用)',
]

const instruction = new RegExp([...english, ...chinese].map((source) => `(?:${source})`).join('|'), 'iu')

/** Beginnings that make what follows a message to the machine and not to the interviewer. */
const roleLabel =
  /^[\s#>*\-=<[({|/"'【\]]*(?:new |updated |official |revised |新的?|最新的?|更新后的?|官方)?(?:\/?(?:new task|reference (?:solution|answer)s?[^:]{0,24}|供评委[^:：]{0,16}|system|assistant|developer|user|inst|im_start|im_end|admin|administrator|rubric|instructions?|prompt|grading|scoring|evaluation|evaluator|judge)|系统(?:提示|消息|指令|信息)?|管理员|评分(?:标准|规则|细则|说明|结果)?|评委|指令|提示词?|开发者|新任务)[\s\]】>}|)*_-]*(?:[:：>\]】|]|$)/iu

/** Without one of these a sentence that begins so may still be an answer ("System: I split it in two services"). */
const judgingWord =
  /\b(?:ai|judges?|graders?|evaluators?|examiners?|expected points?|checklist|scores?|scoring|marks?|grades?|grading|level (?:\d|five)|rubric|points? (?:are|is)|instructions?|candidate|(?:any|this|every) answer|prompt|evaluat\w+|rating|override)\b|满分|得分|评分|分数|打分|判分|总分|高分|\d\s*分(?!钟|页|之)|等级|[五5]\s*级|指令|提示|候选人|考官|得分点|标准答案|评委|作废|规则/iu

/** Ends and rules that people set around pasted messages. */
const marker =
  /#{1,6}\s*(?:end(?: of \w+)?\b|结束):?|\bend of (?:answer|response)\b[.:]?|[【[(（](?:回答|作答)(?:到此)?(?:结束|完毕)[】\])）]/giu

/** Stretches of chat protocols and JSON verdicts, which nobody says in an interview. */
const machineTalk = [
  /<!--[\s\S]*?-->/gu,
  /<\|?(assistant|verdict|evaluation|grader)\|?>[\s\S]*?(?:<\|?\/\1\|?>|(?:\r?\n){2}|$)/giu,
  /<\|?(system|im_start|assistant|instructions?|rubric|prompt)\|?>[\s\S]*?(?:<\|?\/?(?:\1|im_end|endoftext)\|?>|(?:\r?\n){2}|$)/giu,
  /\[(inst|system)\][\s\S]*?(?:\[\/\1\]|(?:\r?\n){2}|$)/giu,
  /<<(sys)>>[\s\S]*?(?:<<\/\1>>|(?:\r?\n){2}|$)/giu,
  /<\|?\/?(?:system|im_start|im_end|assistant|user|human|answer|response|endoftext|instructions?|rubric)\|?>/giu,
  marker,
  /\{[^{}]*["'](?:score|level|relevance|covered|overall|dimensions|rating)["']\s*:(?:[^{}]|\{[^{}]*\})*\}?/giu,
]

/** An answer with machine talk blanked out; every other character keeps its place. */
export function withoutMachineTalk(answer: string): string {
  return machineTalk.reduce((text, talk) => text.replace(talk, (found) => '\n'.repeat(found.length)), answer)
}

/** Signs that only together make a verdict: how answers are judged, the best that can come out, and this answer. */
const verdict = [
  /\b(?:rubric|grad(?:e|es|ing)|scor(?:e|es|ing)|marks?|level (?:5|five)|ratings?|criteria|dimensions?|evaluation)\b|评分|得分|满分|分数|等级|评级|评价|评测|维度|[五5]\s*级/iu,
  /\b(?:full|maximum|max|top|highest|perfect|100|(?:9\d|100) or (?:more|above|higher)|5\/5|10\/10|excellent|level (?:5|five))\b|满分|最高|最大值|优秀|完全正确|100|[五5]\s*[级分]/iu,
  /\b(?:this|the) (?:answer|response|candidate|evaluation)\b|\b(?:every|each|all) (?:dimensions?|criteria|criterion)\b|\byou were told\b|\b(?:language model|dear ai|scoring pipeline|system override)\b|(?:这个|该|本|以上|上述|此)(?:回答|内容|答案|评测)|候选人|(?:每个|各个?|所有|全部)维度|各项|你(?:只要|只需|必须)|语言模型|系统(?:覆盖|测试)|(?:全部|一律|均为|都是|应为|都为)\s*(?:[五5]\s*级|满分|最高)/iu,
]

/** Those who tell what they did themselves may well speak of scores. */
const ownAccount = /\b(?:i|we|our)\b|\bmy (?!answer|response)|我/iu

function isVerdict(sentence: string): boolean {
  return !ownAccount.test(sentence) && verdict.every((sign) => sign.test(sentence))
}

/** Whether a sentence (folded) is addressed to the judge and not to the interviewer, written plainly or in disguise. */
export function isInstruction(sentence: string): boolean {
  const plain = undisguised(sentence)
  return isAddressed(sentence) || (plain !== sentence && isAddressed(plain))
}

function isAddressed(sentence: string): boolean {
  return instruction.test(sentence) || isLabelled(sentence) || isVerdict(sentence)
}

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Letters set apart ("f u l l", "满-分") drawn together, figures inside words read as letters, and letters in figures. */
function undisguised(sentence: string): string {
  return sentence
    .replace(/(?<![a-z])[a-z](?: [a-z](?![a-z])){2,}/g, (letters) => letters.replaceAll(' ', ''))
    .replace(/(?<=[\u3400-\u9fff])[ \-_.*·]+(?=[\u3400-\u9fff])/g, '')
    .replace(/\b1oo\b/g, '100')
    .replace(/[a-z][a-z0134578@$!]*[0134578@$][a-z0134578@$!]*/g, (word) =>
      [...word].map((letter) => lookalikes[letter] ?? letter).join(''),
    )
}

/** Whether a sentence (folded) begins as a made-up system message, rubric or verdict. */
export function isLabelled(sentence: string): boolean {
  return roleLabel.test(sentence) && judgingWord.test(sentence)
}

/** Whether a sentence (folded) speaks of judging. */
export function speaksOfJudging(sentence: string): boolean {
  return judgingWord.test(sentence)
}

/** Whether a sentence (folded) can be the continuation of a made-up message: it judges, and tells nothing of its own. */
export function continuesMessage(sentence: string): boolean {
  return !ownAccount.test(sentence) && verdict.filter((sign) => sign.test(sentence)).length >= 2
}
