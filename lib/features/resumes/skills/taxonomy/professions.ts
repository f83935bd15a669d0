/** Finance and law, teaching, languages, and what every office asks for; the form is that of engineering.ts. */
export const finance = `
Accounting: 会计, 会计核算, 财务会计, 账务处理
Financial analysis: 财务分析
Financial modeling: financial modelling, 财务建模, 财务模型
Financial reporting: 财务报表, 财务报告, financial statements
Budgeting: 预算管理, budget management, 预算编制, budget
Cost accounting: 成本核算, 成本会计, cost control, 成本控制, 成本管理
Tax: taxation, 税务, 税务筹划, 纳税申报, tax planning, tax preparation
Auditing: 审计, 内部审计, audit, internal audit
Internal control: 内部控制, 内控, sox
Treasury: 资金管理, cash management
Accounts payable: 应付账款
Accounts receivable: 应收账款
Bookkeeping: 记账
Reconciliation: 对账, bank reconciliation
GAAP: us gaap
IFRS: 国际会计准则
Valuation: 估值, 公司估值, dcf, 估值建模
Investment analysis: 投资分析, equity research, 行业研究, 行业分析
Portfolio management: 投资组合管理, asset management, 资产管理
Quantitative analysis: 量化分析, 量化投资, quantitative trading, 量化交易
Derivatives: 衍生品, options pricing
Fixed income: 固定收益, 债券
Credit analysis: 信用分析, 信贷分析, credit risk, 信用风险
Risk control: 风控, 风险控制, 风控模型, 风控策略
Market risk: 市场风险
Compliance: 合规, regulatory compliance, 合规管理
AML: anti-money laundering, 反洗钱, kyc
Due diligence: 尽职调查, 尽调
M&A: mergers and acquisitions, 并购, 并购重组
IPO: ipo上市
Insurance: 保险
Underwriting: 核保
Actuarial science: 精算
Bloomberg: bloomberg terminal
Wind: wind数据库, 万得
QuickBooks: xero
Contract law: 合同法, contract drafting, 合同审核
Legal research: 法律检索
Intellectual property: 知识产权
Econometrics: 计量经济学
`

export const education = `
Teaching: 教学, 课堂教学
Curriculum development: curriculum design, 课程设计, 课程开发, 课程研发
Lesson planning: lesson plans, 备课, 教案设计, 教学设计
Instructional design: 教学设计与开发
Classroom management: 课堂管理, 班级管理
Differentiated instruction: 分层教学, 因材施教
Assessment design: formative assessment, 教学评价, student assessment
Special education: 特殊教育
Early childhood education: 学前教育, 幼儿教育
STEM education: steam education
ESL: english as a second language, tesol, tefl, 对外汉语
Tutoring: 辅导, 一对一辅导
Educational technology: 教育技术, edtech
Google Classroom
Canvas LMS: =canvas, moodle, blackboard
E-learning: 在线教育, online teaching
Parent communication: 家校沟通, 家长沟通
Psychological counseling: 心理咨询, 心理辅导, counseling
Mathematics: 高等数学, 数学
Academic writing: 论文写作, 学术写作
`

export const languages = `
English: 英语, 英文
Mandarin: 普通话, chinese, 中文, 汉语
Cantonese: 粤语, 广东话
Japanese: 日语
Korean: 韩语
French: 法语
German: 德语
Spanish: 西班牙语
Portuguese: 葡萄牙语
Italian: 意大利语
Russian: 俄语
Arabic: 阿拉伯语
Hindi: 印地语
Dutch: 荷兰语
Swedish
Turkish
Vietnamese: 越南语
Thai: 泰语
Translation: 翻译, 笔译
Interpreting: 口译, 同声传译
CET-6: 英语六级, cet6, 大学英语六级
CET-4: 英语四级, cet4, 大学英语四级
TEM-8: 专业八级, 专八, 英语专八
IELTS: 雅思
TOEFL: 托福
JLPT: jlpt n1, jlpt n2, 日语n1, 日语n2
`

export const office = `
Excel: microsoft excel, ms excel
Word: microsoft word, ms word, =word
PowerPoint: microsoft powerpoint, ms powerpoint, ppt, ppt制作
Outlook: microsoft outlook
Access: microsoft access, ms access, =access
Visio: microsoft visio
Microsoft Office: ms office, office软件, office办公软件, microsoft office suite, office suite, office 365, microsoft 365, =office, 办公软件
WPS: wps office
Google Workspace: g suite, google docs, google sheets, google suite
Slack: =slack
Microsoft Teams: ms teams
Zoom: =zoom
Feishu: 飞书, lark
DingTalk: 钉钉
LaTeX: =latex, tex
Markdown
Typing: 打字
Communication: communication skills, 沟通能力, 沟通表达, 沟通协调, 沟通
Teamwork: team work, collaboration, 团队合作, 团队协作, 协作
Leadership: 领导力, team leadership, 团队管理, team management
Time management: 时间管理
Problem solving: problem-solving, 解决问题, 问题解决
Critical thinking: 批判性思维, analytical thinking, 逻辑思维
Public speaking: 演讲, 公众演讲, presentation skills, presentations
Writing: 写作, technical writing, 文档撰写
Organization: organizational skills, 组织能力, 组织协调
Attention to detail: 细心
Adaptability: flexibility, 适应能力
Decision making: decision-making
Conflict resolution: 冲突管理
Mentoring: mentorship, 带教
Multitasking
Research: research skills, 文献检索
Learning ability: 学习能力, quick learner, 自学能力
Stress tolerance: 抗压能力
`
