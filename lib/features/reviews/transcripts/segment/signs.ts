/*
 * How things are said in interviews, in both languages, for folded text (lower case, half-width punctuation). A spoken
 * sentence often has no mark at its end and much before its point: nothing here relies on either.
 */

const any = (...alternatives: string[]) => new RegExp(alternatives.join('|'), 'gu')

/** Words with which somebody begins to speak, before anything is said. */
const opener =
  '(?:(?:so|and|but|or|ok|okay|alright|all right|right|well|now|great|good|cool|perfect|yeah|yes|hmm|um|uh|actually|then|also|just|please|maybe|first|finally|lastly|interesting|thanks|thank you|no problem|got it|i see|sure|for example|in that case|that said|by the way|say|like)[,.!: -]+)*'

const inverted =
  "(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|should|might|isn't|aren't|didn't|don't|doesn't|haven't|wouldn't|won't|couldn't)"

/** A request to speak: an imperative, a wish, or an announced question. */
export const prompts = any(
  `(?:^|[.?!;:] |, (?:and |so |then |but )?)${opener}(?:tell|walk|talk|take|give|explain|describe|share|show|introduce|compare|define|name|list|outline|summari[sz]e|sum up|consider|picture|pick|choose|design|sketch|estimate|convince|persuade|sell|teach|write|draw|implement|solve|calculate|translate|think of|recall)\\b (?:me|us|how|why|what|the|a|an|one|your|yourself|two|three|you|that|this|some|something|it|to|in|between|any|through|with|about|more)\\b`,
  '\\b(?:can|could|would|will) you (?:please |just |maybe |briefly |quickly |also |perhaps |possibly |kindly )*(?:tell|walk|talk|explain|describe|share|introduce|compare|define|elaborate|expand|start|speak|summari[sz]e|sum up|outline|(?:give|take|show|say|go) (?:me|us|a|an|some|more|into|that|through))\\b',
  "\\bi(?:'d| would|'m| am)? ?(?:just |really |also )?(?:love|like|want|wanted|wanna|keen|curious|interested|wondering|wonder)\\b(?: you)?(?: to (?:hear|know|understand|ask|learn|dig|talk|tell|walk|get|explore|see|describe|explain)| what| how| why| whether| if| in how| in what| about how| about what| about your)",
  "(?:^|[.?!;:,] )(?:ok(?:ay)?,? |so,? |and |now,? |but )*(?:let's )?(?:imagine|suppose|assume|say (?:it's|it is|the|a|you|that|we|your|there|i'm))\\b|\\bbe (?:interested|curious)\\b|\\bwhy don't (?:you|we)\\b|\\b(?:we|i)(?:'d| would) (?:like|love) to (?:begin|start|hear|know|learn)\\b|\\b(?:start|begin) (?:by|with) (?:you|your|hearing|a|the|an)\\b",
  '\\b(?:my|the|our) (?:next|first|second|third|last|final|other|main) (?:question|one|topic) (?:is|would be|for you)',
  "\\bhelp me (?:to )?understand\\b|\\bwhat i(?:'d| would) (?:like|love) to (?:know|hear|understand) is\\b",
  "\\blet's (?:talk|hear|discuss|start with|begin with|go (?:to|into|over|through)|say|imagine|assume|suppose|dig|dive|explore|do|take|look at|move (?:on )?to|switch to|turn to)\\b",
  '\\btell me (?:more|about|how|why|what|a bit|a little)\\b|\\bwalk me through\\b|\\btalk (?:me through|about|to me about)\\b|\\bgive me an example\\b',
  '(?:请|麻烦|能|可以|可不可以|能否|帮我|先|再|你|您|来|那|就)(?:你|您|先|再|就|简单|具体|大概|详细|给我们?|跟我们?|和我们?|来|用[^,。?]{1,10}|从[^,。?]{1,10}|结合[^,。?]{1,14}|针对[^,。?]{1,12}|挑[^,。?]{1,10}){0,4}(?:介绍|自我介绍|讲|说|谈|聊|描述|解释|分享|举(?!手)|展开|阐述|说明|对比|比较|分析|设计|评价|估算|推销)',
  '(?<![跟和与找去][^,。?]{0,6})(?:自我介绍|介绍一下|介绍下|讲讲|讲一下|讲下|说说|说一下|说下|谈谈|谈一下|谈下|聊聊|聊一下|聊下|描述一下|描述下|解释一下|解释下|分享一下|举个例子|举一个例子|举例|举(?:一)?个[^,。?]{0,16}例子?|展开(?:讲|说|聊)|(?<![^,。?!那再先请你您来，])(?:讲|说)一(?:个|次|件|段)|讲一讲|说一说|谈一谈|聊一聊|分析一下|评价一下|设计一个|(?:先|就)?从[^,。?]{1,8}(?:开始|说起|讲起)|挑(?:一|个)[^,。?]{0,12}|对比一下|比较一下)',
  '(?:我|我们)?(?:比较|还|就|也|很|挺|再|先)*(?:想|想要|希望)(?:先|再|多|再多|具体|进一步|请|让)?(?:您|你)?(?:了解|问|听|知道|请教|追问|确认|聊)|(?:很|比较|有点)好奇|请问|(?:假设|假如|设想|想象)(?:一下)?[^?]{4,}',
)

