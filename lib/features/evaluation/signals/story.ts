import { pattern } from '@/lib/features/evaluation/signals/sign'

/** The parts of a told experience: situation, task, action, result (the STAR method). */
export const storyParts = ['situation', 'task', 'action', 'result'] as const
export type StoryPart = (typeof storyParts)[number]

const when =
  '(?:last|two|three|four|a few|several|some) (?:years?|months?|weeks?|springs?|summers?|autumns?|falls?|winters?|quarters?)(?: ago)?|last (?:year|month|quarter|spring|summer|autumn|fall|winter|term|semester|week)|in (?:19|20)\\d\\d|in my (?:\\w+ ){0,2}(?:job|role|team|company|year|internship|project|position|class|school|bank)|at my (?:\\w+ ){0,2}(?:job|company|team|employer|school|bank|firm)|when i (?:was|joined|worked|started|led|taught)|while i was|once,? (?:i|we|our|a)\\b|there was (?:a|an|one)|one (?:time|day|evening|night|morning|customer|client|student|release)|(?:our|my) (?:team|company|class|school|department|bank|client|customer|manager|service|product) (?:was|had|were|wanted|needed|used)'

const englishAction =
  '(?:built|wrote|rewrote|designed|redesigned|led|ran|set up|created|made|drew|drafted|prepared|proposed|suggested|introduced|added|removed|replaced|migrated|moved|split|merged|refactored|fixed|debugged|traced|profiled|measured|tested|reproduced|deployed|released|shipped|rolled|reverted|automated|scripted|monitored|logged|analy[sz]ed|compared|calculated|computed|modell?ed|estimated|checked|verified|reconciled|audited|reviewed|listed|sorted|grouped|prioriti[sz]ed|cut|postponed|scheduled|planned|organi[sz]ed|arranged|called|phoned|met|visited|interviewed|asked|listened|sat|explained|showed|demonstrated|presented|persuaded|convinced|negotiated|agreed|escalated|reported|told|warned|admitted|apologi[sz]ed|trained|taught|coached|mentored|paired|documented|recorded|changed|switched|adapted|adjusted|turned|tuned|cached|indexed|froze|isolated|collected|sampled|surveyed|observed|watched|read|studied|learned|learnt|investigated|found|discovered|noticed|decided|chose|took over|broke|brought|invited|assigned|delegated|started with|began with|opened|closed|pulled|pushed|kept|stopped|blocked|limited|raised|lowered|gave|sent|shared|translated|rehearsed|piloted|rebuilt|restored|recovered|renegotiated|declined|refused|offered)'
const englishPlan =
  '(?:start|begin|check|ask|look|talk|call|tell|stop|pause|hold|roll back|verify|confirm|measure|compare|split|isolate|reproduce|trace|profile|test|write|draft|build|design|propose|agree|list|prioriti[sz]e|escalate|report|inform|notify|explain|show|set up|add|remove|freeze|collect|analy[sz]e|calculate|model|run|meet|visit|listen|offer|schedule|plan|review|document|record|monitor|switch|cut|postpone|pull|reconcile|segment|reassess|resubmit)'

