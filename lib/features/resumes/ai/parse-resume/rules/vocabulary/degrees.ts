const field =
  'science|sciences|arts|engineering|technology|business administration|laws?|education|commerce|fine arts|philosophy|medicine|surgery|architecture|public health|public administration|public policy|social work|music|nursing|design|accounting|accountancy|applied science|applied sciences|computer applications|computer science|computing|economics|business|finance|financial engineering|information systems|information technology|journalism|pharmacy|theology|management|management studies|mathematics|research|letters|dental surgery|veterinary medicine|international affairs|data science|professional studies|information management|information'
const long = `(?:(?:executive|integrated|joint|dual|double|honou?rs|professional)\\s+)?(?:bachelors?|masters?|doctor(?:ate)?|associates?|magister)(?:['’]?s)?(?:\\s+of\\s+(?:applied\\s+)?(?:${field})(?:\\s+and\\s+(?:${field}))?(?!\\s*(?:university|college))|\\s+degree)?(?:\\s*\\((?:hons?\\.?|honou?rs|with honou?rs|[A-Z][A-Za-z.]{1,7})\\))?`
const short =
  'ph\\.?\\s?d\\.?|d\\.?phil\\.?|ed\\.?d\\.?|j\\.d\\.?|jd|m\\.d\\.|md|mba|emba|m\\.b\\.a\\.?|mphil|m\\.phil\\.?|m\\.?res|b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?s\\.?c\\.?s\\.?|b\\.?\\s?tech\\.?|m\\.?\\s?tech\\.?|b\\.\\s?e\\.?|m\\.\\s?e\\.?|b\\.?\\s?eng\\.?|m\\.?\\s?eng\\.?|b\\.?\\s?com\\.?|m\\.?\\s?com\\.?|b\\.?b\\.?a\\.?|b\\.?c\\.?a\\.?|m\\.?c\\.?a\\.?|b\\.?\\s?ed\\.?|m\\.?\\s?ed\\.?|b\\.?f\\.?a\\.?|m\\.?f\\.?a\\.?|b\\.?\\s?arch\\.?|m\\.?\\s?arch\\.?|b\\.\\s?a\\.?|ba|m\\.\\s?a\\.?|ma|b\\.\\s?s\\.?|bs|m\\.\\s?s\\.?|ms|a\\.\\s?a\\.?|a\\.\\s?s\\.?|ll\\.?b\\.?|ll\\.?m\\.?|mpa|mph|mpp|msw|macc|meng|beng|mmath|msci|mfin|msba|mim|mis|bsn|msn|mbbs|b\\.s\\.e\\.?|bse|b\\.a\\.sc\\.?|basc|masc|sc\\.?b\\.?|a\\.?b\\.?(?= in)|s\\.?b\\.?(?= in)|a\\.b\\.'
const other =
  '(?:(?:post)?graduate|advanced|national|higher|professional)?\\s?diploma|high school diploma|ged|a-levels?|gcses?|international baccalaureate|abitur|baccalaur[ée]at|licence|licenciatura|laurea|staatsexamen|diplom|(?:graduate |postgraduate |professional )?certificate(?= (?:in|of))|minor(?= in)|exchange (?:student|program(?:me)?|semester)|study abroad|foundation degree|undergraduate degree|postdoc(?:toral)?(?: \\p{L}+)?|secondary school certificate|higher secondary(?: certificate| education)?|matriculation|hsc|ssc'
const hons = '(?:\\s*,?\\s*\\(?(?:hons?|honou?rs)\\.?\\)?)?'
const english = new RegExp(`(?<![\\p{L}\\d.])(?:${long}|(?:${short})${hons}|${other})(?![\\p{L}\\d])`, 'iu')
/** These are words or names of their own unless they are written as abbreviations. */
const ambiguous = /^(?:ma|ms|ba|bs|as|be|me|md|mis|jd|ab|sb)$/
const chineseField =
  '(?:哲学|经济学|法学|教育学|文学|历史学|理学|工学|农学|医学|管理学|艺术学|工程|工商管理|公共管理|金融|会计|教育|法律|应用统计|翻译|新闻与传播)'
const chinese = new RegExp(
  `(?:全日制|非全日制|统招|在职|双|成人|自考|函授|普通|第一学历|推免|保送|直博|学术型|专业型|专业)*(?:${chineseField})?(?:本科生?|学士|硕士研究生|硕士|博士研究生|博士|研究生|大学专科|高职|专科|大专|专升本|中专|中技|高中(?=$|[\\s）)、，,|])|初中|MBA|EMBA|MPA|本硕连读|硕博连读)(?:在读|毕业)?(?:[（(](?:在读|专硕|学硕|保研|推免|学术型?|专业型?|全日制|非全日制|统招|应届|双学位|本科|硕士|学术型硕士|专业型硕士|985|211|双一流)[）)])?(?:学位|学历)?(?:在读)?(?:\\s*[/、+&]\\s*(?:${chineseField})?(?:学士|硕士|博士|本科)(?:学位)?)?`,
  'u',
)

/** Of "全日制统招本科（211）" the degree itself. */
export function degreeLevel(degree: string): string {
  return /\p{Script=Han}/u.test(degree)
    ? degree
        .replace(/^(?:全日制|非全日制|统招|在职|普通|第一学历|推免|保送)+(?=.{2})/u, '')
        .replace(/[（(][^（()）]*[)）]$|(?<=.{2})(?:学历|学位)$/u, '')
    : degree
}

/** Where a text names a degree, as it stands there; null when it does not. */
export function findDegree(text: string): { value: string; index: number } | null {
  const inChinese = /\p{Script=Han}/u.test(text) ? chinese.exec(text) : null
  const inEnglish = english.exec(text)
  const named = inEnglish && !ambiguous.test(inEnglish[0]) ? inEnglish : null
  if (inChinese && (!named || inChinese.index <= named.index))
    return { value: inChinese[0], index: inChinese.index }
  return named ? { value: named[0].trim(), index: named.index } : null
}