/** Questions by the order of their words, whether a mark ends them or not. */
export const questions = any(
  `(?:^|[.?!;:,-] )${opener}(?:what|why|how|when|where|which|who|whose|whom)(?:'s|'re|'d| (?:[a-z'-]+ ){0,4}?${inverted})\\b`,
  `(?:^|[.?!;:,-] )${opener}(?:and |so |but |or )?(?:what about|how about|how come|why not|what if|such as|like what|what else|anything else|any other|how so|in what way|since when|for how long|why|how)\\b`,
  `(?:^|[.?!;:,-] )${opener}${inverted}n?t? (?:you|your|there|it|that|this|they|he|she|the|we|those|these|any)\\b`,
  `\\b(?:what|why|how|when|where|which|who) (?:[a-z'-]+ ){0,3}?(?:do|did|would|have|had|are|were|can|could|will|should) you\\b`,
  '(?:什么|怎么|怎样|咋|如何|为何|哪(?:些|个|里|儿|种|几|一)|多少|几(?:个|年|次|人|天|轮|种|月|位)|多久|多大|多长|谁|是否|是不是|有没有|能不能|会不会|可不可以|要不要|对不对|算不算|有无|能否|可否|何时|何种)',
  '(?:吗|么|呢)(?:[?,。!]|$)',
)

/** What turns the words of questions into statements: they are indirect, or anything at all is meant. */
export const noQuestions = any(
  '看[^,。?]{0,6}(?:有没有|是不是|会不会|能不能|怎么|如何|什么)|(?:不管|无论|不论|没|没有|不知道|不清楚|不太清楚|看看|知道|清楚|明白|搞清楚|确认|决定|讨论|解释|说明|告诉(?:他|她|他们|大家|对方)|研究|了解到?|看|想)(?:过|了|是|要|该|自己|他们|用户)*(?:什么|怎么|怎样|如何|为什么|哪(?:些|个|里|种)?|多少|谁|是否|是不是|有没有|能不能|会不会)',
  '什么(?:都|也|的(?:,|。|$))|怎么(?:都|也)|谁(?:都|也)|哪(?:个|里)都|多少(?:有点|会|有些)|没什么|没怎么|不怎么|不多久|没多久|为什么呢[,?]?因为|怎么说呢|什么之类|或者什么|哪怕',
)

/** Says that whoever speaks is about to tell something. */
export const ownActs = any(
  "\\b(?:let me|i'll|i will|i can|i'm going to|i could) (?:just |first |quickly |briefly |also )*(?:tell|walk|talk|take|give|explain|describe|share|show|introduce)\\b",
  '(?:(?<!自)我|让我|我们|我这边)(?:来|先|再|就|也|可以|给(?:你|您)们?|跟(?:你|您)们?|和(?:你|您)|简单|大概|稍微|这边|快速)*(?:自我介绍|介绍|讲|说|补充|解释|同步|分享)(?:一下|下|讲|说)?',
)

/** Says that now the candidate may ask. */
export const invitations = any(
  '\\b(?:do you|did you|have you|you) (?:have|had|got) (?:any|some|a few)(?: other| further| more| final| last)? ?(?:questions?|things?)(?! (?:about|on|regarding) (?:the|this|that) (?:task|question|problem|exercise|format|process so far|agenda))(?! (?:before|so far))',
  '\\b(?:any|what|which) (?:other |further |more |final |last )?questions? (?:for|from|do you have|would you|have you|on your (?:side|end))\\b|\\bany questions on your (?:side|end)\\b|\\bquestions do you have\\b',
  "\\b(?:anything|something|is there anything)(?: else)? (?:that )?(?:you(?:'d| would| want|'re)? ?(?:like|want|wanted|curious)? ?(?:to )?(?:ask|know)|you want to (?:ask|know))|\\bwhat (?:would|do|can|did) you (?:like|want)? ?to (?:know|ask)(?: me| us| about| from| of|\\?|$)",
  "\\b(?:your turn to ask|over to you for|turn it over to you|hand it over to you|flip (?:it|this|things) around|now it's your turn|open (?:it )?(?:up )?(?:for|to) (?:your )?questions)\\b|\\bwhat (?:can|could) (?:i|we) (?:tell you|answer)|ask (?:me|us) anything|(?:your|the) questions (?:for|to) (?:me|us)",
  '(?:你|您)(?:这边|那边|自己)?(?:对(?:我们|公司|团队|岗位|这个)[^,。?]{0,14})?(?:还)?(?:有没有|有)(?:什么|啥|哪些|其他|别的)*(?:样|的)?(?:问题)?(?:是)?(?:想|要|需要|可以)(?:问|了解|知道|跟我|和我|补充问)|(?:你|您)(?:这边|那边)?(?:对(?:我们|公司|团队|岗位|部门|这个)[^,。?]{0,14})?还?有(?:没有)?(?:什么|其他|别的)+(?:的)?(?:问题|疑问)(?:吗|么|呢|没有|$|[?,。])',
  '有(?:没有)?(?:什么|啥|哪些)?(?:问题)?(?:想|要)(?:问|了解)(?:我|我们|的|一下)|(?:轮到|换)(?:你|您)(?:来)?(?:问|提问)|(?:反问|提问)环节|(?:你|您)(?:可以|也可以|来)(?:问|提问)(?:我|我们)',
)

