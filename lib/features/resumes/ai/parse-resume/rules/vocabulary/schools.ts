const english =
  /(?<![\p{L}\d])(?:university|universit(?:é|e|à|at|ät|y|eit)\p{L}{0,4}|universidad[e]?|college|institute of|institut[eo]?|school|academy|polytechnic|politecnico|politechnika|hochschule|école|ecole|faculty|conservatory|seminary|gymnasium|lyc[ée]e|bootcamp)(?![\p{L}\d])/iu
const shortNames =
  /(?<![\p{L}\d])(?:MIT|UCLA|USC|NYU|UCSD|UCSB|UC\s(?:Berkeley|Davis|Irvine|San Diego|Los Angeles|Santa \p{L}+)|CMU|Caltech|Georgia Tech|Virginia Tech|Texas A&M|Penn State|UIUC|UPenn|ETH|EPFL|LSE|UCL|KAIST|NUS|NTU|HKUST|HKU|CUHK|INSEAD|IIT|NIT|BITS|IIIT|TU\s\p{L}+|KTH|Yale|Princeton|Cornell|Imperial|(?:Harvard|Stanford|Columbia|Oxford|Cambridge)(?!,)|RWTH|Coursera|Udacity|edX|Udemy|General Assembly|freeCodeCamp)(?![\p{L}\d])/u
const chinese =
  /大学|学院|学校|中学|高中|一中|二中|附中|职高|技校|党校|研究生院|中科院|科学院|职业技术|师专|高专/u
const chineseShort =
  /^(?:清华|北大|复旦|交大|上海交大|西安交大|浙大|南大|中科大|武大|华科|中山|同济|北航|北理工|哈工大|南开|天大|厦大|川大|人大|北师大|华师大|东南|国科大|北邮|西电|成电|电子科大|港大|港科大|港中文)(?=[\s（(]|$)/u

/** How much a text reads like a place of study, 0–1. */
export function schoolLikeness(text: string): number {
  const said = text.trim()
  if (said.length < 2 || said.length > 120) return 0
  if (chinese.test(said)) return said.length <= 32 ? 1 : 0.5
  if (english.test(said)) return said.split(/\s+/).length <= 12 ? 1 : 0.5
  if (chineseShort.test(said)) return 0.8
  return shortNames.test(said) ? 0.8 : 0
}
