/** Less common languages, libraries, build and test tools, embedded and device software. Line format: see ../skill-entry.ts. */
export const softwareToolSkills = `
^~~D | D programming, Dlang | language 2001
^~~Scheme | Scheme programming | language 1975
^Lisp | <Common Lisp | language 1958
Prolog | | language 1972
^~Ada | <Ada 95, <Ada 2012 | language 1980
^~Pascal | <Turbo Pascal | language 1970
^~Smalltalk | | language 1972
^~~Zig | Zig programming | language 2016
VHDL | | language 1983
Verilog | | language 1984
SystemVerilog | | language 2002
LabVIEW | NI LabVIEW | language 1986
IBM RPG | <RPGLE, <RPG/400 | language 1959
PL/I | | language 1964
^AWK | awk scripting | language 1977
^Tcl | <Tcl/Tk | language 1988
CoffeeScript | | language 2009
Elm language | ^~~Elm | language 2012
Batch scripting | Batch files, Batch-Skripte | language
Regular expressions | Regex, Reguläre Ausdrücke | language
Ember.js | ^~~Ember | framework 2011
Backbone.js | BackboneJS | framework 2010
Meteor.js | | framework 2011
Gatsby.js | ^~Gatsby | framework 2015
Astro framework | ^~~Astro | framework 2021
Remix framework | ^~~Remix | framework 2020
Alpine.js | | framework 2019
htmx | | framework 2020
SolidJS | Solid.js | framework 2018
^~Ionic | Ionic Framework | framework 2013
Apache Cordova | ^~Cordova, <PhoneGap | framework 2009
^~Expo | Expo SDK | framework 2015
RxJS | | framework 2010
MobX | | framework 2015
TanStack Query | React Query | framework 2019
Material UI | MUI, Material-UI | framework 2014
Ant Design | | framework 2015
^~~Less | Less CSS | language 2009
PostCSS | | tool 2013
styled-components | | framework 2016
Ext JS | Sencha Ext JS | framework 2007
Vaadin | | framework 2002
Google Web Toolkit | ^GWT | framework 2006
JavaServer Faces | ^JSF, <PrimeFaces | framework 2004
JavaServer Pages | ^JSP | framework 1999
Apache Struts | ^~Struts | framework 2000
Spring Cloud | | framework 2014
Spring Security | | framework 2003
Spring Data | <Spring Data JPA | framework 2010
Spring Batch | | framework 2007
MyBatis | | framework 2010
Vert.x | | framework 2011
Akka | | framework 2009
Play Framework | | framework 2007
Ktor | | framework 2016
JBoss | JBoss Application Server, <WildFly, <JBoss EAP | platform 1999
Oracle WebLogic | WebLogic | platform 1997
IBM WebSphere | WebSphere | platform 1998
Apache Camel | | framework 2007
MuleSoft | <Mule ESB, <Anypoint Platform | platform 2003
TIBCO | | platform 1997
BizTalk | BizTalk Server, Microsoft BizTalk | platform 2000
Boomi | Dell Boomi | platform 2007
SignalR | | framework 2011
.NET MAUI | | framework 2021
Windows Forms | WinForms | framework 2000
^WCF | Windows Communication Foundation | framework 2006
LINQ | | language 2005
Umbraco | | platform 2004
Sitecore | | platform 2001
Adobe Experience Manager | ^AEM | platform 2010
Joomla | | platform 2005
Strapi | | platform 2015
WooCommerce | | platform 2011
PrestaShop | | platform 2007
BigCommerce | | platform 2009
SAP Commerce | SAP Hybris, Hybris, SAP Commerce Cloud | platform 1997
Salesforce Commerce Cloud | Demandware | platform 2004
CodeIgniter | | framework 2006
^Yii | <Yii2 | framework 2008
Zend Framework | <Laminas | framework 2006
CakePHP | | framework 2005
PHP Composer | ^~~Composer | tool 2012
PHPUnit | | tool 2001
Doctrine ORM | ^~~Doctrine | framework 2006
RSpec | | tool 2005
Sidekiq | | tool 2012
^~~Celery | Python Celery | framework 2009
SQLAlchemy | | framework 2006
Pydantic | | framework 2017
Streamlit | | framework 2019
Scrapy | | framework 2008
Beautiful Soup | BeautifulSoup | framework 2004
Conda | <Anaconda distribution | tool 2012
Prisma ORM | ^~Prisma | framework 2018
TypeORM | | framework 2016
Sequelize | | framework 2010
Socket.IO | | framework 2010
tRPC | | framework 2020
ESLint | | tool 2013
Babel.js | ^~~Babel | tool 2014
Rollup.js | | tool 2015
esbuild | | tool 2020
Turborepo | | tool 2021
Lerna | | tool 2015
^~Gulp | Gulp.js | tool 2013
^~Grunt | Grunt.js | tool 2011
Apache Ant | ^~~Ant | tool 2000
^~~Make | GNU Make, Makefiles | tool 1976
Bazel | | tool 2015
MSBuild | | tool 2003
NuGet | | tool 2010
Nexus Repository | Sonatype Nexus | tool 2008
Artifactory | JFrog Artifactory | tool 2008
SonarQube | | tool 2007
SonarCloud | | tool 2017
Checkmarx | | tool 2006
Snyk | | tool 2015
^Perforce | | tool 1995
^Mercurial | | tool 2005
ClearCase | Rational ClearCase | tool 1992
Gerrit | | tool 2008
Visual Studio | Microsoft Visual Studio | tool 1997
Visual Studio Code | VS Code, VSCode | tool 2015
IntelliJ IDEA | IntelliJ | tool 2001
Eclipse IDE | ^~~Eclipse | tool 2001
PyCharm | | tool 2010
^Vim | <Neovim | tool 1991
Emacs | | tool 1976
GitHub Copilot | | tool 2021
Microsoft Copilot | ^~Copilot, <Microsoft 365 Copilot = M365 Copilot | software 2023
ChatGPT | | tool 2022
OpenAI API | | platform 2020
Appium | | tool 2011
XCTest | | tool 2013
^Puppeteer | | tool 2017
WebdriverIO | | tool 2011
Robot Framework | | tool 2008
SoapUI | | tool 2005
^~~Gatling | Gatling load tests | tool 2011
k6 | Grafana k6 | tool 2016
Tricentis Tosca | ^~~Tosca | tool
HP ALM | HP Quality Center, Micro Focus ALM | tool 2001
TestRail | | tool 2004
BrowserStack | | tool 2011
Performance testing | Performancetests, <Load testing = Lasttests = Load tests, <Stress testing = Stresstests | method
Regression testing | Regression tests, Regressionstests | method
End-to-end testing | E2E testing, End-to-end tests, E2E tests, E2E-Tests | method
Acceptance testing | Abnahmetests, Acceptance tests, <User acceptance testing = ^UAT | method
Exploratory testing | Explorative Tests | method
Test planning | Test plans, Testplanung | method
Test case design | Test design, Writing test cases, Testfallentwurf, Testfalldesign | method
Test management | Testmanagement | method
ISTQB | ISTQB Certified Tester, <ISTQB Foundation Level = ISTQB Certified Tester Foundation Level | certificate 2002
Extreme programming | | method 1996
Trunk-based development | | method
Feature flags | Feature toggles | method
^Clean Code | Clean-Code-Prinzipien, Clean code principles | method
SOLID principles | ^SOLID | method 2000
Clean architecture | | method
Hexagonal architecture | Ports and adapters, Hexagonale Architektur | method
UML | Unified Modeling Language | standard 1997
SysML | | standard 2006
TOGAF | | standard 1995
Enterprise architecture | Unternehmensarchitektur, Enterprise Architecture Management | method
Service-oriented architecture | ^SOA | method
Concurrency | Concurrent programming, <Multithreading = Multi-threading | method
Parallel programming | Parallel computing, Parallele Programmierung | method
Asynchronous programming | Async programming | method
Compiler construction | Compilerbau, Compiler design | subject
Operating systems | Betriebssysteme | subject
Real-time systems | Echtzeitsysteme, <FreeRTOS, <Real-time operating systems = ^RTOS | subject
Embedded Linux | <Buildroot, <Yocto = Yocto Project | platform
AUTOSAR | | standard 2003
CAN bus | CAN-Bus, <CANopen, <CAN/LIN | standard 1986
CANoe | Vector CANoe | software 1996
CANalyzer | Vector CANalyzer | software 1992
MISRA | <MISRA C, <MISRA C++ | standard 1998
ISO 26262 | | standard 2011
Automotive SPICE | ASPICE, A-SPICE | standard 2005
Functional safety | Funktionale Sicherheit, <IEC 61508 | method
DO-178C | | standard 2011
IEC 62304 | | standard 2006
FPGA | FPGA design, FPGA development, FPGAs | technique 1985
ARM Cortex | <ARM Cortex-M | equipment 2004
STM32 | | equipment 2007
Microcontrollers | Mikrocontroller, Microcontroller programming | equipment 1971
Arduino | | equipment 2005
Raspberry Pi | | equipment 2012
ESP32 | | equipment 2016
Robot Operating System | ^ROS, ^<ROS2 = ROS 2 | framework 2007
Internet of Things | ^IoT, Internet der Dinge, <IIoT | subject
MQTT | | standard 1999
OPC UA | OPC-UA | standard 2006
Modbus | <Modbus TCP | standard 1979
Profinet | | standard 2000
PROFIBUS | | standard 1989
EtherCAT | | standard 2003
Bluetooth Low Energy | ^BLE | standard 2010
Zigbee | | standard 2004
^LoRa | <LoRaWAN | standard 2012
FFmpeg | | tool 2000
OpenGL | | standard 1992
Vulkan API | ^~~Vulkan | standard 2016
DirectX | | standard 1995
Shader programming | <HLSL, <GLSL, Shaders | technique
Godot | Godot Engine | tool 2014
Computer graphics | Computergrafik | subject
Augmented reality | <ARKit, <ARCore | subject
Virtual reality | ^VR | subject
UIKit | | framework 2008
Kotlin Multiplatform | | framework 2017
Progressive web apps | ^PWA, ^PWAs | method 2015
Responsive design | Responsive web design, Responsive Webdesign | method 2010
Single-page applications | Single page apps, ^SPAs | method
Micro frontends | Microfrontends | method 2016
Server-side rendering | ^SSR | method
Web performance | Pagespeed optimization, <Core Web Vitals | method
Internationalization | Internationalisation, i18n | method
Web scraping | | technique
Web crawling | Webcrawling | technique
Protocol Buffers | Protobuf | standard 2008
Apache Avro | ^Avro | standard 2009
EDI | Electronic data interchange, <EDIFACT = UN/EDIFACT | standard
JSON Web Tokens | ^JWT | standard 2010
LDAP | | standard 1993
Kerberos | | standard 1988
Keycloak | | tool 2014
Okta | | platform 2009
Auth0 | | platform 2013
Single sign-on | ^SSO | method
Low-code development | Low-code, Low-code platforms | method
No-code development | No-code | method
OutSystems | | platform 2001
Mendix | | platform 2005
Camunda | <Camunda BPM | platform 2013
Pega | Pegasystems, Pega PRPC | platform 1983
^Appian | | platform 1999
UiPath | | software 2005
Automation Anywhere | | software 2003
Blue Prism | | software 2001
Robotic process automation | ^RPA | method
Zapier | | tool 2011
n8n | | tool 2019
Make.com | Integromat | tool 2012
SAPUI5 | SAP UI5, <OpenUI5 | framework 2010
SAP Fiori | ^Fiori | platform 2013
SAP BTP | SAP Business Technology Platform, SAP Cloud Platform | platform 2012
OData | | standard 2007
Developer relations | DevRel, <Developer advocacy | method
Software licensing | Lizenzmanagement | method
Software asset management | | method
Quantum computing | Quantencomputing, <Qiskit | subject
High-performance computing | ^HPC, <MPI programming, <OpenMP | method
Signal processing | Signalverarbeitung, <Digital signal processing = ^DSP = Digitale Signalverarbeitung | subject
Control engineering | Regelungstechnik, Control systems engineering | subject
Control theory | Regelungstheorie | subject
Build automation | Build-Automatisierung, Build-Werkzeuge | tool
Static code analysis | Statische Codeanalyse, Static analysis | method
Issue tracking | Issue trackers, Bug tracking, Issue-Tracking | method
Fieldbus systems | Feldbussysteme, Feldbusse, Bussysteme, Bus systems | standard
Workflow automation | Workflow-Automatisierung | method
Integration platforms | Integrationsplattformen, ^iPaaS, Enterprise service bus | platform
`;
