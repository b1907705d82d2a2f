/**
 * The pipeline on Apache Spark: a manifest comes in, the same derived files and the same index go
 * out as on one machine.
 *
 * <p>{@link dev.thresher.cluster.SparkRunner} extracts editions, {@link
 * dev.thresher.cluster.SparkIndexer} writes a shard of the index for each group of lists and merges
 * them. The store stands in a folder that all machines see.
 *
 * <p>Trap: models never travel; {@link dev.thresher.cluster.ExecutorModels} opens them once in each
 * executor.
 */
@NullMarked
package dev.thresher.cluster;

import org.jspecify.annotations.NullMarked;