/** Asks or says something about the conversation itself or to be polite. */
export const smallTalk = any(
  '\\b(?:hello|hi(?: there)?|hey|good (?:morning|afternoon|evening|day)|welcome|bye|goodbye|bye-bye|take care|cheers|see you(?: soon| then| later)?)\\b[^.?!]{0,24}(?=[.?!,]|$)',
  "\\bhow(?:'s| is| was| are| were) (?:you\\b|it going|everything|things|your (?:day|morning|afternoon|week|weekend|trip|journey|commute|flight|drive|holiday)|the (?:trip|journey|commute|drive|weather|train|traffic|weekend))(?: doing| going| so far| today| this morning| this afternoon| over there| been)*",
  '\\b(?:nice|great|good|lovely|pleasure|glad|pleased)(?: to)? (?:to )?(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|have|having|hear from)(?: to| with)? you(?: too| as well| again| here| today)*|\\bpleasure (?:talking|speaking|meeting|to meet)\\b',
  '\\b(?:thanks|thank you|thank u|appreciate)(?: you| so much| very much| a lot| again| both| everyone)*(?: for)? (?:coming|joining|making (?:the )?time|taking (?:the )?time|your time|being here|having me|waiting|the invitation|the opportunity|the chat|the conversation|your patience|meeting|hopping on|inviting|today)(?: in| me| us| today| here)*',
  '\\b(?:can|could|do) (?:you|everyone|everybody) (?:still )?(?:hear|see) (?:me|us|my screen|it|that)(?: (?:ok|okay|clearly|well|fine|now|all right|alright|properly))*|\\bi can (?:still )?(?:hear|see) you(?: (?:loud and clear|ok|okay|fine|well|clearly|perfectly|now|too|very well|just fine))*|\\b(?:am i|are you) (?:audible|on mute|muted|coming through|there|still there|frozen)|\\b(?:loud and clear)\\b',
  "\\byou(?:'re| are|r) (?:on mute|muted|breaking up|frozen|cutting out)|\\b(?:my|the|your) (?:audio|sound|mic|microphone|camera|video|connection|internet|wifi|wi-fi|line|screen) (?:is|was|seems|isn't|keeps|just|dropped|froze|cut)\\b|\\b(?:lost|losing) you (?:there |for )|\\bi(?:'ll| will) (?:turn on|switch on|turn off|share) my (?:camera|video|screen)",
  '\\bdid you (?:find (?:us|the (?:office|place|building|room))|have any trouble (?:finding|getting)|get (?:here|in) (?:ok|okay|all right|alright|fine))|\\b(?:have|take|grab) a seat\\b|\\b(?:something|anything) to drink\\b|\\b(?:cup of )?(?:coffee|tea|water) (?:or|before|for you)\\b|\\bweather\\b[^.?!]{0,30}(?:today|lately|outside|there|nice|rain|cold|hot|terrible)|\\brain(?:ing|ed) (?:all|a lot|here|outside)',
  "\\b(?:sorry|apologies),? (?:i'm|i am|we're|that i'm|for being|about being|for the|about the|for)[^.?!]{0,20} ?(?:late|delay|wait|technical|noise|background|mess|confusion|mix-up)|\\b(?:one|just a|give me a|hold on a|wait a) (?:second|sec|moment|minute)\\b|\\bbear with me\\b|\\bhold on\\b",
  "\\b(?:shall|should|can) we (?:start|begin|get started|kick off|dive in)\\b|\\b(?:are you )?ready to (?:start|begin|go|kick off)\\b|\\bgood to go\\b|\\bis (?:now|this|it) (?:still )?(?:a )?(?:good|ok|okay|convenient)(?: a)? time\\b|\\bhave a (?:nice|good|great|lovely|wonderful) (?:day|evening|afternoon|weekend|one|rest|night)|\\benjoy (?:the|your) (?:rest|weekend|evening|day)|\\byou too\\b|\\bno worries\\b|(?:^|[ ,])and (?:you|yourself)\\?|\\byou(?:'re| are) welcome\\b|\\bbest of luck\\b|\\bgood luck\\b",
  '(?:你好|您好|哈喽|嗨)|(?:早上|上午|中午|下午|晚上)好|再见|拜拜|回见|(?:祝|预祝)(?:你|您)[^,。?]{0,12}|(?:周末|假期|今天|一天)愉快|保持联系',
  '(?:能|可以|可不可以|能不能|是否能?)?(?:听得?到|听得?见|听得?清|听清楚?|看得?到|看得?见|看得清)(?:我|你|您|们|这边|的|声音|说话|画面|屏幕|吗|么|清楚|了|没)*|(?:声音|画面|网络|信号|摄像头|麦克风|麦|耳机|视频|屏幕)(?:这边|那边)?(?:有点|有些|不太|不是很|好像|刚才|突然|现在|可以|还|都|是|应该)*(?:卡|清楚|正常|断|没问题|小|大|稳|好|不好|延迟|打开|开|关|没声|杂|ok)(?:了|吗|么|的)*',
  '(?:路上|过来|来的时候)(?:还)?(?:顺利|堵|好找|远|辛苦)|堵车|(?:今天|最近|外面|那边|这两天)(?:的)?(?:天气|下雨|下雪|挺热|挺冷)|天气(?:挺|真|还|不错|好|热|冷)|(?:喝|倒)(?:点|杯|口)?水|请坐|随便坐|吃(?:过)?(?:早|中|午|晚)?饭(?:了)?(?:吗|没)|吃了(?:吗|没)',
  '(?:感谢|谢谢|多谢|辛苦)(?:你|您|你们|您们|大家|各位|今天|一下|能)*(?:抽(?:出|空)?(?:时间)?|参加|过来|来|的?时间|的?邀请|的?分享|给我|给(?:我)?(?:这个|这次)机会|的?机会|前来|(?:的)?配合|的?耐心|的?解答|的?介绍)?(?:面试|我们的面试|这次面试|今天的面试|了)*|不客气|没事(?:没事|的)?|(?:不好意思|抱歉|对不起)[^。?]{0,10}(?:晚|迟|久等|等|网|卡)[^。?,]{0,6}|(?:让|叫)(?:你|您)?久等|久等了',
  "\\b(?:that's (?:all|it|everything)(?: the questions)?(?: i (?:have|had|wanted)| we have| from (?:me|my side|us|our side))|we(?:'re| are) (?:at|almost at|out of|running out of|nearly at|coming up on) time|(?:wrap|wrapping) (?:it |things )?up|that brings us to the end|come to the end)\\b",
  '(?:今天|那|面试|咱们|我们)(?:的)?(?:面试|聊)?(?:就)?(?:先)?(?:到这|到此|这样|结束)(?:里|儿|吧|了)?|我(?:这边|这里|的问题)?(?:就)?(?:没(?:有)?(?:什么|其他|别的)?问题了|问完了|差不多(?:了|就这些)|就这些)|时间(?:也)?(?:差不多|到了)',
  '(?:稍等|等一下|等我一下|稍等一下|等等)(?:[,。?]|$)|(?:那|那么)?(?:咱们|我们)?(?:就)?(?:现在|正式|直接|可以)*(?<!从[^,。?]{1,6})开始(?:吧|了|可以吗|好吗|$)|准备好(?:了)?(?:吗|没)?|方便(?:现在)?(?:面试|聊|通话|说话|吗)|是[^,。?]{1,6}(?:同学|先生|女士)(?:吗|吧|是吧|对吧)|请问是[^,。?]{2,8}(?:吗|吧)',
)

