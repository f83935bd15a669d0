import { describe, expect, test } from 'vitest'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { documentOf } from '@/lib/testing/resume-document'

const read = (text: string) => parseOffline(documentOf(text)).content

describe('work', () => {
  test('employer over title, with places and dates at the right', () => {
    const { work } = read(`# Ada Byron
ada@example.com
# EXPERIENCE
* BAIN & COMPANY\tBoston, MA
Associate Consultant\tJuly 2019 – Present
- Led the numbers
* BOSTON CHILDREN'S HOSPITAL\tBoston, MA
Data Intern\tJune 2018 – August 2018
- Cleaned the numbers`)
    expect(work).toMatchObject([
      {
        name: 'BAIN & COMPANY',
        position: 'Associate Consultant',
        location: 'Boston, MA',
        startDate: '2019-07',
      },
      { name: "BOSTON CHILDREN'S HOSPITAL", position: 'Data Intern', endDate: '2018-08' },
    ])
  })

  test('title over employer, and the date on a line of its own', () => {
    const { work } = read(`# Ada Byron
ada@example.com
# Experience
* Head of Growth
Nimbus Cloud
July 2018 – Ongoing\tBerlin, Germany
- Item
* Performance Marketing Manager
Blue Whale
June 2014 – June 2018\tHamburg, Germany
- Item`)
    expect(work).toMatchObject([
      { name: 'Nimbus Cloud', position: 'Head of Growth', location: 'Berlin, Germany', endDate: '' },
      {
        name: 'Blue Whale',
        position: 'Performance Marketing Manager',
        startDate: '2014-06',
        endDate: '2018-06',
      },
    ])
  })

  test('several titles at one employer share its name', () => {
    const { work } = read(`# Ada Byron
ada@example.com
# Experience
* Globex Corporation\t2015 – Present
Berlin, Germany
Engineering Manager\tJan 2020 – Present
- Managed
Senior Engineer\tMar 2017 – Dec 2019
- Built
* Umbrella GmbH\t2012 – 2015
Developer
- Coded`)
    expect(work.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Globex Corporation', 'Engineering Manager', '2020-01'],
      ['Globex Corporation', 'Senior Engineer', '2017-03'],
      ['Umbrella GmbH', 'Developer', '2012'],
    ])
  })

  test('fields that are labelled, and forms whose cells are labels and values', () => {
    const labelled = read(`Ada Byron
ada@example.com
EXPERIENCE
Company: Acme Widgets Pvt. Ltd.
Designation: Senior Software Engineer
Duration: Jan 2019 - Present
Responsibilities:
- Did a`)
    expect(labelled.work).toMatchObject([
      {
        name: 'Acme Widgets Pvt. Ltd.',
        position: 'Senior Software Engineer',
        startDate: '2019-01',
        highlights: ['Did a'],
      },
    ])
    const form = read(`个人简历
姓名\t周杰\t性别\t男\t出生年月\t1992.03
毕业院校\t中南大学\t专业\t土木工程\t学历\t本科
电话\t13800001234\t邮箱\tzhoujie@126.com
# 工作经历
公司名称\t中建第三建设有限公司\t职位\t项目经理
工作时间\t2018.07-至今\t工作地点\t长沙
工作内容\t负责项目现场管理。
起止时间\t工作单位\t职务
2014.07-2018.06\t湖南路桥集团\t技术员`)
    expect(form.basics).toMatchObject({ name: '周杰', phone: '13800001234', email: 'zhoujie@126.com' })
    expect(form.work).toMatchObject([
      {
        name: '中建第三建设有限公司',
        position: '项目经理',
        location: '长沙',
        startDate: '2018-07',
        summary: '负责项目现场管理。',
      },
      { name: '湖南路桥集团', position: '技术员', startDate: '2014-07', endDate: '2018-06' },
    ])
    expect(form.education).toMatchObject([{ institution: '中南大学', studyType: '本科', area: '土木工程' }])
  })

  test('a period that a narrow column broke', () => {
    const { work } = read(`# Ada Byron
ada@example.com
# Experience
2019– Senior Engineer, Kastrup Instruments A/S, Copenhagen
Present Firmware for sensors.
2015–2019 Developer, Aarhus Robotics, Aarhus
Jun–Aug Intern, Velux Lab
2014`)
    expect(work.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['Kastrup Instruments A/S', '2019', ''],
      ['Aarhus Robotics', '2015', '2019'],
      ['Velux Lab', '2014-06', '2014-08'],
    ])
  })

  test('Chinese rows in any order, with departments that are no employers', () => {
    const { work } = read(`# 王晓明
wxm@example.com
# 工作经历
2021.03-至今\t北京某某科技有限公司\t高级后端开发工程师
- 负责订单系统
美团-到店事业群-数据分析实习生\t2018.06-2018.09
- 搭建模型`)
    expect(work).toMatchObject([
      { name: '北京某某科技有限公司', position: '高级后端开发工程师' },
      { name: '美团', position: '数据分析实习生', startDate: '2018-06', endDate: '2018-09' },
    ])
  })
})

