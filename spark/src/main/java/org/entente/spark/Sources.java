package org.entente.spark;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Result;

/**
 * The inputs of files that every machine sees at the same place. The list of files is parted; a file is read by one
 * task, so that an archive is best cut into files of some hundred megabytes, as CC-News is. Parquet, which one machine
 * does not take, is read as Spark reads it, many tasks to a file.
 */
final class Sources {
    /** So many inputs of one file have a place of their own in the order. */
    private static final int BITS = 32;

    private record Part(int number, String file, boolean named) implements Serializable {
        boolean isParquet() {
            return file.endsWith(".parquet");
        }
    }

    private Sources() {}

    /** @param fields as {@code --field} has them */
    static JavaRDD<Input> of(SparkSession session, List<Path> paths, List<String> fields, int partitions) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<Part> parts = new ArrayList<>();
        for (Corpus.Part part : Corpus.parts(paths)) {
            parts.add(new Part(parts.size(), part.file().toString(), part.named()));
        }
        Fields.of(fields); // a fault in them is told here, once
        ArrayList<String> sent = new ArrayList<>(fields);
        List<Part> files = parts.stream().filter(part -> !part.isParquet()).toList();
        JavaRDD<Input> inputs = spark.parallelize(files, Math.max(1, Math.min(files.size(), partitions)))
                .flatMap(part -> inputs(part, Fields.of(sent)));
        for (Part part : parts) {
            inputs = part.isParquet() ? inputs.union(rows(session, part)) : inputs;
        }
        return inputs;
    }

    /** The rows of a Parquet file, their columns taken for what they would be taken for in JSON. */
    private static JavaRDD<Input> rows(SparkSession session, Part part) {
        return session.read()
                .parquet(part.file())
                .toJSON()
                .javaRDD()
                .zipWithIndex()
                .map(row -> {
                    long order = ((long) part.number() << BITS) + row._2;
                    var json = new ByteArrayInputStream(row._1.getBytes(StandardCharsets.UTF_8));
                    Result result = ArticleFile.read(json).at(part.file() + ":" + (row._2 + 1));
                    return Input.of(order, result);
                });
    }

    private static Iterator<Input> inputs(Part part, Fields fields) {
        Iterator<Result> results = Corpus.of(new Corpus.Part(Path.of(part.file()), part.named()), fields)
                .results();
        return new Iterator<>() {
            private long next = (long) part.number() << BITS;

            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public Input next() {
                return Input.of(next++, results.next());
            }
        };
    }
}