/** Money, dates, papers and what comes next. */
export const logistics = any(
  "\\b(?:your|the|a|of|current|expected|desired|base)? ?(?:salary|compensation|pay|package)(?: and \\w+)? ?(?:expectations?|requirements?|range|expectation|band|bracket|figure|in mind|you(?:'re| are) (?:looking|expecting|on))|\\b(?:expected|current|desired|target) (?:salary|compensation|package|pay)\\b|\\bwhat (?:salary|compensation|package|pay)\\b|\\bhow much (?:do|are|would|did) you (?:earn|make|making|earning|want|expect|asking)|\\bwhat (?:do you|are you) (?:earn|earning|making|currently)|\\b(?:salary|pay|compensation)[- ]wise\\b|\\b(?:in terms|talk|about|discuss)(?: of| about)? (?:the )?(?:salary|compensation|pay|money)\\b",
  "\\b(?:could|can) start when\\b|\\bmoney\\b[^?]{0,24}(?:in mind|expect|looking|thinking)|\\bwe(?:'ll| will) (?:decide|write to|call you|come back to)\\b|\\b(?:able to|can you|could you|happy to) start (?:in|on|by|from|next)\\b|\\b(?:on[- ]?site|in the office|remote(?:ly)?|from home)\\b[^.?!]{0,24}\\b(?:a|per|each|every) week\\b|\\bthe base (?:salary |pay )?(?:for this role |here )?is\\b|\\bnotice period\\b|\\b(?:when|how soon|what date|earliest)[^.?!]{0,24}\\b(?:start|join|available)\\b(?! (?:to|with|by|the|of|noticing|using|working|seeing))|\\b(?:earliest|possible|preferred) start(?:ing)? date\\b|\\bstart date\\b|\\bavailab(?:le|ility) to start\\b|\\b(?:weeks?|months?|days?)'? notice\\b",
  '\\b(?:work (?:permit|visa|authori[sz]ation)|visa|sponsorship|right to work|authori[sz]ed to work)\\b|\\b(?:willing|able|open|happy|ok|okay|comfortable) (?:to|with) (?:relocat|travel|commut|the commute|coming into the office|come into the office|work(?:ing)? (?:on-?site|from the office|weekends|shifts))|\\brelocat(?:e|ion)\\b',
  '\\b(?:other|any|competing|pending) (?:offers?|interviews? (?:going|lined|in)|processes|applications)\\b|\\binterviewing (?:elsewhere|anywhere else|with other|at other)|\\bwhere else are you\\b|\\breferences?\\b[^.?!]{0,20}\\b(?:contact|check|provide)|\\bbackground check\\b|\\bprobation(?:ary)?\\b',
  "\\bnext (?:steps?|stage|round)\\b|\\b(?:hear|get) (?:back )?(?:from|to) (?:us|me|hr|you|our|the recruiter)\\b[^.?!]*\\b(?:by|within|in|next|end|soon|week|days|tomorrow|monday|tuesday|wednesday|thursday|friday)|\\b(?:i|we|hr|our recruiter|the recruiter|recruiting|[a-z]+ from hr)(?:'ll| will) (?:be in touch|get back to you|let you know|reach out|follow up|contact you|email you|send you)|\\b(?:second|final|third|further|another|last) (?:round|interview|stage)\\b|\\b(?:feedback|decision|hear) (?:by|within|in) (?:the end|a week|a few|next|about|two|one|three|early|five)",
  '(?:期望|期待|预期|目前|现在|当前|要求|理想|税前|税后)(?:的)?(?:薪资|薪酬|薪水|工资|月薪|年薪|年包|总包|待遇|base)|(?:薪资|薪酬|薪水|工资|待遇|年包|总包)(?:方面|上|这块|这边|福利|的话)?[^。?]{0,8}(?:期望|预期|要求|想法|范围|多少|怎么样|考虑|情况|构成|结构|可以谈|能接受)|(?:薪资|薪酬|薪水|工资|待遇)(?:方面|这块|你|您|呢)',
  '到岗|(?:什么时候|多久|最快|最早|几号|哪天|多长时间)[^,。?]{0,8}(?:入职|报到|上班|离职|过来上班)|(?:能|可以|方便)[^,。?]{0,6}入职|离职(?:手续|证明|流程|交接|了吗|状态|需要)|(?:办|走)(?:完)?(?:离职|交接)|(?:在职|离职)(?:还是|状态)|入职(?:时间|体检|手续|材料)',
  '(?:其他|其它|别的|别家|手上|手里|手头)[^,。?]{0,8}(?:offer|机会|面试|公司在谈)|(?:有|拿)(?:没有|到)?[^,。?]{0,6}offer|背调|背景调查|(?:能|可以|是否|愿不愿意|愿意|会不会)?接受[^,。?]{0,6}(?:轮值|值班|排班|出差|加班|调岗|外派|驻场|大小周|996|倒班|轮班|异地|搬|外包)|(?:考虑|愿意|能|接受)[^,。?]{0,6}(?:来|到|去)[^,。?]{1,4}(?:工作|发展|上班|base)|(?:租房|落户|户口|居住证|签证|社保|公积金|五险一金|试用期|年终奖|股票|期权)(?:的|多久|几个月|多少|怎么|有|是|会|问题|这块|吗|比例|,|。)',
  '(?:后续|接下来|之后|下面|后面)(?:的)?(?:流程|安排|环节|还有[^,。?]{0,4}(?:轮|面))|(?:下|二|三|终|hr)(?:一)?(?:轮|面)(?:面试|的话|会|是|如果|通过|可能|那边)|(?:一周|两周|三天|几天|本周|这周|下周|周[一二三四五]|[一二三四五]个?工作日|两三天)(?:之内|以内|内|左右|前|之前|会|给)*[^,。?]{0,8}(?:通知|答复|回复|反馈|结果|联系)|(?:hr|人事|人力|招聘|我们|同事)(?:这边|那边|的同学|同事|同学|会|后面|之后|到时候|再)*(?:会|再|来)?(?:跟|和|给|与)?(?:你|您)(?:这边)?(?:联系|沟通|通知|反馈|答复|结果|打电话|发邮件|发offer)|(?:会|再)(?:有人|hr|人事)[^,。?]{0,6}(?:联系|通知)|等(?:我们|hr|人事|待|我)?(?:的)?(?:通知|消息|结果)|(?:微信|邮件|短信|电话)(?:里|上)?(?:会)?(?:发|通知|告诉|联系)(?:给)?(?:你|您)|如果(?:通过|合适|顺利)(?:了)?(?:的话)?',
)

