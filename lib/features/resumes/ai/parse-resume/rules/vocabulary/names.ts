const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const compound =
  '欧阳|上官|司马|诸葛|慕容|皇甫|司徒|令狐|东方|尉迟|公孙|长孙|宇文|夏侯|端木|南宫|独孤|百里|轩辕|呼延|闻人|钟离|申屠|太史|澹台|公冶|宗政|濮阳|淳于|单于|拓跋|赫连|西门|东郭|完颜|纳兰'
const chineseName = new RegExp(
  `^(?:(?:${compound})\\p{Script=Han}{1,2}|[${surnames}]\\p{Script=Han}{1,2}|[${surnames}]{2}\\p{Script=Han}{2})$`,
  'u',
)
const minority = /^\p{Script=Han}{1,10}(?:[·•・]\p{Script=Han}{1,10}){1,3}$/u
const particle =
  /^(?:de|van|von|der|den|del|della|di|da|dos|das|do|la|le|bin|ibn|al|el|ter|ten|zu|y|af|av|mac|st\.?|dela)$/i
const credential =
  /[,，]?\s*(?:\(?(?:ph\.?\s?d|m\.?b\.?a|m\.?d|j\.?d|cpa|cfa|pmp|r\.?n|bsn|m\.?sc|b\.?sc|m\.?s|m\.?a|p\.?e|ll\.?m|esq|frm|shrm-cp|phr|csm|cissp|acca|dr|d\.?phil|ed\.?d|b\.?a|meng)\.?\)?)(?=[\s,，]|$)/giu
const notNames =
  /(?<!\p{L})(?:resume|résumé|curriculum|vitae|cv|page|profile|summary|email|phone|address|contact|university|college|school|institute|engineer|developer|manager|designer|analyst|scientist|student|consultant|software|experience|education|skills?|projects?|street|road|avenue|inc|ltd|llc|about|objective|data|web|senior|junior|portfolio|website|github|linkedin|languages?|references|interests|personal|information|details|product|marketing|sales|research|computer|science|technical|professional|full|stack|front|back|machine|learning|business|department|city|state|nationality|gender|date|birth|the|and|for|with)(?!\p{L})/iu
const notChineseNames =
  /简历|信息|经历|经验|教育|技能|工作|项目|求职|意向|自我|评价|联系|方式|电话|邮箱|地址|姓名|性别|年龄|学历|专业|大学|学院|公司|工程|经理|开发|设计|产品|运营|男|女|汉族|党员|团员|本科|硕士|博士|已婚|未婚|应届|在职|离职|籍贯|照片|现居|城市/u

/** Characters of a text that may hold a name with what adorns it. */
const longestName = 120

/** A person's name in a text that holds little else, without what it is labelled or adorned with; '' when there is none. */
export function nameIn(text: string, preferChinese: boolean): string {
  if (text.length > longestName) return ''
  const bare = text
    .replace(/^(?:姓\s*名|name|full name)\s*[:：]?\s*/i, '')
    .replace(/^(?:个人)?简历\s*[-—–:：|·]*\s*|\s*[-—–|·]*\s*(?:的)?(?:个人)?(?:求职)?简历$/u, '')
    .replace(/^(?:resume|r[ée]sum[ée]|curriculum vitae|cv)\s*(?:of|[-—–:|·])\s*/i, '')
    .replace(/(?:['’]s)?\s*[-—–:|·]*\s*(?:resume|r[ée]sum[ée]|curriculum vitae|cv)$/i, '')
    .replace(
      /\s*[(（](?:男|女|he\/him|she\/her|they\/them|先生|女士|(?:he|she|they)[/\p{L}]*)[)）]|\s*(?:先生|女士)$/iu,
      '',
    )
    .trim()
  const chinesePart = chineseNameIn(bare)
  const mixed = /\p{Script=Han}/u.test(bare)
  const latin = latinNameIn(bare.replace(/[\p{Script=Han}·（）]+/gu, ' ').replace(/[()]/g, ' '))
  // A single Latin word beside Chinese is a tool or a title sooner than a name.
  const latinPart = mixed && !latin.includes(' ') ? '' : latin
  return preferChinese ? chinesePart || latinPart : latinPart || chinesePart
}

/** What a Chinese title begins with, right behind a name that nothing parts from it. */
const titleStart =
  /^(?:算法|前端|后端|全栈|高级|资深|中级|初级|首席|产品|数据|大数据|软件|硬件|嵌入式|测试|运维|架构|研发|开发|视觉|交互|平面|财务|会计|注册|审计|市场|销售|运营|人力|人事|行政|机械|电气|土木|结构|项目|新媒体|内容|用户|语文|数学|英语|教师|律师|设计|法务|投资|量化|风控|安全|网络|系统|图像|人工智能|游戏|客户|采购)/u

function chineseNameIn(text: string): string {
  for (const length of [3, 2, 4]) {
    const name = text.slice(0, length)
    if (text.length > length + 2 && isChineseName(name) && titleStart.test(text.slice(length))) return name
  }
  const joined = text.replace(
    /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu,
    (gap, _at: number, all: string) => (all.replace(/\s/g, '').length <= 4 ? '' : gap),
  )
  const [first = ''] = joined.replace(/^(\p{Script=Han}{2,4})(?=[A-Za-z])/u, '$1 ').split(/[\s(（/|,，]+/)
  const name = /^\p{Script=Han}[\p{Script=Han}·•・]+$/u.test(first) ? first : ''
  if (!name || notChineseNames.test(name)) return ''
  return isChineseName(name) || (name.length <= 4 && joined === name) ? name : ''
}

function latinNameIn(text: string): string {
  const spaced = /^(?:\p{L}\s){3,}\p{L}$/u.test(text.trim()) ? joinSpaced(text) : text
  const plain = spaced
    .replace(credential, '')
    .replace(/^(?:dr|mr|mrs|ms|prof)\.?\s+/i, '')
    .replace(/["“”][^"“”]{1,20}["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.|–—-]+|[\s,|–—-]+$/g, '')
  const inverted = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}.'’ -]+)$/u.exec(plain)
  const name = inverted ? `${inverted[2]} ${inverted[1]}` : plain
  const words = name.split(' ')
  if (words.length > 5 || name.length > 40 || notNames.test(name)) return ''
  const shaped = words.every(
    (word, index) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word) || (index > 0 && particle.test(word)),
  )
  return shaped && /\p{L}{2}/u.test(name) ? name : ''
}

/** "J A N E  D O E" by its wide gaps; without any it cannot be told where the first name ends. */
function joinSpaced(text: string): string {
  return text
    .trim()
    .split(/\s{2,}|\t/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}

/** Whether a text has the form of a Chinese name: a surname and one or two characters more, or parts joined by dots. */
export function isChineseName(text: string): boolean {
  return chineseName.test(text) || minority.test(text)
}
