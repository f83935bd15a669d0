/** What the sections of a resume are about. `header` is what stands before the first heading, and personal details. */
export type SectionKind =
  | 'header'
  | 'objective'
  | 'summary'
  | 'work'
  | 'education'
  | 'projects'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'other'

/** The names that sections go by, in both languages; what stands under `other` is known and left alone. */
export const headingNames: Record<SectionKind, string> = {
  header:
    'contact|contacts|contact me|contact info|contact information|contact details|personal details|personal info|personal information|personal data|' +
    'details|bio data|links|profiles|social|social media|social links|find me online|online|on the web|websites|portfolio links|' +
    '个人信息|基本信息|个人资料|基本资料|基本情况|个人基本信息|个人基本情况|个人概况|联系方式|联系我|联系信息|个人联系方式|个人档案|社交主页|个人链接|相关链接',
  objective:
    'objective|career objective|job objective|professional objective|career goal|career goals|desired position|target position|job target|' +
    '求职意向|求职目标|求职意愿|应聘意向|求职岗位|应聘岗位|应聘职位|意向岗位|意向职位|期望职位|职业意向|期望工作|求职方向|职业目标|职业规划',
  summary:
    'summary|professional summary|career summary|executive summary|summary of qualifications|qualifications summary|profile|professional profile|personal profile|career profile|' +
    'about|about me|personal statement|statement|introduction|overview|career overview|bio|biography|short bio|who i am|highlights|career highlights|summary statement|professional overview|' +
    '个人简介|个人总结|自我评价|自我介绍|自我简介|个人优势|个人评价|个人概述|个人介绍|个人简述|个人亮点|核心优势|简介|自我描述|自我总结|关于我|关于|综合评价|个人特点|我的优势|职业概述|职业简介|职业总结|优势亮点|个人陈述|概述',
  work:
    'experience|experiences|work|work experience|work experiences|professional experience|professional experiences|employment|employment history|employment experience|work history|job history|job experience|' +
    'career|career history|career experience|relevant experience|related experience|industry experience|industrial experience|additional experience|other experience|selected experience|practical experience|' +
    'internship|internships|internship experience|intern experience|teaching experience|research experience|research|professional background|professional history|work background|work & experience|' +
    'clinical experience|consulting experience|engineering experience|technical experience|military experience|military service|academic experience|academic appointments|appointments|positions|positions held|professional positions|' +
    '工作经历|工作经验|实习经历|实习经验|实习|工作|职业经历|职业经验|任职经历|任职情况|工作履历|职业履历|从业经历|从业经验|教学经历|教学经验|实践经历|实践经验|实习实践|实习工作|就业经历|工作背景|工作情况|履历|职业生涯|工作简历|主要工作经历|工作实习经历|实习及工作经历|实习与工作经历|临床经历|兼职经历|全职经历',
  education:
    'education|education background|educational background|educational qualifications|educational qualification|education history|educational history|education details|education summary|academic background|academic history|academic qualifications|academic qualification|academic education|' +
    'academics|academic profile|academic record|academic credentials|academia|schooling|studies|formal education|higher education|degrees|qualifications|academic training|' +
    '教育背景|教育经历|教育经验|教育|教育信息|教育情况|学习经历|求学经历|学历背景|学历信息|学历|教育程度|教育及培训|受教育经历|受教育情况|学业背景|学业经历|学术背景|教育履历|毕业院校|学习背景|主要学习经历|学习简历|教育水平',
  projects:
    'projects|project|project experience|project experiences|personal projects|personal project|selected projects|key projects|academic projects|side projects|major projects|notable projects|recent projects|research projects|course projects|university projects|main projects|' +
    'open source|open source projects|open source contributions|open source experience|open-source projects|open-source|software projects|technical projects|relevant projects|featured projects|professional projects|portfolio|selected work|project work|project highlights|class projects|independent projects|hackathon projects|' +
    '项目经历|项目经验|项目|主要项目|个人项目|科研经历|科研项目|研究经历|科研经验|研究经验|研究项目|项目实践|开源项目|开源贡献|开源经历|开源|项目介绍|项目作品|个人作品|作品|作品集|作品展示|代表项目|课程项目|校园项目|重点项目|项目案例|竞赛项目|项目展示|项目背景|实践项目|学术经历|项目及科研经历|参与项目|部分项目|核心项目|主要项目经历|业余项目|项目成果|科研与项目经历',
  skills:
    'skills|skill|technical skills|technical skill|core skills|key skills|professional skills|skill set|skillset|skills summary|skills set|it skills|computer skills|software skills|soft skills|hard skills|relevant skills|programming skills|digital skills|additional skills|other skills|technical proficiencies|technical proficiency|technical expertise|technical competencies|technical background|technical strengths|technical knowledge|' +
    'core competencies|core competency|core strengths|competencies|key competencies|areas of expertise|area of expertise|areas of knowledge|strengths|technologies|technology|tech|expertise|tech stack|technology stack|tech skills|tools|tools and technologies|languages and technologies|programming|programming languages|proficiencies|specialties|specialities|capabilities|software|toolbox|' +
    '技能|专业技能|技能特长|职业技能|技术栈|个人技能|技能清单|掌握技能|核心技能|技术能力|专业能力|技能专长|专长|技术特长|专业特长|专业知识|技能水平|技能评价|IT技能|it技能|技术技能|相关技能|工作技能|其他技能|技能掌握|个人能力|核心能力|能力|能力特长|技能概述|技能证书|技能与证书|技能/证书|技能概览|技能标签|计算机技能|计算机能力|计算机水平|软件技能|办公技能|技术|掌握技术|特长|个人特长|技能及特长|擅长技能|技术专长|技术概览|技能树|熟练技能|熟练操作|熟练软件|常用软件|技能与特长|基本技能|开发技能',
  languages:
    'languages|language|mother tongue|mother tongues|native language|other languages|other language|language skills|language proficiency|language proficiencies|languages known|foreign languages|linguistic skills|spoken languages|' +
    '语言|语言能力|外语水平|语言水平|语言技能|外语能力|外语|英语水平|英语能力|语言掌握|掌握语言|外语技能',
  certificates:
    'certificates|certificate|certification|certifications|licenses|licences|license|licensure|licensing|registrations|professional certifications|professional certificates|professional qualifications|professional licenses|training|trainings|courses and certifications|accreditations|credentials|professional development|courses|online courses|moocs|continuing education|' +
    '证书|资格证书|职业资格|职业证书|资质证书|个人证书|相关证书|专业证书|资质|职业资质|职业资格证书|所获证书|专业资质|执业资格|专业认证|认证|技能认证|培训经历|培训|培训经验|教育培训|培训证书|培训情况|参加培训',
  awards:
    'awards|award|honors|honours|honor|achievements|achievement|accomplishments|awards received|scholarships|scholarship|honors & awards|prizes|distinctions|recognition|recognitions|fellowships|grants|awards and achievements|competitions|hackathons|key achievements|' +
    '荣誉|奖项|获奖|获奖经历|荣誉奖项|荣誉证书|所获荣誉|获奖情况|荣誉奖励|奖励|奖惩情况|奖惩|个人荣誉|奖学金|所获奖项|所获奖励|竞赛经历|获奖荣誉|竞赛获奖|比赛经历|主要荣誉|荣誉称号|获得荣誉|奖励情况|奖项荣誉|成就|主要成就|竞赛|在校荣誉|获奖信息|获奖证书|竞赛荣誉|主要奖项|表彰',
  other:
    'references|reference|referees|interests|interest|hobbies|hobbies and interests|personal interests|publications|publication|selected publications|papers|conference papers|journal articles|conference presentations|presentations|talks|invited talks|patents|books|articles|blog|writing|' +
    'volunteering|volunteer|volunteer experience|volunteer work|volunteering experience|community service|community involvement|community|activities|extracurricular activities|extracurriculars|extra-curricular activities|extra curricular activities|extracurricular|co-curricular activities|leadership|leadership experience|leadership activities|positions of responsibility|organizations|organisations|' +
    'affiliations|memberships|membership|professional memberships|professional affiliations|professional associations|teaching|courses taught|service|academic service|professional service|professional activities|service to the profession|additional information|additional info|additional|other|others|other information|miscellaneous|misc|relevant coursework|coursework|relevant courses|key courses|test scores|declaration|availability|' +
    'most proud of|life philosophy|my life philosophy|a day of my life|my time|day of my life|passions|quotes|personal|causes|thesis|dissertation|research interests|research interest|supervision|students supervised|media|press|press coverage|campus experience|campus activities|student activities|social activities|societies|students|languages and interests|' +
    '兴趣爱好|爱好|兴趣|个人爱好|兴趣特长|业余爱好|爱好特长|其他|其他信息|其它|其它信息|其他情况|其他经历|论文|论文发表|发表论文|学术论文|学术成果|科研成果|研究成果|代表论文|论文著作|出版物|专利|专利成果|论文专利|论文与专利|社会活动|校园经历|校园活动|校内经历|在校经历|在校情况|在校表现|学生工作|学生工作经历|学生干部经历|社团经历|社团活动|社团与组织|组织经历|社会实践|社会实践经历|社会经历|志愿者经历|志愿经历|志愿服务|志愿活动|公益经历|推荐人|推荐信|证明人|附加信息|补充信息|附件|备注|说明|致谢|致谢信|主修课程|核心课程|相关课程|课程|专业课程|家庭成员|家庭情况|家庭主要成员|家庭成员及主要社会关系|主要社会关系|社会关系|学术活动|研究兴趣|研究方向|研究领域|个人声明|声明|班干部经历|干部经历|校园实践|领导力|领导经历|个人博客|博客文章|文章|技术博客|学术兼职|其他说明|薪资要求|声明与签名|本人声明|本人承诺',
}

/** Words that may stand before the name of a section without changing what it is. */
export const headingModifiers =
  'my|top|professional|relevant|related|selected|additional|other|key|recent|previous|past|prior|current|academic|technical|industry|core|personal|notable|main|major|general|further|practical|work|career|engineering|software|research|teaching|leadership|international|corporate|clinical|business|legal|creative|freelance|early|summer|university|college|undergraduate|graduate|formal|the|full-time|part-time|and|of'
