/** What people write who have done a thing without naming the skill, by the taxonomy's names for the skills. */
const deeds: Record<string, RegExp[]> = {
  Leadership: [
    /\b(?:led|leading|headed|managed|supervised)\b[^.;]{0,40}\b(?:team|people|engineers|developers|analysts|teachers|staff|group|reports)\b/i,
    /(?:带领|领导|管理)[^，。；]{0,12}(?:团队|小组|人|名|部门)/,
  ],
  Teamwork: [
    /\b(?:together with|alongside|in cooperation with|cross-functional|across (?:teams|departments)|paired with)\b/i,
    /(?:联合|协同|配合|与)[^，。；]{0,12}(?:部门|团队|同事|业务方)|跨部门|跨团队|共同(?:建设|完成|推进)/,
  ],
  Communication: [
    /\b(?:presented|explained|negotiated|reported) (?:\w+ ){0,4}to\b|\b(?:stakeholders|clients|parents|customers) (?:meetings?|interviews?|calls?)\b/i,
    /(?:汇报|对接|沟通|协调|谈判|答疑|访谈)/,
  ],
  'Public speaking': [
    /\b(?:gave|delivered|held) (?:\w+ ){0,3}(?:talks?|lectures?|workshops?|presentations?)\b/i,
    /(?:分享|宣讲|主讲|演讲|授课)/,
  ],
  Mentoring: [
    /\b(?:coached|trained|onboarded|tutored)\b[^.;]{0,40}\b(?:engineers?|juniors?|interns?|colleagues?|hires?|teachers?|analysts?)\b/i,
    /(?:带教|指导|辅导|带领|培养)[^，。；]{0,8}(?:新人|实习生|同事|徒弟|青年教师)/,
  ],
  'Project management': [
    /\b(?:planned|scheduled|coordinated|delivered)\b[^.;]{0,40}\b(?:projects?|releases?|launch(?:es)?|milestones?|rollouts?)\b/i,
    /(?:统筹|推进|把控|跟进|管理)[^，。；]{0,10}(?:项目|进度|里程碑|排期|上线)|项目负责人/,
  ],
  'Requirements analysis': [
    /\b(?:gathered|collected|clarified|translated)\b[^.;]{0,30}\b(?:requirements|needs)\b/i,
    /(?:调研|梳理|拆解|对接)[^，。；]{0,10}需求/,
  ],
  'Performance optimization': [
    /\b(?:latency|response time|load time|throughput|startup time|slow quer(?:y|ies))\b/i,
    /(?:响应时间|耗时|首屏|吞吐|卡顿|慢查询|QPS|TPS|延迟)/i,
  ],
  'Unit testing': [
    /\btest coverage\b|\bwrote (?:\w+ ){0,3}tests\b/i,
    /测试覆盖率|覆盖率|编写[^，。；]{0,6}测试/,
  ],
  'Data analysis': [
    /\b(?:analy[sz]ed|measured|queried)\b[^.;]{0,40}\b(?:data|metrics|figures|behaviou?r|trends?)\b/i,
    /(?:分析|拆解|监控)[^，。；]{0,10}(?:数据|指标|转化|留存|报表)/,
  ],
  'Business process improvement': [
    /\b(?:automated|simplified|shortened|redesigned)\b[^.;]{0,40}\b(?:process(?:es)?|workflow|procedures?|reporting)\b/i,
    /(?:梳理|简化|再造|自动化)[^，。；]{0,10}(?:流程|报表|脚本)|自动化脚本|节省[^，。；]{0,8}(?:人工|工时|人力)/,
  ],
  'Customer service': [
    /\b(?:answered|resolved|handled)\b[^.;]{0,30}\b(?:customers?|complaints?|tickets?|enquiries|inquiries)\b/i,
    /(?:处理|解答|接待|回访)[^，。；]{0,8}(?:客户|用户|投诉|咨询)/,
  ],
  'Training and development': [
    /\b(?:ran|held|delivered|designed)\b[^.;]{0,30}\b(?:training|workshops?|onboarding)\b/i,
    /(?:组织|开展|设计|主讲)[^，。；]{0,10}培训/,
  ],
  Writing: [
    /\bwrote\b[^.;]{0,30}\b(?:documentation|guides?|articles?|reports?|docs|blog)\b/i,
    /(?:编写|撰写)[^，。；]{0,10}(?:文档|报告|周报|手册|博客|文章)|技术博客/,
  ],
  'System design': [
    /\b(?:designed|architected)\b[^.;]{0,40}\b(?:systems?|services?|platforms?|architecture|modules?)\b/i,
    /(?:设计|搭建|架构)[^，。；]{0,10}(?:系统|平台|架构|服务|中台)/,
  ],
  Budgeting: [/\b(?:managed|planned|owned)\b[^.;]{0,20}\bbudget/i, /(?:管理|制定|控制)[^，。；]{0,8}预算/],
  Recruiting: [/\b(?:interviewed|hired|recruited)\b[^.;]{0,20}\b(?:candidates|engineers|people|staff)\b/i],
}

/** The words of a line that tell of having done what a skill is about; null when none do. */
export function deedIn(line: string, skill: string): string | null {
  for (const pattern of deeds[skill] ?? []) {
    const words = pattern.exec(line)?.[0]
    if (words) return words
  }
  return null
}

/** The skills that can be told by what was done. */
export const skillsByDeeds = Object.keys(deeds)