/** Says who is there, what will be talked about and how long; what the company is. */
export const agenda = any(
  "\\bmy name(?:'s| is)\\b|\\bi(?:'m| am) [a-z]+(?: [a-z]+)?,? (?:and )?(?:i(?:'m| am)? |the |a |an |one of |from |head |lead|your |vp |director |senior |engineering |hr|with me |here )|\\bi (?:lead|run|head|manage|look after|work (?:on|in|as)|joined|have been (?:here|with)|'ve been (?:here|with))\\b|\\bthis is [a-z]+ (?:from|speaking|calling)\\b|\\bjoining (?:me|us) (?:today )?(?:is|from)\\b|\\bwith me (?:today|here) is\\b",
  "\\b(?:we(?:'ll| will| have|'ve got| are going to|'re going to)|i(?:'ll| will|'m going to| am going to)|today(?:'s)?|this (?:interview|call|conversation|chat|session)|the (?:interview|format|plan|agenda|idea)(?: today)?)\\b[^.?!]{0,50}\\b(?:minutes|an hour|half an hour|questions|agenda|sections|parts|background|start (?:with|by)|cover|leave (?:some )?time|take notes|taking notes|ask you|go through|split|structured|record)",
  "\\b(?:leave|save|keep) (?:some |a bit of |a few minutes |about \\w+ minutes |ten minutes |five minutes |time |the last [a-z ]+ )+(?:for|at the end)|\\bfeel free to\\b|\\bstop me\\b|\\binterrupt me\\b|\\bif anything is unclear\\b|\\bthere(?:'s| is| are) no (?:right|wrong|trick)\\b|\\btake your time\\b|\\b(?:is it|are you) (?:ok|okay|fine|happy) (?:if|with)(?: me| us)? (?:i |we )?(?:record|recording)",
  '我(?:先)?(?:自我)?介绍(?:一下|下)?(?:我们|自己|,|公司|团队|今天)|我(?:是|叫)[^,。?]{1,14}(?:负责人|面试官|经理|主管|总监|hr|工程师|老师|同学|部门|组长|leader|,|。)|(?:这位|旁边|另外一位|边上|旁边这位)(?:是|的)[^,。?]{1,16}|我(?:这边)?(?:主要)?负责[^,。?]{1,14}(?:团队|部门|业务|招聘|条线|,)|(?:我们|咱们)?(?:今天|这次|本次|这轮|接下来)(?:的)?(?:面试|沟通|交流|聊天)?(?:主要|大概|大约|预计|会|一共|总共|差不多|是|先|分)[^。?]{0,16}(?:分钟|小时|部分|环节|轮|方面|问题|聊|了解)',
  '(?:我们|咱们)(?:部门|团队|公司|组|这边|这个岗位|这个团队)(?:主要|目前|现在|一共|是|大概|有|做)[^?]*|(?:留|预留)[^,。?]{0,10}(?:时间|分钟)[^,。?]{0,10}(?:问|提问|反问|给你|给您)|面试(?:流程|形式|大概|时长|会)[^?]{0,20}|(?:随时|可以)打断|不用紧张|别紧张|放松|(?:我|我们)(?:会|可能会)?(?:做|记)(?:一些|点|下)?(?:记录|笔记)|(?:录音|录像)(?:可以吗|吗|,|。)',
)

