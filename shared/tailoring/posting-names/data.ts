export const dataNames = `
ETL | ELT | data pipelines < nightly loads
data warehouse | data warehousing | DWH < star schema | Data Vault
statistical analysis | statistical methods | statistical modelling < t-tests | ANOVA | mixed models | survival analysis | hypothesis tests | Bayesian | confidence intervals | ARIMA
predictive modelling | predictive analytics < churn model | gradient boosting | random forest | forecast of delays | ARIMA | arrival predictions | credit scoring model
natural language processing | NLP | text mining | text analytics < named entity | topic models
computer vision | image recognition | image processing < object detection | image segmentation
time series analysis | time series < ARIMA | seasonal decomposition | exponential smoothing
A/B testing < split tests | randomised rollout | test and control groups
data cleaning | data cleansing | data preparation | data wrangling < cleaned … exports | deduplicated | plausibility checks
data modelling < entity-relationship | dimensional models | normalised tables
data governance | data management | master data management < data catalogue | data dictionary
data quality | data quality checks | data validation | data quality assurance < duplicate records | duplicate … records | duplicates | data checks | missing values | plausibility checks
data documentation | data definitions | metadata management | data dictionary < documented … columns | documented … tables | column descriptions
data visualisation | data visualization | dashboarding < Tableau workbook | Looker tiles
business intelligence | BI reporting < Power BI dashboards | Tableau workbook | Qlik apps
SQL optimisation | SQL tuning | query tuning | query optimisation | query optimization < rewriting … SQL queries
ridership | passenger counts | passenger numbers < boardings | boarding counts
survey analysis | survey data | analysing surveys | analyzing surveys < rider survey | customer survey | staff survey | survey with … answers
report automation | reporting automation < VBA macros | macros that | replaced … Excel reports | scheduled scripts
`;