const patterns: Record<StoryPart, RegExp> = {
  situation: pattern(
    `\\b(?:${when})\\b`,
    '去年|前年|今年|上一?个?(?:月|季度|学期|家公司|份工作|次)|大[一二三四]|实习|那[年次时]|当时|有一次|有一回|有一年|刚(?:入职|毕业|接手|工作)|(?:在|到)[^，。]{2,14}(?:期间|的时候|工作时|实习时)|我(?:所在|们公司|们团队|们组|们部门|之前|曾经|带|接手|负责)|[\\d一二两三四五六七八九十]年前|之前(?:在|的)|背景是',
  ),
  task: pattern(
    '\\b(?:i had to|we had to|i was (?:responsible|asked|told|in charge|assigned)|my (?:task|job|role|goal|responsibility|target)|our (?:goal|task|target)|the (?:goal|task|target|aim|deadline|requirement|challenge)|needed to|was supposed to|had (?:only )?(?:\\w+ ){1,3}(?:days|weeks|hours|months)|in charge of|i (?:led|owned|ran)|due (?:on|at|by|in)|it was my job)\\b',
    '任务|目标|负责(?!任|的人)|要求|需要我|由我|牵头|指标|期限|截止|只有[^，。]{1,10}(?:天|周|小时|个月)|必须在|工期|我要|让我|安排我|派我|交给我|希望|计划在',
  ),
  action: pattern(
    `\\b(?:i|we)(?:'d|'ve| had| have| also| then| first| finally| even| just| simply| together)*(?: \\w+ly)? ${englishAction}\\b`,
    `(?:^|[,;] ?|\\band |\\bthen |\\bby )(?:then |also |finally |first |next )?${englishAction} (?:the|a|an|my|our|it|them|him|her|each|every|all|two|three|both|up|down|out|back|with|for|to|in|what|how|why|which|everyone|people)\\b`,
    `\\b(?:i|we)(?:'d|'ll| would| will| could| can|'m going to| am going to)(?: also| then| first| immediately| \\w+ly)* ${englishPlan}\\b`,
    "\\b(?:i|we)(?:'d|'ve| had| have| also| then| first| just)* (?!(?:work|want|need|lik|lov|enjoy|join|hop|believ|seem|car|us|tri|happen|graduat|stay|start)\\w*ed\\b)\\w{3,}ed\\b",
    '我(?!觉得|认为|感觉|希望|相信)[^，。；！？]{1,10}了(?!解)|(?:^|[，,；。])(?:然后|接着|再|又|就|先)?(?:把|跟|约|找|带着?|陪)[^，。]{2,}',
    '我先|我就|我把|我找|我拉|我会先|我们先|我自己(?!的?心)|我带|我跟[^，。]{1,8}(?:说|讲|聊|谈|确认|约)|我用|我按|我提(?!升|高)|我写|我做了|我定|我请|我拿',
    '(?:搭建|搭了|搭起|设计了|设计出|写了|重写|重构|拆分|拆成|拆解|拆开|切分|改成|改为|改造|迁移|接入|上线了|部署|回滚|止损|灰度|压测|排查|定位|复现|抓包|打日志|埋点|监控|统计了|分析了|测算|算了|算出|核对|核实|对账|对比了|盘点|梳理|整理|列出|列了|画了|排优先级|砍掉|延后|分批|排期|约谈|约了|沟通了|找[^，。]{1,8}(?:聊|谈|问|确认|对)|坐下来|开会|拉群|拉会|拉上|走访|访谈|跟岗|听课|家访|示范|讲解|演示|说服|争取|协商|谈判|商定|汇报|上报|同步给|复盘|总结了|沉淀|写进|写成|培训了|带教|辅导|分工|安排|调整|调优|优化了|新增|引入|替换|关闭|暂停|冻结|申请|试点|回测|试讲|补齐|加了|建了|建立)',
  ),
  result: pattern(
    '\\b(?:as a result|in the end|eventually|the (?:result|outcome) was|finally,? (?:we|the|it|they)|since then|from then on|afterwards?|by the end|after (?:that|the (?:launch|release|change)|(?:two|three|four|six|\\w+) (?:weeks|months))|(?:weeks?|months?|days?|year) later|on time|on schedule|went live|error rate|(?:reduced|cut|dropped|fell|decreased|rose|increased|grew|improved|saved|shortened)\\b[^.]{0,60}(?:\\d|by|to|from|half|third))\\b',
    '结果|最后|最终|后来|此后|从那以后|从此|如期|按时|准时|上线后|个月后|周后|天后|年底|第二年|学期末|期末|(?:降|升|涨|提高|提升|缩短|减少|增加|压缩|增长|下降|上升|节省|节约|控制)(?:到|了|至)|达到|解决了|通过了|收回|没有再|再也没',
  ),
}

/** Whether a folded sentence tells this part of a story. */
export function tellsPart(sentence: string, part: StoryPart): boolean {
  return patterns[part].test(sentence)
}
