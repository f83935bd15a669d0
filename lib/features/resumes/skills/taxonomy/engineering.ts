/**
 * One skill a line: the name it goes by, and after a colon what else it is called, in either language. A name after
 * "=" counts only where it stands alone in a list, since it is a word of its own elsewhere.
 */
export const engineering = `
JavaScript: js, ecmascript, es6, es2015, javascript es6
TypeScript: ts
Python: python3, python 3
Java: java se, java ee, j2ee, core java, javase, javaee
C: =c, c语言, c language, ansi c
C++: cpp, c plus plus, c++11, c++14, c++17, c++20
C/C++
C#: csharp, c sharp
Go: golang, =go, go语言
Rust: rust语言
Kotlin
Swift
Objective-C: objective c, objc, =oc
PHP: php7, php8
Ruby
Scala
Perl
Lua
Dart
Elixir
Erlang
Haskell
Clojure
OCaml
F#
Groovy
Julia
Fortran
COBOL
Prolog
Lisp: common lisp
Assembly: assembly language, x86 assembly, 汇编, 汇编语言
Bash: bash scripting
Shell: shell script, shell scripting, shell脚本, =sh, zsh
PowerShell
Visual Basic: vb.net, vba, visual basic .net
Solidity
Verilog: systemverilog
VHDL
HTML: html5, xhtml
CSS: css3
HTML/CSS: html5/css3, html & css, html and css, html+css
Sass: scss, sass/scss
Less: =less
Tailwind CSS: tailwind, tailwindcss
Bootstrap: bootstrap 4, bootstrap 5
jQuery
React: react.js, reactjs, react hooks
React Native: react-native
Redux: redux toolkit
Next.js: nextjs
Vue: vue.js, vuejs, vue2, vue3, vue 2, vue 3, vue全家桶
Vuex
Pinia
Nuxt: nuxt.js
Angular: angularjs, angular.js
Svelte: sveltekit
Ember.js: ember
Backbone.js: backbone
Element UI: elementui, element-ui, element plus, element-plus
Ant Design: antd
Webpack
Vite
Rollup
Babel
Gulp
ESLint
Three.js: threejs
WebGL
WebAssembly: wasm
Electron
uni-app: uniapp
Mini programs: 小程序, 微信小程序, 小程序开发, wechat mini program
Responsive design: responsive web design, 响应式布局, 响应式设计, 自适应布局
Front-end development: frontend development, front end development, web前端, 前端开发, front-end
Back-end development: backend development, back end development, 后端开发, 服务端开发
Full-stack development: full stack development, full-stack, 全栈开发
Node.js: node, nodejs, =node
Express: express.js, expressjs
NestJS: nest.js
Koa: koa.js, koa2
Deno
GraphQL: apollo graphql
REST API: rest, restful, restful api, restful apis, rest apis, rest api, restful接口, restful web services
gRPC
Protobuf: protocol buffers
WebSocket: websockets, socket.io
Spring: spring framework, spring全家桶
Spring Boot: springboot, spring-boot
Spring Cloud: springcloud, spring cloud alibaba
Spring MVC: springmvc
MyBatis: mybatis-plus, mybatis plus, mybatisplus
Hibernate: jpa, spring data jpa
Struts: struts2
Dubbo
Netty
Tomcat
Maven
Gradle
JVM: jvm调优, jvm原理, java虚拟机
Multithreading: concurrency, concurrent programming, 多线程, 并发编程, 高并发, juc, 多线程编程
Django: django rest framework, drf
Flask
FastAPI
Tornado
Celery
Rails: ruby on rails, =ror
Sinatra
Laravel
Symfony
ThinkPHP
WordPress
Drupal
Magento
Shopify: shopify liquid
.NET: dotnet, .net core, .net framework, asp.net, asp.net core, asp.net mvc
WPF
WinForms
Unity: unity3d
Unreal Engine: unreal, ue4, ue5
Cocos: cocos creator, cocos2d, cocos2d-x
OpenGL
Qt: qt/qml
MFC
Android: android开发, android development, android studio, android sdk, 安卓, 安卓开发
iOS: ios开发, ios development
Flutter
SwiftUI
Jetpack Compose
Xamarin
Ionic
MySQL: mysql数据库
PostgreSQL: postgres, psql, postgre
Oracle: oracle database, oracle db, oracle数据库
SQL Server: ms sql, mssql, microsoft sql server, ms sql server
SQLite
MariaDB
MongoDB: mongo
Redis: redis缓存
Memcached
Cassandra
DynamoDB
Neo4j
Elasticsearch: elastic search, =es, elk, elk stack
Firebase: firestore
Supabase
HBase
TiDB
OceanBase
InfluxDB
SQL: sql语句, sql优化, sql查询
PL/SQL: plsql, t-sql, tsql
NoSQL
Database design: 数据库设计, 数据库优化, database administration, database management, 数据库管理, databases, 数据库
Kafka: apache kafka
RabbitMQ
RocketMQ
ActiveMQ
Message queues: message queue, 消息队列, =mq
ZooKeeper
Nacos
Nginx
Apache HTTP Server: =apache
Docker: docker compose, docker容器
Kubernetes: k8s
Helm
Istio
Terraform
Ansible
Puppet
Chef: =chef
Vagrant
Jenkins
GitHub Actions
GitLab CI: gitlab ci/cd, gitlab-ci
CircleCI
Travis CI: travis
Argo CD: argocd
CI/CD: continuous integration, continuous delivery, continuous deployment, 持续集成, 持续部署, cicd, ci / cd
DevOps
Prometheus
Grafana
Datadog
Splunk
AWS: amazon web services, aws cloud, aws云
Amazon EC2: ec2, aws ec2
Amazon S3: aws s3, =s3
AWS Lambda: =lambda
Azure: microsoft azure
Google Cloud: gcp, google cloud platform
Alibaba Cloud: 阿里云, aliyun
Tencent Cloud: 腾讯云
Heroku
Vercel
Netlify
DigitalOcean
Serverless: 云函数
Cloud computing: 云计算, 云原生, cloud native
OpenStack
VMware: vsphere
Linux: linux系统, linux操作系统, linux命令, ubuntu, centos, debian, red hat, linux/unix, unix/linux
Unix
Windows Server
macOS
Git: git版本控制
GitHub
GitLab
SVN: subversion
Version control: 版本控制
Vim
VS Code: vscode, visual studio code
Visual Studio
IntelliJ IDEA: intellij, =idea
Eclipse
Xcode
Postman
Swagger: openapi
JUnit: junit5
pytest
Jest
Mocha
Cypress
Playwright
Selenium: selenium webdriver
Appium
JMeter
LoadRunner
Unit testing: unit tests, 单元测试
Test automation: automated testing, automation testing, 自动化测试, 接口自动化
Performance testing: 性能测试, 压力测试, load testing
Functional testing: 功能测试, 接口测试, 黑盒测试, 白盒测试, manual testing
Software testing: 软件测试, quality assurance, =qa, 测试用例
Test-driven development: tdd
Microservices: microservice, 微服务, 微服务架构, microservices architecture
Distributed systems: distributed system, 分布式, 分布式系统, 分布式架构
System design: 系统设计, 系统架构, 架构设计, software architecture, system architecture
Object-oriented programming: oop, object oriented programming, 面向对象, 面向对象编程
Design patterns: design pattern, 设计模式
Data structures: data structure, 数据结构, data structures and algorithms, 数据结构与算法, 数据结构和算法
Algorithms: 算法, 算法设计
Operating systems: 操作系统, operating system
Computer networks: 计算机网络, networking, computer networking, 网络编程
TCP/IP: tcp, udp, http, https, tcp/ip协议, http协议
Performance optimization: performance tuning, 性能优化, 性能调优
Caching: 缓存, 缓存设计
Web scraping: 爬虫, 网络爬虫, scrapy, web crawler, beautifulsoup, beautiful soup
Cybersecurity: information security, network security, 网络安全, 信息安全, penetration testing, 渗透测试, owasp
Cryptography: 密码学
OAuth: oauth2, oauth 2.0, jwt
Blockchain: 区块链, ethereum, smart contracts, 智能合约, web3
Embedded systems: 嵌入式, 嵌入式开发, embedded, embedded c, 嵌入式系统
STM32
ARM: =arm, arm cortex
FPGA
RTOS: freertos
Arduino
Raspberry Pi: 树莓派
ROS: ros2, robot operating system
IoT: internet of things, 物联网
MATLAB: =matlab, simulink, matlab/simulink
LabVIEW
PLC: plc编程, 西门子plc
AutoCAD: =cad, cad制图
SolidWorks
CATIA
ANSYS
Creo: pro/e, proe
UG NX: =ug, siemens nx
Altium Designer: =ad, pcb, pcb设计, pcb design
EPLAN
Revit: =bim
3ds Max: 3dmax, 3d max
Blender
Maya: =maya
Rhino: rhino3d
SketchUp: =su, 草图大师
`
