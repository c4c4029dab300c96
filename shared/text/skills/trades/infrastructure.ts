/** Running systems: cloud, operations, networks, security. Line format: see ../skill-entry.ts. */
export const infrastructureSkills = `
AWS | Amazon Web Services, AWS Cloud | cloud 2006
Amazon EC2 | ^EC2 | cloud 2006
Amazon S3 | ^S3, AWS S3 | cloud 2006
Amazon RDS | ^RDS | cloud 2009
AWS Lambda | ^~Lambda | cloud 2014
Amazon EKS | ^EKS | cloud 2017
Amazon ECS | ^ECS | cloud 2014
Fargate | | cloud 2017
CloudFormation | AWS CloudFormation | tool 2011
CloudWatch | AWS CloudWatch | tool 2009
Microsoft Azure | Azure, MS Azure | cloud 2008
Azure DevOps | <Visual Studio Team Services = ^VSTS | tool 2013
Team Foundation Server | ^TFS | tool 2005
Microsoft Entra ID | Azure Active Directory, Azure AD | cloud 2013
Google Cloud | Google Cloud Platform, ^GCP | cloud 2008
Cloud computing | Cloud services, <Multi-cloud, <Cloud infrastructure = Cloud-Infrastruktur | method 2006
Serverless | Serverless architecture | method 2014
Heroku | | cloud 2007
Vercel | | cloud 2015
Netlify | | cloud 2014
Cloudflare | | platform 2009
DigitalOcean | | cloud 2011
Hetzner Cloud | | cloud 2018
OpenStack | | cloud 2010
OpenShift | Red Hat OpenShift | platform 2011
Docker | <Docker Compose, Docker containers, <Dockerfile | tool 2013
Kubernetes | k8s | tool 2014
Containerization | Containerisation, Containerization technologies, <Container orchestration, Containerisierung | method
Helm charts | ^~Helm | tool 2015
Istio | | tool 2017
Linkerd | | tool 2016
Service mesh | | method 2016
Argo CD | ArgoCD | tool 2018
GitOps | | tool 2017
Terraform | | tool 2014
OpenTofu | | tool 2023
Pulumi | | tool 2018
Ansible | | tool 2012
^~~Puppet | | tool 2005
^~~Chef | Chef Infra, <Chef Automate | tool 2009
SaltStack | ^~~Salt | tool 2011
^Vagrant | | tool 2010
HashiCorp Vault | ^~Vault | tool 2015
Configuration management | Konfigurationsmanagement | method
Infrastructure as code | ^IaC | method
CI/CD | <Continuous integration, <Continuous delivery, <Continuous deployment, CI/CD pipelines, CICD, CI-CD | method
Jenkins | | tool 2011
GitLab CI | GitLab CI/CD | tool 2012
GitHub Actions | | tool 2018
CircleCI | | tool 2011
Travis CI | | tool 2011
TeamCity | | tool 2006
Bamboo CI | Atlassian Bamboo | tool 2007
DevOps | DevOps practices | method 2009
Site reliability engineering | ^SRE, Site reliability | method 2003
Incident management | Störungsmanagement | method
Incident response | Security incident response | method
~Monitoring | <System monitoring = Systemmonitoring | method
Observability | Beobachtbarkeit von Systemen | method
Prometheus | | tool 2012
Grafana | | tool 2014
Datadog | | tool 2010
New Relic | | tool 2008
Nagios | | tool 1999
Zabbix | | tool 2001
Icinga | | tool 2009
Checkmk | | tool 2008
Splunk | | tool 2003
ELK Stack | ^ELK, Elastic Stack | tool 2010
Logstash | | tool 2009
Kibana | | tool 2011
OpenTelemetry | | tool 2019
Linux | GNU/Linux, <Ubuntu, <Debian, <CentOS, <Linux administration, <Red Hat Enterprise Linux = ^RHEL | platform 1991
Unix | <AIX, <Solaris | platform 1971
Windows Server | <Windows Server administration | platform 2003
macOS | Mac OS X | platform 2000
System administration | Systems administration, Sysadmin, Systemadministration | method
Active Directory | <Group Policy | platform 2000
VMware | <vSphere, <ESXi | platform 1998
Hyper-V | | platform 2008
Virtualization | Virtualisation, Virtualisierung | method
Citrix | | platform 1989
Nginx | | tool 2004
Apache HTTP Server | Apache web server, Apache2 | tool 1995
^Tomcat | Apache Tomcat | tool 1999
Load balancing | | method
HAProxy | | tool 2001
~Networking | Computer networks, Networking concepts, Netzwerktechnik, ~Netzwerke, <Network administration = Netzwerkadministration | subject
SSL/TLS | ^SSL, ^TLS | standard 1995
Amazon VPC | ^VPC | cloud 2009
Azure Kubernetes Service | ^AKS | cloud 2017
TCP/IP | | standard 1983
DNS | | standard 1983
DHCP | | standard 1993
VPN | Virtual private network | standard 1996
Firewalls | Firewall, <pfSense, <Fortinet | tool
Cisco | Cisco networking, <Cisco IOS | platform 1984
CCNA | Cisco Certified Network Associate | certificate 1998
Routing and switching | <^BGP, <OSPF | method
Information security | Cybersecurity, Cyber security, IT security, Informationssicherheit, IT-Sicherheit | subject
Penetration testing | Pentesting, Ethical hacking, Pen testing | method
Vulnerability management | Schwachstellenmanagement, <Vulnerability assessment = Vulnerability assessments | method
SIEM | | tool 2005
OWASP | <OWASP Top 10 | standard 2001
Cryptography | Kryptographie, <Encryption | subject
Identity and access management | ^IAM | method
ISO 27001 | ISO/IEC 27001 | standard 2005
SOC 2 | | standard 2010
PCI DSS | PCI-DSS | standard 2004
CISSP | | certificate 1994
CompTIA Security+ | ^Security+, CompTIA Security | certificate 2002
CompTIA A+ | ^A+ certification | certificate 1993
Certified Kubernetes Administrator | ^CKA | certificate 2017
CKAD | | certificate 2018
AWS Certified Solutions Architect | | certificate 2013
ITIL | <ITIL Foundation, <ITIL v4 = ITIL 4 | standard 1989
IT service management | ^ITSM | method
IT support | Help desk, Helpdesk, Service desk, <First level support = 1st level support, <2nd level support = Second level support | method
Technical support | Technischer Support, Tech support | method
Backup and recovery | <Datensicherung | method
Disaster recovery | | method
Performance tuning | Performance optimization, Performance optimisation | method
RabbitMQ | | tool 2007
Apache Kafka | ^Kafka | tool 2011
Message queues | | method
ActiveMQ | | tool 2004
Amazon SQS | | cloud 2004
Caching | | technique
Network monitoring | Netzwerküberwachung, Netzwerkmonitoring | method
Log management | Log-Management, Logging systems | method
API gateways | API-Gateways, API gateway | tool
Web servers | Webserver | software
Vulnerability scanning | Schwachstellenscans, Vulnerability scanners | technique
Secrets management | Secret management, Secrets-Management | method
`;
