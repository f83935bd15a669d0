/** Product and project work, operations, sales and marketing; the form is that of engineering.ts. */
export const product = `
Product management: 产品管理, product manager
Product design: 产品设计, 产品规划, product planning
Product strategy: 产品战略, product vision
Roadmapping: product roadmap, product roadmaps, roadmap, 产品路线图
Requirements analysis: requirement analysis, 需求分析, requirements gathering, 需求调研, 需求管理, business requirements
PRD: prd文档, prd撰写, product requirements documents, 需求文档, 产品需求文档
User stories: user story
User research: 用户研究, 用户调研, user interviews, 用户访谈, customer research
Competitive analysis: 竞品分析, competitor analysis
Market research: 市场调研, 市场研究, 市场分析, market analysis
Business analysis: 商业分析, 业务分析
Go-to-market: go to market, gtm strategy
Agile: agile development, agile methodologies, 敏捷开发, 敏捷
Scrum
Kanban: 看板
Waterfall
Project management: 项目管理
Program management
Risk management: 风险管理
Stakeholder management: 干系人管理, stakeholder engagement
Change management: 变更管理, 变革管理
Jira: atlassian jira
Confluence
Trello
Asana
Notion
Monday.com
MS Project: microsoft project
Axure: axure rp
Mockplus: 墨刀, modao
XMind: 思维导图, mind mapping
ProcessOn
OKR: okrs
KPI: kpis
Business process improvement: process improvement, 流程优化, process optimization, 业务流程
`

export const operations = `
User operations: 用户运营
Content operations: 内容运营
Community operations: 社群运营, 社区运营, community management
Event operations: 活动运营, 活动策划, event planning, event management
E-commerce operations: 电商运营, 店铺运营, 淘宝运营, e-commerce
New media operations: 新媒体运营, 公众号运营, 自媒体运营, 短视频运营, 抖音运营, 小红书运营
Data operations: 数据运营
Livestreaming: 直播运营, 直播带货
User growth: 用户增长, growth hacking
Supply chain management: supply chain, 供应链, 供应链管理
Inventory management: 库存管理, inventory control
Procurement: 采购管理, purchasing, 采购
Logistics: 物流管理, warehousing, 仓储管理
Quality management: quality control, 质量管理, 质量控制, 品质管理, iso 9001, iso9001
Lean: lean manufacturing, 精益生产, lean management
Six Sigma: 六西格玛, lean six sigma
5S: 5s管理, 6s管理
ERP: erp系统
SAP: sap erp, s/4hana, sap fico, sap mm
Kingdee: 金蝶, 金蝶k3
Yonyou: 用友, 用友u8, 用友nc
Customer service: customer support, 客户服务, 客服
Human resources: 人力资源, 人力资源管理, hr management
Recruiting: recruitment, talent acquisition, 招聘, 人才招聘
Training and development: employee training, 员工培训, 培训体系
Performance management: 绩效管理, 绩效考核
Compensation and benefits: 薪酬管理, 薪酬福利, payroll
Employee relations: 员工关系, 劳动关系
Administration: office administration, 行政管理
Food safety
First aid: cpr
Patient care
`

export const sales = `
Sales: 销售, 销售技巧, sales techniques
Business development: 商务拓展, 业务拓展, =bd, 市场开拓, 商务合作
Account management: key account management, 大客户管理, 客户关系管理
CRM: customer relationship management, crm系统
Salesforce
HubSpot
Negotiation: 商务谈判, 谈判
Lead generation
Cold calling: 电话销售
Channel management: 渠道管理, 渠道拓展, 渠道运营
Marketing: 市场营销, 营销策划, marketing strategy, 营销
Digital marketing: 数字营销, online marketing
Content marketing: 内容营销
Social media marketing: social media, social media management, 社交媒体营销
Email marketing
SEO: search engine optimization, 搜索引擎优化
SEM: search engine marketing, 竞价推广, ppc
Google Ads: google adwords, adwords
Facebook Ads: meta ads
Advertising: 广告投放, 信息流投放, 信息流广告
Copywriting: 文案, 文案撰写, 文案策划
Brand management: 品牌管理, branding, 品牌推广, 品牌策划
Public relations: 公关, 公共关系, media relations
Mailchimp
Export trade: 外贸, 国际贸易, foreign trade
Cross-border e-commerce: 跨境电商, amazon运营, 亚马逊运营
Retail: 零售, retail management
Merchandising
`
