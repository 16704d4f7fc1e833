package org.entente.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** A cluster on this machine whose executors are processes of their own. */
final class Cluster implements AutoCloseable {
    private final SparkSession session;

    Cluster(int workers) {
        session = SparkSession.builder()
                .master("local-cluster[" + workers + ",1,1500]")
                .appName("Entente's tests")
                .config("spark.executor.memory", "1500m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.worker.cleanup.enabled", "true")
                .getOrCreate();
    }

    SparkSession session() {
        return session;
    }

    /** The processes in which the work is done. */
    static List<ProcessHandle> executors() {
        List<ProcessHandle> executors = new ArrayList<>();
        ProcessHandle.current().descendants().forEach(process -> {
            if (process.info()
                    .command()
                    .filter(command -> command.endsWith("java"))
                    .isPresent()) {
                executors.add(process);
            }
        });
        return executors;
    }

    @Override
    public void close() {
        session.stop();
    }
}
