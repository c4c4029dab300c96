export const softwareNames = `
incident management | on-call < pager duty | incident commander | blameless reviews
on-call | on-call rotation < rota of … nights
microservices | microservice architecture | service-oriented architecture < split the monolith | broke up the monolith
API design | API development | RESTful APIs < REST endpoints | idempotent endpoints
automated testing | test automation < end-to-end tests | contract tests
test-driven development | TDD < tests first | test-first
quality assurance < regression tests | manual testers | exploratory sessions
performance testing | load testing < Locust | stress tests
performance optimisation | performance tuning < cut … latency | cut … response time
code review < reviewed … pull requests | reviewed pull requests
computer networks | network administration | network infrastructure < VLANs | BGP | Wi-Fi access points | subnets
network security | IT security | cybersecurity | cyber security | information security < penetration tests | pen tests | vulnerability scans | SOC analyst | intrusion detection
application security < penetration tests | pen tests | threat modelling | threat models | code scanning
identity and access management | IAM | access management < Entra ID | single sign-on | SSO
data protection | GDPR < deletion requests | data processing register | consent banner
audit | security audit < re-certification | recertification | assessor's findings | SOC 2 Type
payment processing < Stripe | Adyen | card acquiring | settlement files
user support | help desk | helpdesk | desktop support | service desk < password resets
ITSM | ITIL | IT service management < change advisory board | problem tickets
backup and recovery | disaster recovery < restore tests | failover drill | failover drills
software architecture | system design | technical architecture | solution architecture < architecture decisions | C4 diagrams
coaching junior developers | mentoring junior developers < pair programming with juniors | coached … juniors | coached … junior
embedded software | embedded development | firmware < microcontrollers | microcontroller | STM32 | Arduino | RTOS | ESP32 | FreeRTOS
IoT | internet of things | connected devices < smart meters
requirements engineering | requirements analysis | requirements gathering | business analysis < acceptance criteria | spec workshops | gathered wishes from users
performance optimisation | performance optimization | performance tuning | performance engineering < cut the run time | cut … run time | reduced … latency | sped up
query optimisation | query optimization | SQL tuning | database optimisation | database tuning < rewriting … queries | rewriting its SQL | slow queries | missing indexes
system integration | systems integration < interfaces between | connected … to SAP
legacy modernisation | legacy modernization | legacy systems | application modernisation < off the mainframe | out of the monolith | old PHP | Oracle Forms | from Perl
technical documentation < runbooks | wrote … docs | how-to pages | developer guide
cloud migration | migration to the cloud < to AWS | to Azure | to Google Cloud
high-traffic systems | scalability | scalable systems | high availability < requests a second | requests per second | million requests | payments a day | orders a day
agile methods | agile development < sprint planning | two-week sprints | daily stand-ups | retrospectives
build automation | release management | release engineering | deployment automation < deployment time | release train | nightly builds
data migration < moved … records | migrated … customers | migrated … records
frontend development | front-end development | UI development < checkout pages | component library | single-page app
web development < checkout pages | shop pages | landing pages in HTML
backend development | back-end development < REST endpoints | message queue
mobile development | app development < Android app | iOS app | in the App Store
technical leadership | technical mentoring < pair programming | onboarded … developers | coached … developers
vulnerability management | patch management < patched … servers | security patches | patch nights
infrastructure management | server administration | system administration < Linux servers | Windows clients | bare metal
monitoring and alerting | observability | system monitoring < alert rules | pager alerts | on-call alerts
cost optimisation | cloud cost management | FinOps < cut the cloud bill | cut … AWS bill | reserved instances
user training | end-user training < trained … users | trained … store managers | training for … users
`;
