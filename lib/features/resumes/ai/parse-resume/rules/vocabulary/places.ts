import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { schoolLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/schools'

const chineseCities =
  '北京|上海|广州|深圳|杭州|南京|苏州|成都|武汉|西安|重庆|天津|长沙|郑州|青岛|厦门|合肥|福州|济南|大连|宁波|无锡|东莞|佛山|沈阳|昆明|香港|澳门|台北|珠海|石家庄|哈尔滨|长春|太原|南昌|南宁|贵阳|兰州|海口|乌鲁木齐|呼和浩特|银川|西宁|拉萨|常州|南通|徐州|扬州|镇江|泰州|盐城|温州|嘉兴|绍兴|金华|台州|湖州|泉州|漳州|惠州|中山|江门|烟台|潍坊|临沂|洛阳|襄阳|宜昌|株洲|湘潭|绵阳|桂林|柳州|保定|唐山|廊坊|芜湖|赣州|三亚|新加坡|东京|纽约|伦敦|硅谷|悉尼|多伦多|巴黎|柏林|首尔|西雅图|旧金山|洛杉矶|波士顿'
const provinces =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|中国'
const chinese = new RegExp(
  `^(?:中国[·\\s]?)?(?:(?:${provinces})(?:省|自治区)?[·\\s,，-]{0,2})?(?:${chineseCities}|\\p{Script=Han}{2,4}市|(?:${provinces})(?:省|自治区)?)(?:市)?(?:[,，、\\s]{1,2}(?:${provinces}|${chineseCities})[省市]?)?(?:[·\\s,，/-]{0,3}\\p{Script=Han}{1,6}(?:新区|区|县|镇|街道|市))?(?:[/、,，]\\s?(?:${chineseCities}))*$`,
  'u',
)
const countries =
  'usa|u\\.s\\.a\\.?|u\\.s\\.|us|united states|united kingdom|uk|england|scotland|wales|ireland|northern ireland|canada|australia|new zealand|germany|france|spain|italy|portugal|netherlands|the netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|poland|czech republic|czechia|hungary|romania|greece|turkey|russia|ukraine|india|china|pr china|p\\.r\\. china|japan|korea|south korea|singapore|malaysia|thailand|vietnam|indonesia|philippines|hong kong|taiwan|israel|uae|united arab emirates|saudi arabia|egypt|nigeria|kenya|ghana|south africa|brazil|argentina|chile|mexico|colombia|peru|pakistan|bangladesh|sri lanka|nepal|iceland|luxembourg|estonia|latvia|lithuania|slovenia|croatia|serbia|bulgaria|slovakia'
const cities =
  "new york|new york city|nyc|san francisco|sf bay area|bay area|silicon valley|los angeles|seattle|boston|chicago|austin|dallas|houston|denver|atlanta|miami|washington|washington dc|washington,? d\\.c\\.?|philadelphia|san diego|san jose|portland|toronto|vancouver|montreal|ottawa|waterloo|london|manchester|edinburgh|dublin|cambridge|oxford|paris|berlin|munich|hamburg|frankfurt|zurich|geneva|amsterdam|rotterdam|brussels|madrid|barcelona|lisbon|rome|milan|vienna|prague|warsaw|budapest|stockholm|oslo|copenhagen|helsinki|athens|istanbul|moscow|tel aviv|dubai|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|gurgaon|noida|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|wuhan|nanjing|suzhou|xi'an|tokyo|osaka|kyoto|seoul|taipei|sydney|melbourne|brisbane|auckland|wellington|sao paulo|são paulo|rio de janeiro|buenos aires|mexico city|bogota|lima|santiago|cape town|johannesburg|nairobi|lagos|cairo|kuala lumpur|jakarta|manila|bangkok|hanoi|ho chi minh city|remote|hybrid|on-?site|palo alto|mountain view|menlo park|cupertino|sunnyvale|redmond|pittsburgh|ann arbor|ithaca|princeton|stanford|berkeley"
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD'
const known = new RegExp(`^(?:${cities}|${countries})$`, 'i')
const inCountry = new RegExp(
  `^[\\p{Lu}][\\p{L} .'’-]{1,30},\\s*(?:[\\p{Lu}][\\p{L} .'’-]{1,30},\\s*)?(?:(?:${states})(?:\\s+\\d{5})?|(?:${countries}))(?:,?\\s*(?:${countries}))?\\.?$`,
  'iu',
)
const cityAndState = new RegExp(
  `^[\\p{Lu}][\\p{L} .'’-]{1,30}(?:,\\s+|\\s+(?!AB|CO|OR|IN|ME|OK))(?:${states})(?:,?\\s+\\d{5}(?:-\\d{4})?)?$`,
  'u',
)
const anyPlace =
  /^[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){0,2},\s*[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){0,2}$/u
const remote = /^(?:fully |hybrid\s*[/-]?\s*)?remote(?:\s*[,(/-].{1,30})?$|^远程$/i

/** How much a text reads like the name of a place, 0–1; 0.4 is the mere form "Word, Word". */
export function placeLikeness(text: string): number {
  const said = text.trim().replace(/^[(（]|[)）.]$/g, '')
  if (said.length < 2 || said.length > 70) return 0
  const [first = '', ...others] = said.split(/\s*[,/|]\s*/)
  // "Mercy Hospital, Miami, FL" is an employer and its place; "College Station, TX" is a town.
  if (
    others.length > 0 &&
    first.split(' ').length > 2 - Math.min(1, others.length - 1) &&
    companyLikeness(first) >= 0.6
  )
    return 0
  if (chinese.test(said) || known.test(said) || remote.test(said) || cityAndState.test(said)) return 1
  if (others.length > 1 && first.split(' ').length > 2) return 0
  if (others.length > 0 && first.split(' ').length > 2 && schoolLikeness(first) >= 0.8) return 0
  if (inCountry.test(said) && !/\b(?:inc|llc|ltd|co)\b/i.test(said)) return 0.9
  if (known.test(first) && said.length < 45) return 0.8
  return anyPlace.test(said) ? 0.4 : 0
}
