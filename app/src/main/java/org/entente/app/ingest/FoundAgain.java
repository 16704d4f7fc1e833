package org.entente.app.ingest;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.entente.app.ContentId;
import org.entente.app.corpus.Corpus;
import org.entente.app.corpus.Places;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Outdated;
import org.entente.engine.ontology.Article;

/**
 * Articles whose texts a store does not keep, read once more from the files in which they were found. What is no longer
 * there, or no longer the same, is a {@link Skipped}.
 */
final class FoundAgain implements Iterator<Result> {
    private final Outdated outdated;
    private final Queue<Result> ready = new ArrayDeque<>();
    private final Queue<Map.Entry<Path, Map<String, Outdated.Textless>>> files = new ArrayDeque<>();
    private Map<String, Outdated.Textless> wanted = Map.of();
    private Iterator<Result> current = List.<Result>of().iterator();

    FoundAgain(Outdated outdated) {
        this.outdated = outdated;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && goOn()) {
            // Until something is ready or all is done.
        }
        return !ready.isEmpty();
    }

    @Override
    public Result next() {
        hasNext();
        return ready.remove();
    }

    /** One step: an article of the current file, the next file, or the next page of the store. */
    private boolean goOn() {
        if (!wanted.isEmpty() && current.hasNext()) {
            if (current.next() instanceof Result.Found found) {
                take(found);
            }
            return true;
        }
        wanted.values().forEach(article -> ready.add(gone(article)));
        wanted = Map.of();
        if (!files.isEmpty()) {
            var file = files.remove();
            wanted = file.getValue();
            current = Corpus.of(List.of(file.getKey())).results();
            return true;
        }
        return nextPage();
    }

    private void take(Result.Found found) {
        Article article = found.article();
        Outdated.Textless same = wanted.get(article.id());
        if (same != null && same.content().equals(ContentId.of(article))) {
            wanted.remove(article.id());
            ready.add(new Result.Found(same.place(), article));
        }
    }

    private boolean nextPage() {
        List<Outdated.Textless> page = outdated.nextTextless();
        Map<Path, Map<String, Outdated.Textless>> byFile = new LinkedHashMap<>();
        for (Outdated.Textless article : page) {
            Optional<Path> file = Places.file(article.place());
            if (file.isEmpty()) {
                ready.add(gone(article));
            } else {
                byFile.computeIfAbsent(file.get(), path -> new LinkedHashMap<>())
                        .put(article.id(), article);
            }
        }
        files.addAll(byFile.entrySet());
        return !page.isEmpty();
    }

    private static Skipped gone(Outdated.Textless article) {
        String place = article.place().isEmpty() ? "article " + article.id() : article.place();
        return new Skipped(place, Reason.TEXT_GONE, "is not there any more as it was coded, and its text is not kept");
    }
}
