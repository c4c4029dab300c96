/** Programming languages, frameworks and the practice of making software. Line format: see ../skill-entry.ts. */
export const softwareSkills = `
JavaScript | ^JS, ECMAScript, Java Script, <Vanilla JS, <ES6 = ES2015 | language 1995
TypeScript | ^TS, Type Script | language 2012
Python | <Python 3, <Python3, <Python 2 | language 1991
Java | <Java SE, <Java EE, <J2EE, <Jakarta EE, <Core Java, <Java 8, <Java 11, <Java 17, <Java 21 | language 1995
Kotlin | | language 2011
^~Scala | | language 2004
^~Go | Golang, Go lang, Go programming | language 2009
^Rust | Rustlang | language 2010
^~C | C programming, <ANSI C, <C99, <Embedded C | language 1972
C++ | CPP, C plus plus, <Modern C++, <C++11, <C++14, <C++17, <C++20 | language 1985
C# | C sharp, Csharp, C#.NET | language 2000
F# | F sharp | language 2005
Visual Basic | ^VB, <VB6, <VB.NET = Visual Basic .NET | language 1991
VBA | Visual Basic for Applications, <Excel VBA | language 1993
Objective-C | Objective C, ObjC | language 1984
^Swift | | language 2014
SwiftUI | | framework 2019
PHP | <PHP 7, <PHP 8, <PHP7, <PHP8 | language 1995
^~Ruby | Ruby language | language 1995
Ruby on Rails | ^~Rails, ^RoR | framework 2004
^~Perl | <Perl 5 | language 1987
Lua | | language 1993
^~Dart | | language 2011
^Elixir | | language 2011
Erlang | | language 1986
Haskell | | language 1990
Clojure | | language 2007
^Groovy | | language 2003
OCaml | | language 1996
^~Julia | Julia language | language 2012
COBOL | | language 1959
Fortran | | language 1957
ABAP | SAP ABAP, <ABAP OO | language 1983
^Delphi | | language 1995
Object Pascal | <Free Pascal | language 1985
Assembly language | ~Assembler, <x86 assembly, <ARM assembly | language 1949
^~Solidity | | language 2014
MATLAB | <Matlab Simulink | language 1984
Simulink | | tool 1990
^Bash | Bash scripting | language 1989
Shell scripting | Shell script, Unix shell, Shell-Skripte | language
PowerShell | Power Shell, Windows PowerShell | language 2006
HTML | <HTML5, <HTML 5, <XHTML | language 1991
CSS | <CSS3, <CSS 3, Cascading Style Sheets | language 1996
^Sass | <SCSS | language 2006
Tailwind CSS | ^Tailwind, TailwindCSS | framework 2017
^Bootstrap | Twitter Bootstrap | framework 2011
^React | React.js, ReactJS, <React 18 | framework 2013
React Native | ReactNative | framework 2015
^Redux | <Redux Toolkit | framework 2015
Next.js | NextJS | framework 2016
^Angular | <Angular 2+ | framework 2010
AngularJS | Angular.js | framework 2010
Vue.js | ^Vue, VueJS, <Vue 3, <Vuex | framework 2013
Nuxt | Nuxt.js | framework 2016
^Svelte | <SvelteKit | framework 2016
jQuery | | framework 2006
D3.js | ^D3 | framework 2011
Three.js | | framework 2010
Node.js | ^Node, NodeJS | framework 2009
Express.js | ^~Express, ExpressJS | framework 2010
NestJS | Nest.js | framework 2017
Deno | | framework 2018
Django | <Django REST Framework = ^DRF | framework 2005
^~Flask | | framework 2010
FastAPI | Fast API | framework 2018
^~Spring | Spring Framework, <Spring MVC | framework 2003
Spring Boot | SpringBoot | framework 2013
^Hibernate | | framework 2001
^JPA | | framework 2006
Quarkus | | framework 2019
Micronaut | | framework 2018
.NET | dotnet, <.NET Core, <.NET Framework, Dot Net, <.NET 8, <.NET 6 | framework 2000
ASP.NET | <ASP.NET Core, <ASP.NET MVC | framework 2000
Entity Framework | <Entity Framework Core = EF Core | framework 2008
Blazor | | framework 2018
WPF | Windows Presentation Foundation | framework 2006
Laravel | | framework 2011
Symfony | | framework 2005
^~Flutter | | framework 2017
Android | <Android SDK, <Android Studio, <Android development = Android-Entwicklung = Android app development | platform 2007
^iOS | <iOS SDK, <Cocoa Touch, <iOS development = iOS-Entwicklung = iOS app development | platform 2007
Xcode | | tool 2003
Xamarin | | framework 2011
Jetpack Compose | | framework 2019
^Electron | Electron.js | framework 2013
Qt | <Qt5, <Qt 6, <QML | framework 1995
^~Unity | Unity3D, Unity 3D, Unity Engine | tool 2005
Unreal Engine | ^~Unreal, <UE4, <UE5 | tool 1998
WebGL | | standard 2011
WebAssembly | ^WASM | standard 2015
REST APIs | ^REST, REST API, RESTful, RESTful API, RESTful API design, RESTful services, RESTful web services, REST-Schnittstellen | standard 2000
GraphQL | <Apollo GraphQL | standard 2015
gRPC | | standard 2015
^SOAP | SOAP API, SOAP web services | standard 1998
OpenAPI | ^~Swagger | standard 2011
WebSockets | WebSocket | standard 2009
JSON | | standard 2001
XML | <XSLT, <XML Schema | standard 1998
YAML | | standard 2001
OAuth | <OAuth 2.0 = OAuth2 | standard 2007
OpenID Connect | OIDC | standard 2014
SAML | | standard 2002
Microservices | Microservice architecture, Microservices architecture, Micro services | method
Event-driven architecture | Event-driven systems | method
Event sourcing | | method
CQRS | | method
Domain-driven design | ^DDD | method 2003
Object-oriented programming | OOP, Objektorientierte Programmierung, <Object oriented design = Object-oriented analysis and design | method
Functional programming | Funktionale Programmierung | method
Design patterns | Entwurfsmuster | method
Software architecture | Softwarearchitektur | method
System architecture | Systems architecture, Systemarchitektur | method
System design | | method
Distributed systems | Verteilte Systeme | method
Data structures | <Algorithms and data structures = Data structures and algorithms | subject
API design | | method
API development | API-Entwicklung | method
API integration | API integrations, API-Integration | method
Full-stack development | Full stack, Fullstack, Full-Stack-Entwicklung | method
Frontend development | ~Front end, Frontend, Front-end development, Frontend-Entwicklung | method
Backend development | Back end, Backend, Back-end development, Backend-Entwicklung | method
Software development | Software engineering, Softwareentwicklung, Software-Entwicklung, <Application development = Anwendungsentwicklung | method
Open source | <Open-source projects, <Open-source contributions | method
Web development | Webentwicklung, <Web application development | method
Mobile development | Mobile app development, App-Entwicklung | method
Embedded systems | Embedded-Systeme, <Embedded software | method
Firmware development | Firmware engineering, Firmware-Entwicklung, Firmwareentwicklung | method
Game development | Spieleentwicklung | method
Unit testing | Unit tests, Unit-Tests | method
Integration testing | Integration tests, Integrationstests | method
Test automation | Automated testing, Test-Automatisierung, Testautomatisierung | method
Test-driven development | TDD | method 1999
Behaviour-driven development | BDD, Behavior-driven development | method 2003
Software testing | Software testing methodologies, Softwaretests | method
QA testing | | method
Software quality assurance | Softwarequalitätssicherung, Software-Qualitätssicherung | method
Code review | Code reviews, Peer review of code | method
Debugging | | method
Refactoring | | method
Pair programming | | method
^Jest | Jest.js | tool 2014
Vitest | | tool 2021
^~Mocha | Mocha.js | tool 2011
^Chai | | tool 2011
^Cypress | Cypress.io | tool 2015
^Playwright | | tool 2020
^Selenium | <Selenium WebDriver | tool 2004
JUnit | | tool 1997
PyTest | Py.test | tool 2004
NUnit | | tool 2000
xUnit | | tool
^Postman | | tool 2012
JMeter | | tool 1998
^Cucumber | ^~<Gherkin | tool 2008
Git | Git version control, <GitFlow | tool 2005
GitHub | | tool 2008
GitLab | | tool 2011
Bitbucket | | tool 2008
^Subversion | ^SVN | tool 2000
Version control | Version control systems, Versionskontrolle, Versionsverwaltung | method
Webpack | | tool 2012
Vite | | tool 2020
npm |  | tool 2010
^~Yarn | | tool 2016
pnpm | | tool 2016
^Maven | Apache Maven | tool 2002
Gradle | | tool 2008
CMake | | tool 2000
^Storybook | | tool 2016
WordPress | | platform 2003
Drupal | | platform 2001
TYPO3 | | platform 1998
Shopify | | platform 2006
Magento | <Adobe Commerce | platform 2007
Shopware | | platform 2004
Salesforce development | ^~~<Apex, <Salesforce Apex, <Lightning Web Components | platform 2006
OpenCV | | framework 2000
CUDA | | framework 2006
Blockchain | <Smart contracts, <Ethereum, <Web3 | method 2008
Payment processing | <Payment gateways, <Stripe API, <Online payments, <Digital payments | subject
Accessibility | <WCAG, Barrierefreiheit, <Web accessibility = a11y = Digital accessibility = Digitale Barrierefreiheit | method
Agile | Agile methodologies, Agile development, Agile methods, Agile software development, Agile Methoden, Agile Softwareentwicklung | method 2001
Scrum | Scrum framework | method 1995
Kanban | | method 1953
^SAFe | Scaled Agile Framework | method 2011
~Waterfall | Wasserfallmodell | method 1970
Technical documentation | Technische Dokumentation, <Technical writing = Technische Redaktion | method
Manual testing | Manuelle Tests, Manual test execution | method
JVM languages | JVM-Sprachen | subject
Scripting languages | Skriptsprachen | subject
Object-oriented languages | Objektorientierte Sprachen, Objektorientierte Programmiersprachen, Object-oriented programming languages | subject
Functional languages | Funktionale Sprachen, Funktionale Programmiersprachen, Functional programming languages | subject
Hardware description languages | Hardwarebeschreibungssprachen, ^HDL | subject
JavaScript frameworks | JavaScript-Frameworks, Frontend frameworks, Frontend-Frameworks | subject
Web frameworks | Webframeworks, Web-Frameworks | subject
CSS preprocessors | CSS-Präprozessoren | subject
^ORM | Object-relational mapping, ORM frameworks, ORM-Frameworks | technique
Web services | Webservices, Web-Services, Webdienste | method
Cross-platform development | Cross-platform app development, Cross-Platform-Entwicklung, Plattformübergreifende Entwicklung | method
Game engines | Game-Engines, Spiele-Engines | software
`;
