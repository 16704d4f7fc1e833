package org.entente.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * How a desk is to be opened.
 *
 * @param store the DuckDB file; made if there is none, unless it is only to be read
 * @param listen the address of this machine on which it listens: {@code "127.0.0.1"}
 * @param port 0 for any that is free
 * @param readOnly whether nothing may be changed: for publishing, and beside other readers
 * @param lexicon the user's own folder, laid over ours
 * @param readers makes the function that codes an article; called when the first is to be coded
 * @param clock says which day is today
 */
public record Settings(
        Path store,
        String listen,
        int port,
        boolean readOnly,
        Optional<Path> lexicon,
        Function<Optional<Path>, Function<Article, Reading>> readers,
        Clock clock) {}
