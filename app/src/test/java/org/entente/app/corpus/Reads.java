package org.entente.app.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/** All results of a corpus, for tests: as lines "place: text" and "place: fault". */
public record Reads(List<Result> results, Findings findings) {
    public static Reads of(Path path, String... fields) {
        Corpus corpus = Corpus.of(List.of(path), Fields.of(List.of(fields)));
        List<Result> results = new ArrayList<>();
        Iterator<Result> all = corpus.results();
        all.forEachRemaining(results::add);
        return new Reads(results, corpus.findings());
    }

    /** The texts that were found, on one line each. */
    public List<String> texts() {
        return found().map(found -> found.article().text().strip().replace('\n', '/'))
                .toList();
    }

    public List<String> places(Path folder) {
        return results.stream()
                .map(result -> result.place().replace(folder + "/", ""))
                .toList();
    }

    /** Place, fault and remedy, without the folder. */
    public List<String> faults(Path folder) {
        return results.stream()
                .filter(Skipped.class::isInstance)
                .map(result -> ((Skipped) result).line().replace(folder + "/", ""))
                .toList();
    }

    public Stream<Result.Found> found() {
        return results.stream().filter(Result.Found.class::isInstance).map(Result.Found.class::cast);
    }
}
