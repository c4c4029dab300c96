/** More of cloud, operations, networks and security. Line format: see ../skill-entry.ts. */
export const platformSkills = `
Amazon CloudFront | CloudFront | cloud 2008
Amazon Route 53 | Route 53 | cloud 2010
Amazon SNS | | cloud 2010
AWS Step Functions | | cloud 2016
AWS Glue | | cloud 2017
Amazon Athena | AWS Athena | cloud 2016
Amazon Kinesis | ^~Kinesis, AWS Kinesis | cloud 2013
Amazon SageMaker | SageMaker, AWS SageMaker | cloud 2017
Amazon Bedrock | AWS Bedrock | cloud 2023
Amazon Aurora | AWS Aurora | cloud 2014
AWS CDK | AWS Cloud Development Kit | tool 2018
Azure Functions | | cloud 2016
Azure Data Factory | ^ADF | cloud 2014
Azure Synapse | Azure Synapse Analytics | cloud 2019
Azure SQL | Azure SQL Database | cloud 2010
Azure Logic Apps | Logic Apps | cloud 2014
Azure Cosmos DB | Cosmos DB, CosmosDB | cloud 2014
Microsoft Fabric | | cloud 2023
Microsoft Intune | Intune | tool 2011
Microsoft Configuration Manager | SCCM, MECM | tool 1994
Microsoft Exchange | <Exchange Server, <Exchange Online | platform 1996
Microsoft Defender | Windows Defender | tool 2006
Microsoft Sentinel | Azure Sentinel | tool 2019
Google Kubernetes Engine | ^GKE | cloud 2014
Google Cloud Run | Cloud Run | cloud 2019
Google Pub/Sub | Cloud Pub/Sub | cloud 2015
Oracle Cloud | <Oracle Cloud Infrastructure = ^OCI | cloud 2012
IBM Cloud | | cloud 2014
Alibaba Cloud | | cloud 2009
Proxmox | Proxmox VE | platform 2008
^~KVM | QEMU/KVM | platform 2006
VirtualBox | | tool 2007
Podman | | tool 2018
containerd | | tool 2015
^Rancher | | tool 2014
k3s | | tool 2019
HashiCorp Nomad | ^~~Nomad | tool 2015
HashiCorp Consul | ^~~Consul | tool 2014
HashiCorp Packer | ^~~Packer | tool 2013
Flux CD | FluxCD, ^~~Flux | tool 2016
^Spinnaker | | tool 2015
Tekton | | tool 2018
Crossplane | | tool 2018
Kustomize | | tool 2018
eBPF | | platform 2014
Cilium | | tool 2015
Envoy proxy | ^~~Envoy | tool 2016
Traefik | | tool 2015
Kong Gateway | ^~~Kong | tool 2015
Varnish Cache | ^~~Varnish | tool 2006
Memcached | | tool 2003
etcd | | tool 2013
Apache ZooKeeper | ^~~ZooKeeper | tool 2008
^NATS | <NATS JetStream | tool 2011
Apache Pulsar | | tool 2016
IBM MQ | WebSphere MQ, MQSeries | tool 1993
Graylog | | tool 2010
Grafana Loki | ^~~Loki | tool 2018
Jaeger tracing | ^~~Jaeger | tool 2016
Distributed tracing | Verteiltes Tracing | method
Dynatrace | | tool 2005
AppDynamics | | tool 2008
PagerDuty | | tool 2009
Opsgenie | | tool 2012
Sentry error tracking | ^~~Sentry | tool 2008
PRTG | PRTG Network Monitor | tool 1997
Ceph | | platform 2006
^ZFS | | platform 2005
Storage administration | <NetApp, <Storage area networks = SAN storage, <SAN/NAS | method
Veeam | Veeam Backup | tool 2006
Commvault | | tool 1996
SUSE Linux | SLES, SUSE Linux Enterprise | platform 1994
Microsoft Windows | ^~Windows, <Windows 10, <Windows 11, Windows operating systems | platform 1985
Jamf | Jamf Pro | tool 2002
Mobile device management | | method
Ticketing systems | Ticketsysteme, Ticketsystem, Ticketing system, Ticketing tools, <OTRS | software
Jira Service Management | Jira Service Desk | software 2013
BMC Remedy | Remedy ITSM | software 1990
Structured cabling | Strukturierte Verkabelung, Network cabling, Netzwerkverkabelung | technique
Fibre optics | Fiber optics, Glasfasertechnik, Fibre optic cabling, LWL-Technik, <Fiber splicing = Spleißen von Glasfasern = Fibre splicing | technique
Wireless networks | ~WLAN, ~Wi-Fi, Wireless LAN | technique 1997
VoIP | Voice over IP, <Asterisk PBX, IP telephony | technique 1995
^~Juniper | Juniper Networks, <Junos | platform 1996
Aruba Networks | ^~Aruba, HPE Aruba | platform 2002
Palo Alto Networks | Palo Alto firewalls | platform 2005
Check Point firewalls | | platform 1993
SD-WAN | | technique 2014
^VLAN | VLANs | technique 1998
IPv6 | | standard 1995
Zero trust | Zero-trust architecture, Zero trust security | method 2010
Endpoint security | Endpoint protection, <Endpoint detection and response = ^EDR | method
CrowdStrike | <CrowdStrike Falcon | tool 2011
Nessus | Tenable Nessus | tool 1998
Burp Suite | | tool 2003
Metasploit | | tool 2003
Wireshark | | tool 1998
Nmap | | tool 1997
Kali Linux | | platform 2013
Threat modeling | Threat modelling, Bedrohungsanalyse | method
Threat intelligence | Cyber threat intelligence | method
Threat hunting | | method
Security operations | Security operations center, Security operations centre | method
Digital forensics | IT-Forensik, Computer forensics | subject
Malware analysis | | technique
Application security | AppSec, Secure software development, <Secure coding | method
DevSecOps | | method
Information security management | ^ISMS | method
BSI IT-Grundschutz | IT-Grundschutz, BSI Grundschutz | standard 1994
NIST Cybersecurity Framework | NIST CSF | standard 2014
NIST SP 800-53 | NIST 800-53 | standard 2005
NIS2 | NIS-2, NIS 2, NIS2-Richtlinie | law 2022
TISAX | | standard 2017
KRITIS | Kritische Infrastrukturen | subject
MITRE ATT&CK | MITRE ATTACK | standard 2013
Public key infrastructure | ^PKI | method
CEH | Certified Ethical Hacker | certificate 2003
OSCP | | certificate 2006
CISM | | certificate 2002
^CISA | Certified Information Systems Auditor | certificate 1978
CompTIA Network+ | ^Network+ | certificate 1999
CCNP | Cisco Certified Network Professional | certificate 1998
CCIE | | certificate 1993
^RHCE | Red Hat Certified Engineer | certificate 1999
^RHCSA | Red Hat Certified System Administrator | certificate 2002
^LPIC | <LPIC-1 | certificate 1999
Azure Administrator Associate | AZ-104 | certificate 2018
Azure Fundamentals | AZ-900 | certificate 2017
AWS Certified Developer | AWS Developer Associate | certificate 2013
AWS Cloud Practitioner | AWS Certified Cloud Practitioner | certificate 2017
Terraform Associate | HashiCorp Certified Terraform Associate | certificate 2020
COBIT | | standard 1996
Chaos engineering | <Chaos Monkey | method 2010
FinOps | <Cloud cost optimization = Cloud cost management | method
Capacity planning | Kapazitätsplanung | method
High availability | Hochverfügbarkeit | method
Mainframe | IBM mainframe, <z/OS, Großrechner | platform 1952
IBM i | AS/400, iSeries | platform 1988
^JCL | Job Control Language | language 1964
Data centre operations | Data center operations, Rechenzentrumsbetrieb | method
Service level agreements | ^SLA, ^SLAs, Service level management | method
On-call duty | On-call rotation, Rufbereitschaft, On-call, Bereitschaftsdienst | soft
Patch management | Patchmanagement | method
Software deployment | Softwareverteilung, <Deployment automation | method
Release management | Releasemanagement | method
Platform engineering | Internal developer platform | method
Hardware maintenance | Hardware repair, Hardware troubleshooting | technique
IT asset management | | method
IT project management | IT-Projektmanagement, IT-Projektleitung | method
Remote desktop | ^RDP | technique
Remote support | Fernwartung | technique
TeamViewer | | software 2005
`;
