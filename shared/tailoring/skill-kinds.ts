import { type FoundSkill, findSkill } from "../text/skills/index.ts";

/**
 * Which tools are of a kind that postings ask for by its general name. Whoever has one has the kind ("Terraform" is
 * infrastructure as code); never the reverse. Names as the dictionary has them; a narrower term in small letters.
 */
const kinds: Record<string, string[]> = {
  "container orchestration": [
    "Kubernetes",
    "OpenShift",
    "Amazon ECS",
    "Amazon EKS",
    "Azure Kubernetes Service",
  ],
  Containerization: ["Docker", "Kubernetes", "OpenShift"],
  "Infrastructure as code": ["Terraform", "CloudFormation", "Pulumi"],
  "CI/CD": ["Jenkins", "GitLab CI", "GitHub Actions", "CircleCI", "TeamCity"],
  "Version control": ["Git", "Subversion"],
  "Relational databases": [
    "PostgreSQL",
    "MySQL",
    "Microsoft SQL Server",
    "Oracle Database",
    "MariaDB",
    "SQLite",
  ],
  NoSQL: ["MongoDB", "Cassandra", "DynamoDB"],
  "Cloud computing": ["AWS", "Microsoft Azure", "Google Cloud"],
  "Configuration management": ["Ansible", "Puppet", "Chef"],
  Monitoring: ["Prometheus", "Grafana", "Datadog", "Nagios", "Zabbix"],
  "Data visualization": ["Power BI", "Tableau", "Looker", "Qlik"],
  "Business intelligence": ["Power BI", "Tableau", "Looker", "Qlik"],
  "ERP systems": ["SAP", "Microsoft Dynamics", "Oracle ERP", "NetSuite"],
  CRM: ["Salesforce", "HubSpot"],
  "Electronic health records": ["Epic", "Cerner", "Meditech"],
  "Email marketing": ["Mailchimp", "Klaviyo", "Marketo"],
  "Performance marketing": ["Google Ads", "Meta Ads", "PPC advertising", "SEM"],
  Spreadsheets: ["Microsoft Excel", "LibreOffice"],
  "Content management systems": ["WordPress", "Drupal", "Contentful", "TYPO3"],
  "Message queues": ["Apache Kafka", "RabbitMQ"],
  "event streaming": ["Apache Kafka", "Apache Pulsar", "Amazon Kinesis"],
  "Stream processing": ["Apache Kafka", "Apache Flink", "Apache Pulsar", "Amazon Kinesis"],
  "Test automation": ["Selenium", "Cypress", "Playwright"],
  "Frontend development": ["React", "Angular", "Vue.js", "Svelte"],
  "Data warehousing": ["Snowflake", "Amazon Redshift", "BigQuery"],
  CAD: ["AutoCAD", "SolidWorks", "Revit"],
  BIM: ["Revit"],
  "Machine learning": ["scikit-learn", "TensorFlow", "PyTorch", "XGBoost"],
  "Process mapping": ["Microsoft Visio", "Lucidchart"],
  "Data quality": ["Data quality testing", "Great Expectations", "Soda Core"],
  "Data quality testing": ["Great Expectations", "Soda Core"],
  "Data protection": ["GDPR"],
  "Construction management software": ["Procore", "PlanGrid", "Buildertrend"],
  "Learning management systems": ["Moodle", "Canvas LMS"],
};

/** Canonical names of the skills that are of the kind a text asks for; empty for what is no kind. */
export function listMembers(wanted: FoundSkill): readonly string[] {
  return kinds[wanted.text.toLowerCase()] ?? (wanted.narrower ? [] : (kinds[wanted.name] ?? []));
}

/** Suites of programs: who has two of them knows the suite, one alone proves nothing. */
const suites: Record<string, string[]> = {
  "Microsoft Office": ["Microsoft Excel", "Microsoft Word", "Microsoft PowerPoint"],
};
const leastOfSuite = 2;

export const isOfSuite = (wanted: FoundSkill, name: string): boolean =>
  wanted.name === name || (suites[wanted.name] ?? []).includes(name);

/** Whether the names of skills held make up the suite that is asked for. */
export function holdsSuite(wanted: FoundSkill, held: ReadonlySet<string>): boolean {
  const members = suites[wanted.name] ?? [];
  return members.filter((name) => held.has(name)).length >= leastOfSuite;
}

/** Names of the table that the dictionary does not have: none, as a test says. */
export const listUnknownNames = (): string[] =>
  [...Object.entries(kinds), ...Object.entries(suites)].flatMap(([kind, members]) =>
    [kind, ...members].filter((name) => findSkill(name) === null),
  );
