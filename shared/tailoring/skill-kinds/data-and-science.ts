export const dataAndScienceKinds = `
Data visualization: Power BI, Tableau, Looker, Qlik, Looker Studio, Metabase, Apache Superset, Grafana, Matplotlib, Seaborn, Plotly, D3.js
Business intelligence: Power BI, Tableau, Looker, Qlik, SAP BusinessObjects, IBM Cognos, MicroStrategy, SAP Analytics Cloud, SAP BW, SSRS, SSAS
Data warehousing: Snowflake, Amazon Redshift, BigQuery, Azure Synapse, Teradata, SAP BW
ETL: SSIS, Talend, Informatica, AWS Glue, Azure Data Factory, Matillion, Apache NiFi
Data pipelines: Apache Airflow, Dagster, Prefect, dbt
Workflow orchestration: Apache Airflow, Dagster, Prefect
Big data: Hadoop, Apache Spark, Apache Hive, Databricks
Data modeling: Dimensional modeling, Data Vault
Data quality: Data quality testing, Great Expectations, Soda Core
Data quality testing: Great Expectations, Soda Core
Data lakes: Delta Lake
Machine learning: scikit-learn, TensorFlow, PyTorch, XGBoost, LightGBM, Keras, Deep learning, Reinforcement learning
Deep learning: TensorFlow, PyTorch, Keras, Convolutional neural networks
Artificial intelligence: Machine learning, Deep learning, Natural language processing, Computer vision, Large language models
Natural language processing: spaCy, NLTK, Text mining
Computer vision: OpenCV
MLOps: MLflow, Kubeflow
Statistical software: SPSS, SAS, Stata, R, Minitab, JMP, EViews, GraphPad Prism
Statistics: Regression analysis, Hypothesis testing, Bayesian statistics, Multivariate statistics, Biostatistics
Statistical programming: R, SAS
Data analysis: Regression analysis, Time series analysis, Data mining
Predictive modeling: Regression analysis
Qualitative research: NVivo, Atlas.ti, MAXQDA
Qualitative data analysis: NVivo, Atlas.ti, MAXQDA
Survey tools: Qualtrics, SurveyMonkey, LimeSurvey, Microsoft Forms
Spatial analysis: PostGIS
Mathematical optimization: Gurobi, CPLEX, GAMS
Chromatography: HPLC, Gas chromatography-mass spectrometry, LC-MS
Mass spectrometry: Gas chromatography-mass spectrometry, LC-MS, ICP-MS
Spectroscopy: NMR spectroscopy, Atomic absorption spectroscopy, ICP-OES
Elemental analysis: ICP-MS, ICP-OES, Atomic absorption spectroscopy
instrumental analysis: HPLC, LC-MS, Gas chromatography-mass spectrometry, ICP-MS, ICP-OES, NMR spectroscopy, Atomic absorption spectroscopy, Mass spectrometry, Chromatography, Spectroscopy
Analytical chemistry: HPLC, LC-MS, Gas chromatography-mass spectrometry, ICP-MS, ICP-OES, Titration
Microscopy: Scanning electron microscopy
Immunoassays: ELISA, Western blot
Molecular biology: PCR, Cloning, CRISPR, DNA sequencing, DNA extraction, RNA extraction
Nucleic acid extraction: DNA extraction, RNA extraction
Gene editing: CRISPR
Histology: Immunohistochemistry
Laboratory techniques: PCR, ELISA, HPLC, Western blot, Flow cytometry, Cell culture, Pipetting, Titration, Gel electrophoresis
GxP: Good laboratory practice, Good manufacturing practice, Good clinical practice
Bioprocess engineering: Fermentation
Biotechnology: Bioprocess engineering
Scientific writing: Academic publishing
ESG reporting: Carbon accounting
Sustainability: Life cycle assessment, Carbon accounting, ESG reporting
`;
