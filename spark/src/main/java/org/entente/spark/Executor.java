package org.entente.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.app.cli.Engine;
import org.entente.app.language.Languages;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** What an executor has one of, for all of its tasks: the coder with the parser's models and the lexicon. */
final class Executor {
    private static final Map<Own, Executor> MADE = new ConcurrentHashMap<>();
    private static final Languages LANGUAGES = new Languages();

    private final Function<Article, Reading> reader;
    private final Terms terms;

    private Executor(Own own) {
        Optional<Path> folder = own.folder();
        reader = Engine.reader(folder);
        terms = Engine.terms(folder, own.texts());
    }

    /** Makes it the first time it is asked for. */
    static Executor with(Own own) {
        return MADE.computeIfAbsent(own, Executor::new);
    }

    static Languages languages() {
        return LANGUAGES;
    }

    Function<Article, Reading> reader() {
        return reader;
    }

    Terms terms() {
        return terms;
    }
}
