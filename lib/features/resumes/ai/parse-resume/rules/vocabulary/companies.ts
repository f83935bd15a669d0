/** Legal forms: nothing else ends in them. */
const legalForm =
  /(?<![\p{L}\d])(?:inc|incorporated|llc|llp|l\.l\.c|ltd|limited|corp|corporation|gmbh|plc|s\.a\.|s\.r\.l|srl|b\.v\.|bv|ag|oy|ab|a\/s|pty|pte|pvt|co\.?,?\s?ltd|& co|company|ug|kg|s\.p\.a|k\.k\.)\.?(?![\p{L}\d])|有限责任公司|股份有限公司|有限公司|分公司|子公司|公司$|集团|事务所|工作室|合作社/iu
const english =
  /(?<![\p{L}\d])(?:group|bank|banking|university|college|school|schools|academy|technologies|technology|tech|systems|labs?|laborator(?:y|ies)|capital|partners|securities|holdings|hospital|clinic|institute|foundation|solutions|software|consulting|consultants|studios?|media|networks?|ventures|industries|enterprises|international|global|services|agency|associates|insurance|airlines?|motors|energy|pharma(?:ceuticals)?|health|healthcare|logistics|financial|finance|interactive|games|entertainment|robotics|analytics|digital|cloud|electronics|semiconductor|telecom|communications|retail|stores?|restaurant|hotel|centre|center|museum|library|council|ministry|department of|government|commission|authority|agency|society|association|federation|trust|union|club|team|startup|department|dept|office|committee|news|press|magazine|district|church|ngo|charity|community|company|cooperative)(?![\p{L}\d])/iu
const chinese =
  /集团|银行|证券|基金|保险|信托|期货|资本|投资|科技|网络|信息|软件|技术|数据|智能|电子|通信|通讯|传媒|文化|教育|学校|中学|小学|大学|学院|幼儿园|医院|诊所|研究院|研究所|实验室|设计院|事务所|工作室|机构|中心|酒店|餐厅|超市|商场|药业|制药|生物|医药|医疗|能源|电力|石油|石化|化工|汽车|航空|物流|快递|地产|置业|建筑|建设|工程局|制造|重工|机械|电器|电气|半导体|游戏|互娱|影业|出版社|报社|杂志社|电视台|委员会|管理局|管理处|政府|局$|厅$|部$|院$|所$|厂$|店$|社$|行$/u
/** Employers whose names say nothing of what they are. */
const brands = new Set(
  (
    "google|microsoft|apple|amazon|meta|facebook|netflix|airbnb|uber|lyft|stripe|spotify|twitter|linkedin|oracle|ibm|intel|nvidia|amd|adobe|salesforce|sap|cisco|dell|hp|samsung|sony|siemens|bosch|tesla|deloitte|pwc|kpmg|ey|ernst & young|accenture|capgemini|mckinsey|mckinsey & company|bcg|bain|goldman sachs|jpmorgan|jp morgan|morgan stanley|citi|citigroup|hsbc|barclays|ubs|blackrock|bloomberg|paypal|visa|mastercard|shopify|atlassian|dropbox|slack|zoom|github|gitlab|red hat|vmware|qualcomm|infosys|tcs|wipro|cognizant|walmart|target|starbucks|mcdonald's|ikea|nike|pfizer|novartis|roche|bytedance|tiktok|alibaba|tencent|baidu|huawei|xiaomi|jd|meituan|didi|bilibili|nasa|cern|freelance|self-employed|self employed|mozilla|ebay|yahoo|booking.com|zalando|grab|gojek|shopee|lazada|snap|pinterest|reddit|square|block|robinhood|coinbase|palantir|databricks|snowflake|openai|anthropic|deepmind|" +
    '腾讯|阿里巴巴|阿里|阿里云|蚂蚁|蚂蚁金服|淘宝|天猫|百度|字节跳动|字节|抖音|今日头条|飞书|美团|大众点评|京东|华为|小米|网易|新浪|微博|搜狐|快手|滴滴|滴滴出行|哔哩哔哩|拼多多|携程|去哪儿|58同城|知乎|豆瓣|小红书|360|奇虎360|联想|中兴|大疆|比亚迪|宁德时代|蔚来|理想汽车|小鹏汽车|海康威视|大华|商汤|旷视|科大讯飞|用友|金蝶|美的|格力|海尔|顺丰|菜鸟|饿了么|贝壳|链家|平安|中国平安|招商银行|工商银行|建设银行|农业银行|中国银行|交通银行|中信|中金|中信证券|中国移动|中国联通|中国电信|国家电网|中石油|中石化|万科|碧桂园|恒大|新东方|好未来|学而思|猿辅导|作业帮|字节跳动|虾皮|唯品会|苏宁|微众银行|陌陌|斗鱼|虎牙|米哈游|莉莉丝|完美世界|普华永道|德勤|安永|毕马威|麦肯锡|微软|谷歌|亚马逊|苹果|英特尔|英伟达|甲骨文|思科|西门子|博世|宝洁|联合利华|可口可乐|特斯拉|立信|瑞幸|自由职业'
  ).split('|'),
)
const han = /\p{Script=Han}/u

/** How much a text reads like an employer's name, 0–1: 1 by its legal form or its fame, 0.6 by words of its trade. */
export function companyLikeness(text: string): number {
  const said = text.trim()
  if (said.length < 2 || said.length > 110) return 0
  if (brands.has(said.toLowerCase())) return 1
  if (legalForm.test(said)) return 1
  const [first = ''] = said.split(/[\s,，(（]/)
  if (brands.has(first.toLowerCase())) return 0.85
  if (han.test(said) && chinese.test(said)) return said.length <= 30 ? 0.7 : 0.3
  return english.test(said) ? 0.6 : 0
}
