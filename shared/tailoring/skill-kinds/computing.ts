export const computingKinds = `
container orchestration: Kubernetes, OpenShift, Amazon ECS, Amazon EKS, Azure Kubernetes Service, Google Kubernetes Engine, k3s, HashiCorp Nomad
Containerization: Docker, Podman, containerd, Kubernetes, OpenShift
Kubernetes: Amazon EKS, Azure Kubernetes Service, Google Kubernetes Engine, OpenShift, k3s
Infrastructure as code: Terraform, OpenTofu, CloudFormation, Pulumi, AWS CDK, Crossplane
CI/CD: Jenkins, GitLab CI, GitHub Actions, CircleCI, TeamCity, Travis CI, Bamboo CI, Tekton, Argo CD
GitOps: Argo CD, Flux CD
Version control: Git, Subversion, Mercurial, Perforce, ClearCase
Git: GitHub, GitLab
Relational databases: PostgreSQL, MySQL, Microsoft SQL Server, Oracle Database, MariaDB, SQLite, IBM Db2, Sybase, Amazon Aurora, Amazon RDS, Azure SQL
NoSQL: MongoDB, Cassandra, DynamoDB, CouchDB, Couchbase, Redis, Apache HBase, Azure Cosmos DB
Graph databases: Neo4j
Databases: Relational databases, NoSQL, Graph databases, Vector databases
Caching: Redis, Memcached, Varnish Cache
Cloud computing: AWS, Microsoft Azure, Google Cloud, Oracle Cloud, IBM Cloud, Alibaba Cloud, OpenStack
AWS: Amazon EC2, Amazon S3, Amazon RDS, AWS Lambda, Amazon EKS, Amazon ECS, Fargate, Amazon VPC, Amazon SQS, Amazon CloudFront, Amazon Route 53, Amazon SNS, AWS Step Functions, AWS Glue, Amazon Athena, Amazon Kinesis, Amazon SageMaker, Amazon Bedrock, Amazon Aurora, Amazon Redshift, DynamoDB, CloudFormation, CloudWatch, AWS CDK
Microsoft Azure: Azure Kubernetes Service, Azure Functions, Azure Data Factory, Azure Synapse, Azure SQL, Azure Logic Apps, Azure Cosmos DB, Azure Machine Learning
Google Cloud: Google Kubernetes Engine, Google Cloud Run, Google Pub/Sub, BigQuery, Vertex AI
Serverless: AWS Lambda, Azure Functions, Fargate, Google Cloud Run
Configuration management: Ansible, Puppet, Chef, SaltStack
Monitoring: Prometheus, Grafana, Datadog, Nagios, Zabbix, Icinga, Checkmk, PRTG, New Relic, Dynatrace, AppDynamics, CloudWatch
Network monitoring: Nagios, Zabbix, Icinga, Checkmk, PRTG
Observability: Datadog, New Relic, Dynatrace, OpenTelemetry
Log management: Splunk, ELK Stack, Logstash, Kibana, Graylog, Grafana Loki
Distributed tracing: Jaeger tracing, OpenTelemetry
Service mesh: Istio, Linkerd
API gateways: Kong Gateway
Load balancing: HAProxy, Nginx, Traefik, Envoy proxy
Web servers: Nginx, Apache HTTP Server
SIEM: Splunk, Microsoft Sentinel
Firewalls: Check Point firewalls
Endpoint security: CrowdStrike, Microsoft Defender
Vulnerability scanning: Nessus
Mobile device management: Microsoft Intune, Jamf
Identity and access management: Okta, Auth0, Keycloak, Microsoft Entra ID
Single sign-on: SAML, OpenID Connect
Secrets management: HashiCorp Vault
Backup and recovery: Veeam, Commvault
Virtualization: VMware, Hyper-V, Proxmox, KVM, VirtualBox, Citrix
Linux: SUSE Linux, Kali Linux
IT service management: ITIL
Ticketing systems: Jira Service Management, ServiceNow, Zendesk, Freshdesk, BMC Remedy
Issue tracking: Jira, Azure Boards
Remote support: TeamViewer, Remote desktop
Information security: ISO 27001, BSI IT-Grundschutz, NIST Cybersecurity Framework, Penetration testing, Threat modeling
Message queues: Apache Kafka, RabbitMQ, ActiveMQ, IBM MQ, Amazon SQS, NATS
event streaming: Apache Kafka, Apache Pulsar, Amazon Kinesis
Stream processing: Apache Kafka, Apache Flink, Apache Pulsar, Amazon Kinesis
Test automation: Selenium, Cypress, Playwright, Puppeteer, WebdriverIO, Appium, Robot Framework, Tricentis Tosca
End-to-end testing: Cypress, Playwright
Unit testing: JUnit, Jest, PyTest, NUnit, xUnit, Vitest, Mocha, PHPUnit, RSpec, XCTest
Performance testing: JMeter, Gatling, k6
Software testing: Unit testing, Integration testing, Test automation, End-to-end testing, Regression testing, Acceptance testing, Exploratory testing, Manual testing
Test management: TestRail, HP ALM
Static code analysis: SonarQube, SonarCloud, Checkmarx, ESLint
Build automation: Maven, Gradle, CMake, Webpack, Vite, Bazel, Apache Ant, MSBuild, Make, Gulp, Grunt
Frontend development: React, Angular, Vue.js, Svelte, Next.js, Nuxt
JavaScript frameworks: React, Angular, AngularJS, Vue.js, Svelte, Next.js, Nuxt, Ember.js, Express.js, NestJS
Web frameworks: Django, Flask, FastAPI, Ruby on Rails, Laravel, Symfony, Express.js, NestJS, ASP.NET, Spring Boot
CSS preprocessors: Sass, Less
JVM languages: Java, Kotlin, Scala, Groovy, Clojure
Scripting languages: Python, Bash, PowerShell, Perl, Ruby, Lua, Shell scripting, JavaScript
Shell scripting: Bash, PowerShell
Object-oriented languages: Java, C#, C++, Kotlin, Python, Ruby, Swift
Functional languages: Haskell, Scala, Clojure, Elixir, Erlang, F#, OCaml
Hardware description languages: VHDL, Verilog, SystemVerilog
.NET: ASP.NET, Entity Framework, Blazor, .NET MAUI, WPF
Spring: Spring Boot, Spring Cloud, Spring Security, Spring Data, Spring Batch
ORM: Hibernate, JPA, Entity Framework, SQLAlchemy, Doctrine ORM, Prisma ORM, TypeORM, Sequelize
Mobile development: Flutter, React Native, SwiftUI, Jetpack Compose, UIKit, .NET MAUI, Xamarin, Ionic
Cross-platform development: Flutter, React Native, .NET MAUI, Xamarin, Ionic, Kotlin Multiplatform
Game engines: Unity, Unreal Engine, Godot
Game development: Unity, Unreal Engine, Godot
Web services: REST APIs, SOAP, GraphQL
Microcontrollers: STM32, ESP32, Arduino, ARM Cortex
Embedded systems: Embedded Linux, STM32, Microcontrollers, AUTOSAR
Fieldbus systems: Profinet, PROFIBUS, EtherCAT, CAN bus, Modbus
Functional safety: ISO 26262
Robotic process automation: UiPath, Automation Anywhere, Blue Prism
Workflow automation: Zapier, n8n, Make.com, Power Automate, Camunda
Low-code development: OutSystems, Mendix, Power Apps, Appian
Integration platforms: MuleSoft, Boomi, TIBCO, BizTalk
Agile: Scrum, SAFe, Extreme programming
Generative AI: ChatGPT, GitHub Copilot, Microsoft Copilot, Midjourney, Stable Diffusion, DALL-E, Large language models
`;
