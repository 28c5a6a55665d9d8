"""Checks an archive with Spark: the program is the worker of every partition, a line in, a line out.

    spark-submit spark_pipe.py hdfs:///archive/*.ndjson hdfs:///answers

It must be installed on every worker. Spark starts it once for each partition: make them large (a hundred megabytes), so
that starting it costs nothing. Memory does not grow with the partition.
"""

import sys

from pyspark.sql import SparkSession

lines_from, answers_to = sys.argv[1:]

spark = SparkSession.builder.appName("firsthand").getOrCreate()
lines = spark.sparkContext.textFile(lines_from)
# checkCode: a worker that breaks off breaks the stage off, and its partition is tried again.
answers = lines.pipe("firsthand check --ndjson --no-config", checkCode=True)
answers.saveAsTextFile(answers_to)
