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
`;
