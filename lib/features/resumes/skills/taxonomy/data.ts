/** Data, statistics and machine learning; the form is that of engineering.ts. */
export const data = `
R: =r, r语言, r programming, rstudio, r studio
Pandas
NumPy
SciPy
Matplotlib: seaborn
Plotly
Jupyter: jupyter notebook
scikit-learn: sklearn, scikit learn
TensorFlow: tensorflow 2
Keras
PyTorch: torch
JAX: =jax
PaddlePaddle: 飞桨, paddle
Caffe
MXNet
XGBoost
LightGBM
OpenCV
YOLO: yolov5, yolov8, yolov3
Hugging Face: huggingface, transformers
LangChain: llamaindex, langgraph
LLM: large language models, large language model, 大模型, 大语言模型, llms, gpt, chatgpt
RAG: retrieval-augmented generation, 检索增强生成
Prompt engineering: 提示工程, 提示词工程, 提示词
Machine learning: 机器学习, =ml
Deep learning: 深度学习, =dl
Reinforcement learning: 强化学习
Natural language processing: nlp, 自然语言处理
Computer vision: 计算机视觉, =cv, 图像处理, image processing, 图像识别
Speech recognition: 语音识别, asr
Recommender systems: recommendation systems, 推荐系统, 推荐算法
Neural networks: neural network, 神经网络, cnn, rnn, lstm, gan
Transformer: bert
Knowledge graphs: knowledge graph, 知识图谱
Data mining: 数据挖掘
Data analysis: data analytics, 数据分析, data analyst
Data visualization: data visualisation, 数据可视化
Data modeling: data modelling, 数据建模, dimensional modeling
Data engineering: 数据工程
Data warehousing: data warehouse, 数据仓库, 数仓
Data governance: 数据治理
Data cleaning: 数据清洗, data wrangling
Feature engineering: 特征工程
Statistics: 统计学, 统计分析, statistical analysis, statistical modeling, 统计
Regression analysis: 回归分析, regression, linear regression, logistic regression
Time series analysis: time series, 时间序列, 时间序列分析, forecasting
Hypothesis testing: 假设检验
A/B testing: ab testing, a/b test, a/b测试, ab测试, ab test, a/b tests
Causal inference: 因果推断
Experiment design: experimental design, 实验设计
Big data: 大数据, 大数据开发
Hadoop: hdfs, mapreduce
Spark: apache spark, pyspark, spark streaming
Flink: apache flink
Hive: apache hive, hivesql, hive sql, hql
Presto: trino
Impala
ClickHouse
Doris: starrocks
Snowflake
BigQuery: google bigquery
Redshift: amazon redshift
Databricks
Airflow: apache airflow
dbt
ETL: elt, etl pipelines, etl开发
Kettle
Sqoop: datax, flume
MLflow
MLOps
CUDA
TensorRT: onnx
Tableau
Power BI: powerbi, power-bi
Looker: looker studio, google data studio, data studio
FineBI: finereport, 帆软
Quick BI
SPSS: spss modeler
SAS: =sas
Stata: =stata
EViews
Minitab
Google Analytics: ga4
Mixpanel
Amplitude
SPC: 六西格玛数据分析
Excel modeling: 数据透视表, pivot tables, pivot table, vlookup
Bioinformatics: 生物信息学
GIS: arcgis, qgis
`
