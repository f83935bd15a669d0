import { type Skill, skills } from '@/lib/features/resumes/skills/taxonomy'

/** Skills by the names of the taxonomy: who knows one of the left has to know those of the right. */
const including = `
MySQL, PostgreSQL, Oracle, SQL Server, SQLite, MariaDB, PL/SQL, Hive, Presto, ClickHouse, Snowflake, BigQuery, Redshift, dbt: SQL
MySQL, PostgreSQL, Oracle, SQL Server, MongoDB, TiDB, OceanBase: Database design
MongoDB, Redis, Cassandra, DynamoDB, HBase: NoSQL
Redis, Memcached: Caching
Kafka, RabbitMQ, RocketMQ, ActiveMQ: Message queues
React, Vue, Angular, Svelte, jQuery, Next.js, Nuxt, Redux, Vuex, TypeScript, Node.js, Express, NestJS: JavaScript
React, Vue, Angular, Svelte, Next.js, Nuxt, Ant Design, Element UI: Front-end development
React, Vue, Angular, Svelte, Sass, Tailwind CSS, Bootstrap: HTML, CSS, HTML/CSS
Redux, Next.js, React Native, Ant Design: React
Vuex, Pinia, Nuxt, Element UI: Vue
Express, NestJS, Koa: Node.js
Spring, Spring Boot, Spring Cloud, Spring MVC, MyBatis, Hibernate, JVM, Netty, Dubbo: Java
Spring Boot, Spring Cloud, Spring MVC: Spring
Spring Cloud, Dubbo, Istio, gRPC: Microservices
Spring Boot, Django, Flask, FastAPI, Express, NestJS, Rails, Laravel: Back-end development, REST API
Spring Cloud, Dubbo, Kafka, ZooKeeper, Microservices: Distributed systems
Django, Flask, FastAPI, Pandas, NumPy, PyTorch, scikit-learn, Celery, pytest: Python
Rails: Ruby
Laravel, Symfony, ThinkPHP: PHP
Flutter: Dart
SwiftUI: Swift, iOS
Jetpack Compose: Kotlin, Android
Kubernetes, Helm, Istio: Docker
Kubernetes, Docker, Nginx, Bash, Shell: Linux
Jenkins, GitHub Actions, GitLab CI, CircleCI, Argo CD: CI/CD
Kubernetes, Terraform, Ansible, CI/CD: DevOps
AWS, Azure, Google Cloud, Alibaba Cloud, Tencent Cloud: Cloud computing
Amazon EC2, Amazon S3, AWS Lambda, DynamoDB, Redshift: AWS
GitHub, GitLab, GitHub Actions: Git
Git, SVN: Version control
JUnit, pytest, Jest, Mocha, Test-driven development: Unit testing
Selenium, Cypress, Playwright, Appium: Test automation
JMeter, LoadRunner: Performance testing
Test automation, Functional testing, Performance testing: Software testing
JVM, Netty: Multithreading
PyTorch, TensorFlow, Keras, Neural networks, Transformer: Deep learning
Deep learning, scikit-learn, XGBoost, LightGBM: Machine learning
XGBoost, LightGBM, Machine learning: Feature engineering
Transformer, RAG, LangChain: LLM
LLM, Transformer: Natural language processing
OpenCV, YOLO: Computer vision
Tableau, Power BI, Looker, FineBI, Matplotlib: Data visualization
SQL, Pandas, Tableau, Power BI, SPSS, SAS, Stata, A/B testing, Data mining: Data analysis
Regression analysis, Hypothesis testing, Time series analysis, SPSS, Stata: Statistics
A/B testing: Experiment design, Hypothesis testing
Hadoop, Spark, Flink, Hive: Big data
Airflow, dbt, Spark, Flink, ETL: Data engineering
Hive, Snowflake, BigQuery, Redshift, dbt: Data warehousing
Excel, PowerPoint, Word: Microsoft Office
Excel modeling: Excel
Figma, Sketch, Adobe XD: UI design
User research, Usability testing, Interaction design: UX design
PRD, User stories: Requirements analysis
Scrum, Kanban: Agile
Scrum, Program management, MS Project: Project management
Valuation, Financial modeling, Financial reporting, Budgeting: Financial analysis
Credit analysis, Market risk: Risk control
AML: Compliance
SEM, SEO, Google Ads, Email marketing, Content marketing: Digital marketing
Digital marketing, Brand management: Marketing
Account management, Business development, Cold calling: Sales
Salesforce, HubSpot: CRM
Lesson planning, Classroom management, Differentiated instruction: Teaching
Curriculum development: Lesson planning
TEM-8, CET-6, CET-4, IELTS, TOEFL: English
JLPT: Japanese
`

/** Skills that do the same for different people: who knows one learns another quickly, and does not know it yet. */
const similar = `
MySQL, PostgreSQL, Oracle, SQL Server, MariaDB, TiDB, OceanBase
Kafka, RabbitMQ, RocketMQ, ActiveMQ
Redis, Memcached
React, Vue, Angular, Svelte
Spring Boot, Django, Flask, FastAPI, Express, NestJS, Rails, Laravel
Java, Kotlin, C#
AWS, Azure, Google Cloud, Alibaba Cloud, Tencent Cloud
Jenkins, GitHub Actions, GitLab CI, CircleCI
Terraform, Ansible, Puppet
Prometheus, Grafana, Datadog, Splunk
Selenium, Cypress, Playwright, Appium
PyTorch, TensorFlow, Keras, PaddlePaddle
Spark, Flink, Hadoop
Snowflake, BigQuery, Redshift, Hive, ClickHouse
Tableau, Power BI, Looker, FineBI, Quick BI
SPSS, SAS, Stata, R
Figma, Sketch, Adobe XD, MasterGo
Axure, Mockplus
Jira, Trello, Asana
iOS, Android, Flutter, React Native
Salesforce, HubSpot
SAP, Kingdee, Yonyou
Bloomberg, Wind
Google Classroom, Canvas LMS
`

const names = (list: string) => list.split(', ').map((name) => name.trim())
const known = new Set(skills.map(({ name }) => name))

const rows = (table: string) => table.trim().split('\n')
const includes = rows(including).map((row) => {
  const [left = '', right = ''] = row.split(/: (?!.*: )/)
  return { left: new Set(names(left)), right: new Set(names(right)) }
})
const groups = rows(similar).map((row) => new Set(names(row)))

/** Names in the tables that the taxonomy does not know: none, or a table is wrong. */
export const unknownNames = [
  ...includes.flatMap(({ left, right }) => [...left, ...right]),
  ...groups.flatMap((group) => [...group]),
].filter((name) => !known.has(name))

/** Whether nobody can do the one without the other: MySQL includes SQL. */
export function includesSkill(one: Skill, other: Skill): boolean {
  return includes.some(({ left, right }) => left.has(one.name) && right.has(other.name))
}

/** Whether two skills do the same: RabbitMQ and Kafka. */
export function isSimilar(one: Skill, other: Skill): boolean {
  return one.name !== other.name && groups.some((group) => group.has(one.name) && group.has(other.name))
}