describe('education', () => {
  test.each([
    ['2015 - 2019 | MIT | BSc in Mathematics', 'MIT', 'BSc', 'Mathematics'],
    [
      'Master of Science (M.Sc.), Computer Science, ETH Zürich, 2012 - 2014',
      'ETH Zürich',
      'Master of Science (M.Sc.)',
      'Computer Science',
    ],
    ['B.Tech in Physics from JNTU Hyderabad, 2012 - 2016', 'JNTU Hyderabad', 'B.Tech', 'Physics'],
    [
      'University of California, Berkeley\tB.A. Economics\t2010 - 2014',
      'University of California, Berkeley',
      'B.A.',
      'Economics',
    ],
    ['2016.9 - 2019.6\t复旦大学（985）\t应用统计\t硕士', '复旦大学', '硕士', '应用统计'],
    ['2013 - 2017\t西安电子科技大学\t学士 通信工程', '西安电子科技大学', '学士', '通信工程'],
  ])('%s', (line, institution, studyType, area) => {
    const { education } = read(`Ada Byron\nada@example.com\nEducation\n${line}\nSkills\nSQL`)
    expect(education).toMatchObject([{ institution, studyType, area }])
  })

  test('the place of a school is no degree', () => {
    const { education } = read(`# Ada Byron
ada@example.com
# EDUCATION
* HARVARD UNIVERSITY\tCambridge, MA
A.B. in Economics, GPA 3.8\tMay 2019`)
    expect(education).toMatchObject([
      {
        institution: 'HARVARD UNIVERSITY',
        studyType: 'A.B.',
        area: 'Economics',
        score: 'GPA 3.8',
        endDate: '2019-05',
      },
    ])
  })
})

describe('projects and skills', () => {
  test('what follows a name is its tools, its role or its explanation', () => {
    const { projects } = read(`# Ada Byron
ada@example.com
# Projects
Gitlytics | Python, Flask, React\tJune 2020 – Present
- A full-stack application
Tinygrad: a small engine (github.com/ada/tinygrad)\t2019
# 项目经历
微前端平台\t2021-03 ~ 2022-03
技术负责人
- 搭建平台`)
    expect(projects).toMatchObject([
      { name: 'Gitlytics', keywords: ['Python', 'Flask', 'React'], startDate: '2020-06' },
      { name: expect.stringContaining('Tinygrad'), url: 'https://github.com/ada/tinygrad' },
      { name: '微前端平台', highlights: ['搭建平台'] },
    ])
  })

  test('groups with and without a colon, levels, and names with slashes', () => {
    const { skills, languages } = read(`# 李思远
lisiyuan@example.com
# 专业技能
1.熟练掌握Java，熟悉JVM、多线程；
2.了解Docker、Kubernetes等。
工具\tCI/CD、C/C++、Tableau/PowerBI
Languages: English (fluent), French
# 教育经历
2013 - 2017\t武汉大学\t本科`)
    expect(skills).toEqual([
      { name: 'Java', level: '熟练掌握', keywords: [] },
      { name: 'JVM', level: '熟悉', keywords: [] },
      { name: '多线程', level: '熟悉', keywords: [] },
      { name: 'Docker', level: '了解', keywords: [] },
      { name: 'Kubernetes', level: '了解', keywords: [] },
      { name: '工具', level: '', keywords: ['CI/CD', 'C/C++', 'Tableau', 'PowerBI'] },
    ])
    expect(languages).toMatchObject([{ language: 'English', fluency: 'fluent' }, { language: 'French' }])
  })
})

describe('columns', () => {
  test('a sidebar that is read first has the details, the main column the name and the work', () => {
    const content = read(`# CONTACT
jane.doe@example.com
(415) 555-0132
# SKILLS
Java
Kafka
---
# Jane Doe
Senior Product Manager

# EXPERIENCE
* Acme Corp
Product Manager
January 2018 - January 2020
- Shipped`)
    expect(content.basics).toMatchObject({
      name: 'Jane Doe',
      label: 'Senior Product Manager',
      email: 'jane.doe@example.com',
      phone: '(415) 555-0132',
    })
    expect(content.skills.map((skill) => skill.name)).toEqual(['Java', 'Kafka'])
    expect(content.work).toMatchObject([{ name: 'Acme Corp', position: 'Product Manager' }])
  })
})
