export const officeAndPeopleKinds = `
ERP systems: SAP, SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, SAP PP, Microsoft Dynamics, Oracle ERP, NetSuite, proALPHA, Infor, IFS Applications, Baan
SAP: SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, SAP PP, SAP QM, SAP PM, SAP PS, SAP EWM, SAP WM, SAP TM, SAP HCM, SAP CRM, SAP BW
CRM: Salesforce, HubSpot, Pipedrive, Zoho CRM, SAP CRM, SugarCRM
Spreadsheets: Microsoft Excel, LibreOffice, OpenOffice
Word processing: Microsoft Word
Video conferencing: Zoom, Microsoft Teams, Webex, Google Meet, GoToMeeting
Collaboration tools: Microsoft Teams, Slack, SharePoint, Confluence, Miro, Notion, Google Workspace
Project management software: Jira, Asana, Trello, Monday.com, Basecamp, ClickUp, Smartsheet, Microsoft Project, Microsoft Planner, Wrike, MeisterTask
Scrum: Certified ScrumMaster, PSM
Project scheduling: Microsoft Project, Primavera P6
Process mapping: Microsoft Visio, Lucidchart, Signavio, Bizagi, ARIS, BPMN
Diagramming tools: Microsoft Visio, Lucidchart, Draw.io
Business process management: Signavio, ARIS
Document management: DocuWare, ELO, d.velop, SharePoint
Procurement software: SAP Ariba, Coupa
Procurement: Strategic purchasing, Operational purchasing, Tendering
Negotiation: Contract negotiation, Supplier negotiation, Price negotiation
Secretarial work: Minute taking, Calendar management, Correspondence, Travel arrangements, Dictation
Administrative support: Calendar management, Travel arrangements, Minute taking
Process automation: Power Automate, Robotic process automation, UiPath
Applicant tracking systems: Greenhouse Recruiting
HR software: Workday, Personio, SAP SuccessFactors, SAP HCM, BambooHR, ADP payroll, UKG, rexx systems
Payroll software: ADP payroll, Paychex
Recruiting: Active sourcing, Headhunting
Employment law: Works Constitution Act
Co-determination: Works council relations, Betriebsratsarbeit
Training and development: Staff training, Human resource development
Staff training: User training, Sales training
Occupational health management: Betriebliches Eingliederungsmanagement
Leadership: Team leadership
`;
