/** More of databases, data work and machine learning. Line format: see ../skill-entry.ts. */
export const analysisSkills = `
Apache Hive | ^~Hive, <HiveQL | database 2008
Apache Pig | ^~~Pig, Pig Latin scripts | tool 2008
Apache HBase | HBase | database 2008
Apache Iceberg | | standard 2017
Delta Lake | | framework 2017
Apache Beam | | framework 2016
Apache NiFi | NiFi | tool 2014
Trino | PrestoSQL | database 2019
PrestoDB | ^~~Presto | database 2013
ClickHouse | | database 2016
TimescaleDB | | database 2017
InfluxDB | | database 2013
CockroachDB | | database 2015
Apache Solr | Solr | database 2006
CouchDB | Apache CouchDB | database 2005
Couchbase | | database 2010
Apache Druid | | database 2012
DuckDB | | database 2019
Supabase | | database 2020
Teradata | | database 1984
SAP HANA | | database 2010
SAP BW | SAP Business Warehouse, <SAP BW/4HANA | platform 1998
SAP BusinessObjects | BusinessObjects, SAP BO | tool 1990
SAP Analytics Cloud | | platform 2015
MicroStrategy | | tool 1989
IBM Cognos | Cognos, <Cognos Analytics | tool 1990
Sybase | <SAP ASE | database 1984
Vertica | | database 2005
Vector databases | <Pinecone DB, <pgvector, <Weaviate, <Milvus, <FAISS | database 2017
Stored procedures | | technique
SQL optimization | Query optimization, SQL tuning, Query tuning | technique
Database replication | Datenbankreplikation | technique
Sharding | Database sharding | technique
Fivetran | | tool 2012
Airbyte | | tool 2020
Matillion | | tool 2011
^~Prefect | | tool 2018
Change data capture | ^CDC, <Debezium | method
Stream processing | Real-time data processing, Streaming data, Data streaming, <Event streaming | method
Dimensional modeling | Dimensional modelling, <Star schema, <Kimball | method
Data Vault | Data Vault modeling | method 2000
Data lineage | | method
Data cataloguing | Data catalog, Data catalogue, Datenkatalog | method
Metadata management | Metadatenmanagement | method
Data mesh | | method 2019
Data strategy | Datenstrategie | method
Data ethics | | subject
Web analytics | Digital analytics, Webanalyse | method
Product analytics | | method
Predictive modeling | Predictive analytics, Predictive modelling, Vorhersagemodelle | method
Regression analysis | <Logistic regression, <Linear regression, Regressionsanalyse | method
Hypothesis testing | Hypothesentests, Significance testing | method
Bayesian statistics | Bayesian inference, Bayesian methods | subject
Causal inference | Kausale Inferenz | method
Multivariate statistics | Multivariate analysis, <Factor analysis, <Principal component analysis | method
Clustering | Cluster analysis, Clusteranalyse, <K-means | method
Anomaly detection | Anomalieerkennung, Outlier detection | method
Feature engineering | | method
Model deployment | Model serving, Deploying models | method
Decision trees | <Random forest, <Gradient boosting, Entscheidungsbäume | method
Convolutional neural networks | ^CNN, ^CNNs | method
Retrieval-augmented generation | ^~RAG, Retrieval augmented generation | method 2020
Fine-tuning of models | Model fine-tuning, LLM fine-tuning | method
AI agents | LLM agents, Agentic AI, KI-Agenten | method 2022
LlamaIndex | | framework 2022
Ollama | | tool 2023
PaddlePaddle | | framework 2016
^JAX | | framework 2018
spaCy | | framework 2015
NLTK | | framework 2001
Text mining | Text analytics, <Sentiment analysis | method
Speech recognition | Spracherkennung, Speech-to-text | subject
Image processing | Digital image processing, <Image segmentation, Bildverarbeitung | subject
Kubeflow | | tool 2017
Weights & Biases | ^wandb | tool 2018
Vertex AI | Google Vertex AI | cloud 2021
Azure Machine Learning | Azure ML | cloud 2014
Azure OpenAI | | cloud 2021
ONNX | | standard 2017
Operations research | | subject
Mathematical optimization | Optimierungsverfahren, Mathematische Optimierung, <Linear programming = Lineare Optimierung | method
Simulation | <Discrete event simulation, <Simulationsmodelle, <Monte Carlo simulation | method
Matplotlib | | framework 2003
Seaborn | | framework 2012
Plotly | | framework 2012
^~~Dash | Plotly Dash | framework 2017
^~~Shiny | R Shiny | framework 2012
Metabase | | tool 2015
Apache Superset | ^Superset | tool 2015
SAP Crystal Reports | Crystal Reports | tool 1991
Google Apps Script | Apps Script | language 2009
Polars | | framework 2020
Dask | | framework 2015
Spatial analysis | Räumliche Analyse, Geodatenanalyse, Geospatial analysis, <Geostatistics = Geostatistik | method
Remote sensing | Fernerkundung | technique
Google Earth Engine | | platform 2010
Minitab | | software 1972
^JMP | SAS JMP | software 1989
EViews | | software 1994
GraphPad Prism | | software 1989
Atlas.ti | | software 1993
MAXQDA | | software 1989
Qualtrics | | software 2002
SurveyMonkey | | software 1999
LimeSurvey | | software 2003
Statistical programming | Statistikprogrammierung | technique
Data annotation | Data labeling, Data labelling | technique
Data migration | Datenmigration | method
Data security | Datensicherheit | method
`;
