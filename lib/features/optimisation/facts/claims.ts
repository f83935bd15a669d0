/**
 * Words that claim something, in families: a rewrite may use one only where the line itself claims the same. `outcome`
 * families may also be claimed with a blank, which the person fills in.
 */
export const claimFamilies: { outcome: boolean; pattern: RegExp }[] = [
  family(
    /\b(?:led|lead(?:s|ing)?|manag\w+|head(?:ed|ing)|direct(?:ed|ing)|spearhead\w*|overs(?:aw|ee\w*)|supervis\w+|own(?:ed|ing|ership)|chair(?:ed|ing)|steer\w*|orchestrat\w+)\b|主导|带领|领导|率领|牵头|统筹|全权|独立|独自|一手|负责人/gi,
  ),
  family(
    /\b(?:found(?:ed|ing)|pioneer\w*|invent\w*|establish\w*|from scratch)\b|创立|首创|创办|发明|从零|从0/gi,
  ),
  family(/\b(?:mentor\w*|coach\w*|train(?:ed|ing)|taught|teach\w*)\b|指导|培训|带教|辅导|授课/gi),
  family(/\b(?:hir(?:ed|ing)|recruit\w*)\b|招聘|组建/gi),
  outcome(
    /\b(?:increas\w+|rais(?:ed?|ing)|boost\w*|gr[eo]w\w*|lift(?:ed|ing)|expand\w*|accelerat\w+)\b|提升|提高|增长|增加|上升|加快|加速|扩大|拉升/gi,
  ),
  outcome(
    /\b(?:reduc\w+|decreas\w+|cut(?:ting|s)?|lower\w*|sav(?:ed|es?|ing)|shorten\w*|minimi\w+|eliminat\w+|prevent\w*|avoid\w*)\b|降低|下降|减少|缩短|节省|节约|避免|杜绝|规避/gi,
  ),
  outcome(/\b(?:improv\w+|enhanc\w+|optimi\w+|streamlin\w+|strengthen\w*)\b|优化|改善|改进|完善|增强/gi),
  outcome(
    /\b(?:exceed\w*|outperform\w*|surpass\w*|success\w*|achiev\w+|resulting|significant\w*|substantial\w*|dramatic\w*)\b|超额|突破|成功|达成|显著|大幅|有效/gi,
  ),
  family(
    /\b(?:award\w*|prize\w*|best|top|first|only|largest|unique|leading|world[- ]class|recogni[sz]ed|promoted)\b|第一|首个|首次|首家|唯一|冠军|获奖|奖项|最(?!终|后|近|初|新)|一流|领先|标杆|表彰|晋升/gi,
  ),
  family(/\b(?:teams?|colleagues?|cross[- ]functional\w*|departments?)\b|团队|同事|部门|跨部门|小组/gi),
  family(/\b(?:customers?|clients?|consumers?|accounts?)\b|客户|顾客/gi),
  family(/\b(?:users?|visitors?|audience\w*)\b|用户|受众/gi),
  family(
    /\b(?:stakeholders?|executives?|directors?|board|management|leadership)\b|高管|管理层|领导层|干系人/gi,
  ),
  family(/\b(?:vendors?|suppliers?|partners?)\b|供应商|合作方|合作伙伴/gi),
  family(/\b(?:revenue|profit\w*|sales|turnover|costs?|budget\w*)\b|收入|营收|利润|销售额|成本|预算|业绩/gi),
  family(
    /\b(?:productivity|efficiency|efficient\w*|satisfaction|retention|conversion|engagement|quality|reliab\w+|scalab\w+|performance)\b|效率|满意度|留存|转化|质量|稳定性|可靠性|性能|体验/gi,
  ),
  family(/\b(?:daily|weekly|monthly|quarterly|annual\w*|yearly)\b|每日|每天|每周|每月|每季度|每年|年度/gi),
  family(
    /\b(?:global\w*|international\w*|nation\w*|worldwide|company-wide|enterprise\w*)\b|全球|国际|全国|全公司|全集团|企业级/gi,
  ),
]

function family(pattern: RegExp) {
  return { outcome: false, pattern }
}

function outcome(pattern: RegExp) {
  return { outcome: true, pattern }
}
