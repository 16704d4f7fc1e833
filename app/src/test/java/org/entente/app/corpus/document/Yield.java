package org.entente.app.corpus.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.input.Result;

/** What a corpus of some files yields. */
final class Yield {
    private Yield() {}

    static List<Result> results(Path... files) {
        List<Result> results = new ArrayList<>();
        Corpus.of(List.of(files)).results().forEachRemaining(results::add);
        return results;
    }
}