/** Words of reactions that leave the word with whom it stands, where nothing else is in the sentence. */
export const reactions =
  /\b(?:that's (?:great|good|fine|clear|helpful|interesting|fair|right|true|very clear|a good (?:point|one|example|answer)|all|really (?:helpful|interesting))|that's (?:better|funny|amazing|impressive|a lot|great to hear)|thank you(?: so much| very much)?|very interesting|fair(?: enough)?|that makes sense|[\s,.!?。、~…-]|(?:i|we) see|i understand|interesting|makes sense|sounds good|for sharing|uh[- ]?huh|absolutely|definitely|understood|no problem|ok(?:ay)?|of course|certainly|excellent|wonderful|fantastic|brilliant|all right|ha(?:ha)*|m+-?h+m*|for that|nice one|go ahead|continue|carry on|exactly|perfect|awesome|alright|indeed|got it|gotcha|thanks|please|really|right|great|go on|hmm+|okey|yeah|sure|true|cool|good|nice|ouch|oops|haha|well|then|mm+|um+|uh+|ah+|oh+|aha|yep|yup|yes|wow|and|no|so)\b|明白(?:了)?|了解(?:了)?|清楚(?:了)?|您?请?继续|原来如此|这样啊?|挺好的?|可以理解|好的?|对的?|对对+|对对对|是的?|知道了|是这样|没问题|ok的|很清楚|有意思|你继续|能理解|很好|好嘞|好吧|可以|嗯+|哦+|噢+|啊+|呃+|是吧|没错|懂了|确实|当然|不错|谢谢|继续|请讲|请说|你说|您说|您讲|你讲|收到|嗯哼|理解|行|喔|唔|额|欸|诶|哎|那|的|了|吧|嘛/gu

/** Asks whether what was said is understood or wanted, not for an answer. */
export const checks =
  /^(?:[\s,]|and|so|ok(?:ay)?|yeah)*(?:right|ok(?:ay)?|yeah|you know|make sense|(?:does|did|is) (?:that|this|it|my question|the question) (?:make sense|clear|help|answer|sound|work|okay|ok|fair|good|all right)[^?]*|(?:is|was) that (?:clear|ok|okay|all right)[^?]*|if that makes sense|do you (?:see|know|get) what i mean|are you with me|sounds? good|any questions (?:so far|before|about (?:the|this|that) (?:task|question|problem|exercise|format))[^?]*|do you have any questions (?:before|so far|about (?:the|this|that) (?:task|question|problem|exercise|format))[^?]*)[?. ]*$|^(?:[\s,]|那|这样|嗯)*(?:对吧|是吧|对不对|可以吗|好吗|好吧|行吗|行吧|明白吗|清楚吗|能理解吗|懂(?:我)?(?:的)?意思吗?|可以(?:吧|么)|没问题吧|ok吗|ok吧|我(?:的)?(?:问题|意思)(?:说)?(?:清楚|明白)(?:了)?吗|不知道我(?:说|讲)清楚没有?)[?。, ]*$/u

/** Says that something else comes now. */
export const turnsTo = any(
  "\\b(?:next (?:question|topic|one|up)|(?:let's|i'd like to|we can|shall we|we'll|let me|i'm going to|i want to|i'll) (?:move|switch|change|turn|jump|shift|go|pivot)(?: on| over| ahead)?\\b|moving on|move on|switch(?:ing)? gears|chang(?:e|ing) (?:gears|topics?|the subject)|(?:different|another|other|second|third|fourth|last|final|new) (?:question|topic|area|one|subject|scenario)|one (?:more|last|final) (?:question|thing|topic)|on (?:a|another) (?:different|separate|related) (?:note|topic)|something (?:about|on|else|different|completely)|turning to|coming to|your turn\\b|(?:i have|i've got|here's|here is) (?:a|an|another|one) (?:[a-z]+ )?(?:exercise|task|case|scenario|question|problem)|now (?:to|for) |let's (?:talk about|start|begin|do|discuss|go (?:to|into|on)|turn|take)|to (?:start|begin|kick|close|finish|wrap)|(?:first|second|third|last)(?: of all)?,|separately|unrelated|lastly|finally|i'll (?:start|begin|take over|hand|ask|pass)|(?:my|our) (?:first|next|second|third|last|final) )",
  '下(?:一)?(?:个|道)(?:问题|题|话题)?|(?:换|切换|转)(?:个|一个|到|一下)(?:话题|方向|问题|角度)?|另(?:外)?(?:一)?(?:个|道|外)(?:问题|话题|题|方面)?|接下来|接着|(?:最后|再|第[一二三四五六七八九十]|还有)(?:一|问|来)?(?:个|道|的)?(?:小)?(?:问题|题)|^(?:那|好)?[,]?(?:首先|先|我们先|那我们|那咱们|咱们|我们)(?:来|先|就|聊|说|讲|看|开始|从|再)|(?:聊|说|讲|谈)(?:一下|下|聊|说|讲|点)?(?:别的|其他|技术|项目|基础)|(?:技术|基础|业务|项目|管理|行为)(?:方面|这块|部分|上)|^(?:那|好)?,?最后|另外',
)

/** Announces outright that the next or another question comes. Surer than what only turns to something. */
export const announces = any(
  "\\b(?:next|last|final|another|different|other|new|first|second|third|fourth|fifth) (?:question|topic|one|area|subject|scenario|thing)\\b|\\b(?:moving|move) on\\b|\\b(?:switch(?:ing)?|chang(?:e|ing)) (?:gears|topics?|the subject)|\\bone (?:more|last|final) (?:question|thing)|\\blet's (?:talk about|turn|move|switch|go)\\b|\\bsomething (?:else|different)\\b|^(?:[a-z]+[,.] )*(?:lastly|finally|next|separately)\\b|\\bnumber (?:one|two|three|four|five|six|seven|eight)\\b",
  '下(?:一)?(?:个|道)|换(?:个|一个|到)?(?:话题|方向|问题|角度)|另(?:外)?(?:一)?(?:个|道)(?:问题|话题|方面)|最后(?:一)?(?:个|道|问)|第[一二三四五六七八九十]+(?:个|道|题)|再(?:问|来)(?:一|个)|(?:聊|问|说)(?:聊|问|说)?(?:点)?(?:别的|其他的|业务|技术)',
)

