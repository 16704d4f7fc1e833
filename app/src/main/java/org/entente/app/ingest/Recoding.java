package org.entente.app.ingest;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.corpus.input.Result;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Change;
import org.entente.app.store.Outdated;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * Codes the articles of a store again that another lexicon coded. It is an ingest of what the store knows already: as
 * safe from a break, and articles of which the same is read keep their rows. Articles without text stay without.
 */
public final class Recoding {
    private final ArticleBook articles;
    private final Terms terms;
    private final Function<Article, Reading> reader;
    private final int threads;
    private final Consumer<Result> progress;

    /** @param terms name the lexicon that the reader uses; whether texts are kept each article says itself */
    public Recoding(
            ArticleBook articles,
            Terms terms,
            Function<Article, Reading> reader,
            int threads,
            Consumer<Result> progress) {
        this.articles = articles;
        this.terms = terms;
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
    }

    /** @param changes told of each change when it is stored */
    public Tally run(Consumer<Change> changes) {
        Tally tally = new Tally();
        Outdated outdated = articles.outdated(terms.lexicon());
        run(new StoredTexts(outdated), true, changes, tally);
        run(new FoundAgain(outdated), false, changes, tally);
        articles.renewActors(terms.directory());
        return tally;
    }

    private void run(Iterator<Result> inputs, boolean texts, Consumer<Change> changes, Tally tally) {
        Terms as = new Terms(terms.lexicon(), texts, terms.directory());
        new Ingestion(articles, as, reader, threads, progress).run(inputs, changes, tally);
    }
}
