import { stem } from '@/lib/features/questions/text/stem'

/** Verbs that say what somebody did, in their plain form. */
const english = `
accelerate achieve acquire adapt add administer adopt advise align analyze answer apply appraise approve arrange assemble
assess audit author automate balance benchmark bring budget build calculate calibrate capture care catalog centralize chair
champion check clarify classify clean close coach code collaborate collect communicate compare compile complete compose
compute conceive conduct configure connect consolidate construct consult contribute control convert coordinate correct
counsel create cut deal debug decide decrease define delegate deliver demonstrate deploy derive design detect determine
develop devise diagnose digitize direct discover distribute document double draft draw drive earn edit educate eliminate
enable encourage enforce engineer enhance enlarge ensure establish estimate evaluate examine exceed execute expand explain
explore extend extract facilitate file find fix focus forecast form formalize formulate found fulfil gain gather generate
give grade grow guide halve handle head hire host identify illustrate implement improve increase influence inform initiate
innovate inspect install instruct integrate interpret interview introduce invent investigate issue join judge keep launch
lead learn lecture lift lower localize log maintain make manage map market master measure mediate meet mentor merge migrate
model modernize modify monitor motivate move negotiate observe obtain onboard open operate optimize orchestrate order
organize outline overhaul oversee own pair participate perform persuade pilot pioneer plan port prepare present prevent
price process procure produce program promote propose prototype prove provide publish purchase qualify raise rank reach
realize rebuild recommend reconcile record recover recruit redesign reduce refactor refine regroup rehearse release remove
renew reorganize repair replace report represent rescue research resolve respond restore restructure retain retire review
revise rewrite roll run save scale schedule screen secure segment select sell serve set settle shape ship shorten simplify
solve source speak specify spearhead speed split staff standardize start steer stop strengthen structure study submit
supervise supply support surpass survey sustain synthesize teach test track trade train transfer transform translate treat
trim triple troubleshoot tune turn tutor uncover unify update upgrade use validate verify visit visualize weigh win work
write
`

const irregular = `
began brought built chose cut dealt drew drove found gave grew held kept led made met oversaw put ran rebuilt rewrote
rode sent set showed sold sought spent spoke split spun taught told took undertook understood went won wrote
`

const words = (list: string) => list.trim().split(/\s+/)
const stems = new Set(words(english).map(stem))
const pasts = new Set(words(irregular))

/** Whether an English word says what somebody did. */
export function isActionWord(word: string): boolean {
  const lower = word.toLowerCase()
  return pasts.has(lower) || stems.has(stem(lower)) || /^[a-z]{3,}ed$/.test(lower)
}

/** What somebody did, in Chinese; 负责, 参与 and 协助 say only that they were there. */
export const chineseAction =
  /设计|开发|研发|搭建|建设|建立|构建|架构|优化|重构|改造|改进|改善|主导|带领|领导|牵头|制定|推动|推进|推行|落地|完成|实现|编写|撰写|起草|组织|策划|统筹|分析|梳理|拆解|调研|访谈|协调|对接|谈判|引入|引进|提升|提高|降低|减少|缩短|节省|节约|增长|拓展|开拓|维护|运营|上线|部署|迁移|整合|打通|沉淀|解决|修复|排查|定位|测试|验证|评估|审核|审计|核算|编制|清洗|建模|训练|预测|监控|跟踪|培训|指导|带教|辅导|授课|讲授|主讲|备课|批改|招聘|面试|销售|签约|签下|成交|回款|获取|获得|达成|突破|创建|创立|创办|发起|发布|发表|输出|产出|交付|验收|采购|盘点|核对|出具|汇报|撮合|筹备|举办|开展|执行|管理|封装|集成|抽象|接入|替换|升级|压缩|使用|采用|利用|通过|运用|联合|覆盖|支撑|支持|服务|处理|录入|统计|绘制|制作|拍摄|剪辑|翻译|校对|排版/