/** Has words that stand for what was just said. */
export const standsFor = any(
  "\\b(?:it|its|it's|they|them|their|those|these|this|he|she|him|her|his|ones?(?! (?:thing|day|time|more|of the))|the same|instead|both|either|neither|one of (?:them|those))\\b|\\bthat(?:'s| was| is| would| one| mean| happen|[?,.]|$| (?:point|change|time|case|number|decision|team|project|one|part|idea|model|person|situation|conversation|to|in|work|go|for|with|look|feel|different|through|there))|\\b(?:did|does|do|is|was|would|will|has|had|can|could|with|for|on|of|like|at|after|before|about) that\\b(?! (?:you|the|a|an|we|they|it)\\b)|\\b(?:there|then)[?.,]|\\bso (?:you|what|how)\\b|\\bthe (?:outcome|result|reason|impact|reaction|other|first|second|hardest|biggest|team|second one|latter)\\b",
  '这(?:个|些|种|里|样|时|件|次|块|套|[一两几二三四五六七八九十])|那(?:个|些|种|里|样|件|次|块|套|两|几|为什么|如果|要是|后来|最后|具体|当时|它|他|她|是|会|这|你们|这个|对方|线上)|它|他们?|她|其中|当时|后来|最后|最终|对方|结果(?:呢|怎么样|如何)|回头看|现在看',
)

/** Says outright that it goes on with what was said. */
export const pointsBack = any(
  '\\b(?:you (?:just )?(?:said|mentioned|talked about|described|told (?:me|us)|brought up|were saying|touched on)|as you (?:said|say|mentioned)|jump in|going back to|back to (?:the|that|your|what)|on that (?:point|note|project|topic)|in that (?:case|situation|project|example|moment)|at that (?:point|moment|time)|elaborate|say more|tell me more|more detail|follow(?:ing)? up|dig (?:in|into|deeper)|your answer)\\b',
  '(?:刚才|刚刚|前面|上面)(?:你|您)?(?:也)?(?:提|说|讲|聊|介绍|举)|(?:你|您)(?:刚才|刚刚|前面)|(?:你|您)(?:提到|说到|讲到|说的|讲的|提的)|追问|展开|再(?:具体|详细|深入)|具体(?:说说|展开|一点|点)|然后呢',
)

/** How questions begin that stand by themselves. */
export const opensTopic = any(
  "^(?:[a-z]+[,.] )?what(?:'s| is| are) (?!the\\b|it\\b|that\\b|this\\b|your\\b|in\\b|so\\b|left\\b|he\\b|she\\b|they\\b)[a-z' -]+\\?$",
  '^(?:[a-z]+[,.] )?you (?:find|get|notice|see|learn|meet|inherit|receive|discover|are (?:asked|told|given))\\b',
  '^(?:and|so|then|now)[ ,]+[a-z-]+(?: [a-z-]+){0,2}, (?:how|what|have|do|are|which)\\b',
  "\\b(?:tell (?:me|us) about (?:a|an|the|your|yourself)|(?:describe|share) (?:a|an|the last|your)|(?:give|share)(?: me| us)? an example of (?:a|when|how you)|walk (?:me|us) through (?:your|a|the last)|what (?:is|are) (?:your|the difference)|how would you (?:design|build|explain|describe|approach|handle)|why do you want|why (?:are you|did you (?:apply|leave|decide to (?:leave|apply)))|where do you see|imagine|suppose|let's say|introduce yourself|have you ever|a time (?:when|you|that)|a situation (?:where|in which|when)|(?:have you|do you have (?:any )?experience) (?:work(?:ed)?|used|with)|your (?:biggest |greatest |main )?(?:strengths?|weakness(?:es)?|career|background|motivation|proudest)|what do you (?:know|do when|think (?:about|of|makes))|what makes (?:you|a good)|how do you (?!know\\b|mean\\b)[a-z]+|what (?:does|makes|do) an? (?:good|great|typical|perfect)|what(?:'s| is) your (?:opinion|view|style|idea|take|approach|experience)|if (?:i|we) (?:called|asked|gave|hired)|what would (?:your|our|you (?:do in|bring|change))|are you more|which [a-z]+ would you|where do you see|what (?:languages|tools|technologies|kind of (?:team|manager|culture|people))|for fun|mean to you|when did you last|what(?:'s| is| are) the difference|in (?:three|five|two|ten) years|proud(?:est)?|a (?:bug|project|deal|mistake|disagreement|conflict|conversation|decision|product|number|failure))\\b",
  '自我介绍|(?:你|您)?(?:怎么|如何)(?:看(?:待)?(?!到|得|出)|带)|(?:最近|平时|平常|未来|以后)|(?:用|做|掌握|熟悉|了解)到什么程度|(?:方面|这块|这一块)[,，]|应该是什么样|(?:用|会)[^,。?]{0,4}(?:哪些|什么)(?:工具|语言|软件|技术|方法|方式)|计划是什么|(?:有|做过|用过|了解|熟悉)[^,。?]{0,10}(?:经验|过)吗|最大的(?:价值|优|缺|挑战|特点)|介绍(?:一下|下)?(?:你|您)|(?:讲|说|谈|聊|分享|举)(?:讲|说|谈|聊|一下|下)?(?:一次|一个|一件|一段|你的|您的|你对|您对|你在|你最)|假设|假如|如果(?:让|给|现在|你是|您是|有一天)|(?:什么是|是什么(?:区别|原理)|有(?:什么|哪些)区别|的(?:原理|区别)|怎么理解|如何理解|谈谈(?:对|你对))|为什么(?:想|要|选择|考虑)(?:来|离开|离职|换|加入|跳槽|我们|应聘|投)|职业规划|优(?:点|势)|缺(?:点|势)|(?:你|您)(?:会|要|该)?怎么(?:办|处理|应对)[?]?$|有没有[^,。?]{0,8}过|(?:有没有|遇到过|经历过|碰到过)[^,。?]{0,16}(?:经历|情况|的时候|冲突|困难|失败|挑战)',
)

