package org.entente.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * The inputs of files that every machine sees at the same place. The list of files is parted; a file is read by one
 * task, so that an archive is best cut into files of some hundred megabytes, as CC-News is.
 */
final class Sources {
    /** So many inputs of one file have a place of their own in the order. */
    private static final int BITS = 32;

    private record Part(int number, String file, boolean named) implements Serializable {}

    private Sources() {}

    /** @param fields as {@code --field} has them */
    static JavaRDD<Input> of(JavaSparkContext spark, List<Path> paths, List<String> fields, int partitions) {
        List<Part> parts = new ArrayList<>();
        for (Corpus.Part part : Corpus.parts(paths)) {
            parts.add(new Part(parts.size(), part.file().toString(), part.named()));
        }
        Fields.of(fields); // a fault in them is told here, once
        ArrayList<String> sent = new ArrayList<>(fields);
        return spark.parallelize(parts, Math.max(1, Math.min(parts.size(), partitions)))
                .flatMap(part -> inputs(part, Fields.of(sent)));
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
                Result result = results.next();
                long order = next++;
                return result instanceof Result.Found found
                        ? new Input(Item.of(order, found), null)
                        : new Input(null, Left.of(order, (Skipped) result));
            }
        };
    }
}
