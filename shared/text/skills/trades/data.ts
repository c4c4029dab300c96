/** Databases, analysis, machine learning, science. Line format: see ../skill-entry.ts. */
export const dataSkills = `
SQL | Structured Query Language, SQL queries, <T-SQL, <PL/SQL | language 1979
PostgreSQL | Postgres | database 1989
PostGIS | | database 2001
MySQL | | database 1995
MariaDB | | database 2009
Microsoft SQL Server | SQL Server, MS SQL, MS SQL Server, MSSQL | database 1989
Oracle Database | Oracle DB, ^~Oracle | database 1979
SQLite | | database 2000
MongoDB | ^Mongo | database 2009
Redis | | database 2009
Elasticsearch | Elastic Search | database 2010
OpenSearch | | database 2021
^~Cassandra | Apache Cassandra | database 2008
DynamoDB | Amazon DynamoDB | database 2012
Neo4j | | database 2007
Graph databases | | database
NoSQL | NoSQL databases | database 2009
IBM Db2 | ^DB2 | database 1983
Relational databases | ^RDBMS, Relationale Datenbanken | database
Database administration | Datenbankadministration | method
Database design | Datenbankdesign, Datenbankentwurf | method
Database management | Database management systems, Datenbankmanagement | method
Databases | Datenbanken | subject
Data modeling | Data modelling, Datenmodellierung | method
Firebase | <Firestore | database 2012
^Snowflake | | database 2014
BigQuery | Google BigQuery | database 2010
Amazon Redshift | ^Redshift | database 2012
Databricks | | platform 2013
Data warehousing | Data warehouse, ^DWH | method
Data lakes | Data lake | method
ETL | ETL pipelines, Extract transform load | method
^ELT | | method
Data pipelines | Data pipeline | method
Data engineering | | method
dbt | | tool 2016
Apache Airflow | Airflow | tool 2015
Apache Spark | ^~Spark, <PySpark | framework 2010
Hadoop | Apache Hadoop, <HDFS, <MapReduce | framework 2006
Apache Flink | Flink | framework 2011
Informatica | <PowerCenter | tool 1993
Talend | | tool 2005
SSIS | | tool 2005
^SSRS | | tool 2004
^SSAS | | tool 1998
Alteryx | | tool 2006
^~R | R programming, <RStudio, R language, <Tidyverse, <ggplot2 | language 1993
^SAS | SAS programming, Base SAS | tool 1976
SPSS | IBM SPSS | tool 1968
Stata | | tool 1985
~Pandas | | framework 2008
NumPy | | framework 2006
SciPy | | framework 2001
scikit-learn | sklearn, Scikit learn | framework 2007
TensorFlow | | framework 2015
Keras | | framework 2015
PyTorch | | framework 2016
Hugging Face | <Transformers library | framework 2018
XGBoost | | framework 2014
LightGBM | | framework 2016
Jupyter | Jupyter Notebook, Jupyter Notebooks | tool 2014
MLflow | | tool 2018
MLOps | | method
Machine learning | ^ML, Maschinelles Lernen, <Statistical learning | subject
Deep learning | Deep Neural Networks | subject
Neural networks | Neuronale Netze, Artificial neural networks, Künstliche neuronale Netze | subject
Artificial intelligence | ^AI, ^KI, Künstliche Intelligenz | subject
Natural language processing | ^~NLP | subject
Computer vision | <Image recognition = Bilderkennung, <Object detection = Objekterkennung | subject
Large language models | ^LLM, ^LLMs | subject 2018
Generative AI | GenAI | subject
Prompt engineering | | method 2020
LangChain | | framework 2022
Reinforcement learning | | subject
Recommender systems | Recommendation systems | subject
Time series analysis | Zeitreihenanalyse | method
Statistics | Statistical analysis, Statistik, Statistische Analyse, <Statistical modeling = Statistical modelling, <Inferential statistics | subject
A/B testing | AB testing, Split testing | method
Data science | | subject
Data analysis | Data analytics, Datenanalyse, Analyzing data | method
Data mining | | method
Data visualization | Data visualisation, Datenvisualisierung, Data visualization tools | method
Data quality | Data quality management, Datenqualität, <Data cleaning = Data cleansing = Datenbereinigung | method
Data quality testing | Data quality tests, Data quality checks, Data tests, Data testing | method
^Great Expectations | | tool 2017
^Soda Core | | tool 2021
^Dagster | | tool 2018
Data governance | | method
Master data management | Stammdatenmanagement | method
Master data maintenance | Stammdatenpflege, Pflege von Stammdaten | method
Business intelligence | ^BI | method
^Tableau | <Tableau Desktop | tool 2003
Power BI | PowerBI, Microsoft Power BI | tool 2013
^DAX | | language 2010
Power Query | | tool 2013
^Looker | | tool 2012
Looker Studio | Google Data Studio, Google Looker Studio | tool 2016
Qlik | <QlikView, <Qlik Sense | tool 1993
Dashboards | Dashboarding, Dashboard design | method
Big data | Big-Data | method
GIS | Geographic information systems, <ArcGIS, <QGIS | tool 1969
Laboratory techniques | Lab techniques, Laborarbeit, Wet lab | technique
PCR | Polymerase chain reaction, <qPCR | technique 1983
^ELISA | | technique 1971
HPLC | High-performance liquid chromatography, Hochleistungsflüssigkeitschromatographie | technique
Chromatography | <Gas chromatography = Gaschromatographie | technique
Mass spectrometry | Massenspektrometrie | technique
Cell culture | Zellkultur | technique
Western blot | Western blotting | technique 1979
Flow cytometry | Durchflusszytometrie | technique
Bioinformatics | Bioinformatik, <Genomics | subject
Good laboratory practice | ^GLP | standard 1978
Good manufacturing practice | ^GMP, cGMP | standard 1963
Good clinical practice | ^GCP guidelines, ICH-GCP | standard 1996
Experimental design | Design of experiments, Versuchsplanung | method
Research | Forschung, <Scientific research = Wissenschaftliche Forschung, <Independent research | method
Research methods | Research methodology, Forschungsmethoden | subject
Grant writing | Grant proposals | method
Academic publishing | <Peer-reviewed publications | method
Scientific writing | Wissenschaftliches Schreiben | method
LaTeX | | tool 1984
Econometrics | Ökonometrie | subject
Survey design | <Questionnaire design = Fragebogenkonstruktion | method
Qualitative research | Qualitative Forschung | method
NVivo | | software 1999
Workflow orchestration | Data orchestration, Workflow-Orchestrierung | method
Statistical software | Statistiksoftware, Statistics software, Statistikprogramme, Statistical packages | software
Qualitative data analysis | Qualitative Datenanalyse | method
Survey tools | Umfragetools, Survey software, Befragungssoftware | software
`;