/** Speaks to somebody. */
export const secondPerson = /\b(?:you|your|you're|you've|you'd|yourself)\b|[你您]们?/gu

/** How follow-ups begin. */
export const leansBack =
  /^(?:(?:ok(?:ay)?|right|sure|i see|got it|interesting|mm|hmm|yeah|great|nice|fair enough|ouch|wow|ha|(?:that's|that is) [a-z]+|哈哈|好的?|嗯|哦|明白|了解|对|行)[,.!。 ]*)*(?:and|but|or|why(?! (?:do you want|are you|did you (?:apply|leave|choose|become|decide)))|how so|how come|what (?:about|if|else)|which (?:one|of)|like what|such as|for example|anything|really|specifically|say more|tell me more|wait|just to|那(?!我们|咱们|聊|说|讲|么|接|下|最后|先|就)|还有|所以|但|但是|而|不过|为什么|具体|比如|然后|结果|除了|也就是|(?:你|您)?(?:是)?(?:怎么|如何)[^,。?]{1,8}的)(?![a-z])/u

/** Doubts what was said. */
export const doubts = any(
  "^(?:[a-z]+[,.!] )?(?:don't|doesn't|isn't|aren't|wouldn't|didn't|won't|can't|wasn't|haven't) (?:you|that|it|they|this|he|she|there|people)\\b|\\b(?:at all|really|even then)\\?$|^(?:really|even|exactly)\\b|\\bstill\\b[^?]{0,20}\\?$",
  '(?:你|您|他们?|这|那)?(?:不怕|不担心|不会觉得|不觉得|难道|不就)|真的|会不会(?:有|太|影响|导致)|不会[^,。?]{1,12}吗',
)

/** Asks for a figure, a name or another detail. */
export const details = any(
  "\\bhow (?:many|much|long|big|far|often|large|old|high|late|fast|soon)\\b|\\b(?:which one|which of|who (?:else|was|is|had|picked|decided)|what kind of|what's in|what is in)\\b",
  '(?:多少|几(?:个|年|次|人|天|轮|种|位|条|成|台)|多久|多大|多长|哪(?:一|几|些)?(?:个|种|年|条|三条|家|步|里|儿)|谁)',
)

/** Asks what was or was done, not what is or would be. */
export const asksPast = any(
  "\\b(?:did|was|were|had|didn't|wasn't|weren't) (?:you|your|it|they|that|this|he|she|there|the|anybody|anyone|people|somebody|we)\\b|\\bwhat (?:happened|made|came|went|changed|took)\\b|\\bwho (?:was|did|made|decided|found|wrote)\\b",
  '(?:当时|后来|最后|最终|之后)|了(?:吗|没有|没|呢|多久|多少|几)|(?:怎么|如何|为什么|什么时候)[^,。?]{0,12}(?:的|了)(?:呢)?[?]?$|(?:是|有)[^,。?]{0,10}的吗',
)

/** Goes on with what if, or asks for what is missing in a word. */
export const supposes = any(
  '\\b(?:what if|and if|but if)\\b|\\bwhat about\\b|\\bhow about\\b',
  '(?:如果|要是|万一|假如)[^?]{0,30}(?:呢|怎么办|吗)?[?]?$|^[^,。?]{0,9}呢[?]?$',
)

/** Sets the scene of a question. */
export const setsScene = any(
  "\\b(?:imagine|suppose|let's say|let's|assume|picture|say you|consider|you(?:'re| are|r)|we have a|there's a|there is a|so you|in your (?:resume|cv)|on your (?:resume|cv)|i (?:saw|see|read|noticed)|your (?:resume|cv))\\b",
  '假设|假如|如果|比如|设想|有(?:一)?个(?:场景|需求|系统|业务|问题)|(?:你|您)的?简历|简历(?:上|里)|看到(?:你|您)|(?:你|您)(?:之前|现在|是|有|做|在|负责)|场景',
)

/** Announces a question of the candidate. */
export const wantsToAsk = any(
  "\\b(?:can|could|may|might) i (?:also |just |maybe )?ask\\b|\\bi (?:have|had|also have) (?:a|one|another|some|two|a few)(?: \\w+)? questions?\\b|\\bi(?:'d| would)? (?:wanted to|want to|like to|love to|was wondering|wonder|am curious|also wanted to)(?: \\w+){0,2} (?:ask|know|hear|understand)\\b|\\bi was wondering\\b|\\bmy question (?:is|for you)\\b|\\b(?:the team|your team|your company|this role|the role|this position)\\b",
  '(?:我)?(?:也|还|就)?(?:想|要)(?:问|了解|请教|请问|知道)|请问|请教|(?:咱们|你们|贵公司|公司|团队|部门|这个岗位|我们这边)',
)
