/** Words that name what a person is at work; the last word of an English title is usually one of these. */
const english =
  'engineers?|engineering manager|devs?|developers?|programmers?|coders?|architects?|scientists?|researchers?|research fellow|fellow|analysts?|managers?|mgr|directors?|leads?|leader|heads?|head of|chief|president|vice president|vp|svp|evp|avp|ceo|cto|cfo|coo|cio|cmo|cpo|founders?|co-?founders?|owner|partner|principal|consultants?|consulting|advisors?|advisers?|specialists?|' +
  'coordinators?|co-?ordinators?|administrators?|admin|assistants?|associates?|interns?|internships?|trainees?|apprentices?|teachers?|tutors?|instructors?|lecturers?|professors?|educators?|trainers?|coach|facilitators?|designers?|artists?|illustrators?|animators?|editors?|writers?|copywriters?|journalists?|reporters?|translators?|interpreters?|photographers?|producers?|' +
  'accountants?|auditors?|bookkeepers?|controllers?|treasurers?|bankers?|traders?|brokers?|underwriters?|actuar(?:y|ies)|economists?|statisticians?|mathematicians?|\\p{L}{2,14}(?:ologist|physicist|chemist|therapist|grapher)s?|physicists?|chemists?|nurses?|doctors?|physicians?|surgeons?|therapists?|pharmacists?|psychologists?|technicians?|technologists?|mechanics?|electricians?|operators?|officers?|agents?|representatives?|reps?|' +
  'salesperson|sales executive|executives?|supervisors?|superintendent|foreman|clerks?|secretar(?:y|ies)|receptionists?|cashiers?|waiters?|waitress|bartenders?|baristas?|chefs?|cooks?|servers?|drivers?|guards?|volunteers?|members?|mentors?|counsel(?:l)?ors?|attorneys?|lawyers?|paralegals?|solicitors?|barristers?|counsel|clerkship|librarians?|curators?|planners?|strategists?|marketers?|' +
  'buyers?|recruiters?|generalists?|testers?|sre|devops|dba|sysadmin|webmaster|evangelists?|advocates?|scrum master|product owner|freelancers?|freelance|contractors?|postdoc|postdoctoral|phd student|phd candidate|doctoral candidate|graduate student|student researcher|ambassador|contributors?|maintainers?|committers?|co-op|swe|sde|stagiaire|manager,|host|captain|cadet|sergeant|lieutenant|graduate trainee|grader|demonstrator|reviewer|' +
  'builder|composer|musician|actor|performer|dancer|model|merchandiser|stylist|expert|inspector|surveyor|estimator|expeditor|dispatcher|handler|worker|caregiver|aide|paraprofessional|registrar|dean|provost|chair|chairman|chairperson|governor|trustee|treasury'
/** Those that mark a title even where other words of a company stand beside them. */
const chinese =
  '工程师|开发者|程序员|架构师|经理|主管|总监|总裁|总经理|专员|助理|实习生|分析师|顾问|教师|老师|讲师|教员|班主任|设计师|研究员|研究助理|研究助手|科学家|负责人|组长|队长|队员|部长|会长|主席|干事|委员|会计|出纳|审计|审计员|编辑|主编|记者|编导|运营|产品|销售|主任|校长|教练|店长|柜员|客服|文员|秘书|前台|行政|人事|HR|hrbp|HRBP|导师|助教|教授|博士后|医师|医生|护士|护师|药师|律师|法务|翻译|策划|采购|买手|司机|技术员|质检员|测试|测试员|运维|前端|后端|全栈|开发|算法|架构|合伙人|创始人|联合创始人|董事|董事长|首席|CEO|CTO|CFO|COO|管培生|培训生|储备干部|业务员|营业员|导购|调研员|咨询师|培训师|规划师|精算师|交易员|投资经理|操盘手|剪辑师|摄影师|插画师|美工|动画师|建模师|特效师|主播|文案|博主|站长|技师|技工|焊工|电工|工人|班长|领班|施工员|造价员|预算员|安全员|资料员|监理|项目成员|成员|志愿者|实习|兼职|社长|团支书|书记|学徒|工艺师|检验员|化验员|仓管|跟单|单证|理货员|配送员|厨师|服务员|收银员|保安|保洁|辅导员|教务|学管师|规划|投放|风控|核保|理赔|客户经理|理财经理|柜面|BD|PM|产品经理'

const englishTitle = new RegExp(`(?<![\\p{L}\\d])(?:${english})(?![\\p{L}\\d])`, 'giu')
const englishEnd = new RegExp(
  `(?<![\\p{L}\\d])(?:${english})(?:\\s*[,(/|–—-].{0,40}|\\s+(?:i{1,3}|iv|v|1|2|3|of\\s.{1,40}|for\\s.{1,40}|to\\s.{1,30}|\\(.{1,40}))?$`,
  'iu',
)
const seniority =
  /(?<![\p{L}\d])(?:senior|sr\.?|junior|jr\.?|staff|principal|chief|deputy|assistant|associate|interim|acting|entry[- ]level|mid[- ]level|full[- ]?stack|front[- ]?end|back[- ]?end|visiting|undergraduate|graduate|part-time|full-time|summer)(?![\p{L}\d])/iu
const chineseTitle = new RegExp(`(?:${chinese})`, 'iu')
const chineseEnd = new RegExp(
  `(?:${chinese})(?:[（(【\\[].{0,16}[）)】\\]]|\\s*[/、&]\\s*.{1,12}|岗位?|[A-Z]?\\d{0,2}|[一二三]级)?$`,
  'iu',
)
const han = /\p{Script=Han}/u

/**
 * How much a text reads like what somebody is at work, 0–1: 1 ends in such a word and says how senior, 0.8 ends in
 * one, 0.5 has one somewhere.
 */
export function titleLikeness(text: string): number {
  const said = text.trim()
  if (said.length < 2 || said.length > 120) return 0
  if (han.test(said)) {
    if (chineseEnd.test(said) && said.length <= 24) return 0.9
    if (chineseTitle.test(said) && said.length <= 18) return 0.5
    if (!/[a-z]{3}/i.test(said)) return 0
  }
  englishTitle.lastIndex = 0
  const has = englishTitle.test(said)
  const ends = has && englishEnd.test(said)
  const rank = seniority.test(said)
  if (ends) return rank ? 1 : 0.85
  if (has) return rank ? 0.6 : 0.5
  return rank && said.length < 40 ? 0.3 : 0
}
