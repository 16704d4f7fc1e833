package org.entente.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Opinion;
import org.entente.app.judgement.Settled;
import org.entente.app.judgement.Slot;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ToldArticle;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Span;

/**
 * Articles whose texts are kept with the events that people hold to be told in them: by what is settled, or by one coder.
 * What is rejected is not among them. Where another actor was put in, no words are marked for it.
 */
public final class ReviewedArticles implements Iterator<ToldArticle> {
    private final ReviewBook book;
    private final Iterator<Map.Entry<String, List<Opinion>>> rest;
    private Optional<ToldArticle> next;

    private ReviewedArticles(ReviewBook book, Map<String, List<Opinion>> byArticle) {
        this.book = book;
        rest = byArticle.entrySet().iterator();
        next = advance();
    }

    /**
     * @param round only by what was said in this round, if one is named
     * @param coder by what this one holds, if one is named
     */
    public static ReviewedArticles of(ReviewBook book, Optional<Integer> round, Optional<String> coder) {
        Said said = Said.of(book, round);
        Map<String, List<Opinion>> byArticle = new TreeMap<>();
        for (List<Opinion> opinions : said.events()) {
            Settled settled = said.settled(opinions);
            Optional<Opinion> word = coder.isEmpty()
                    ? settled.word()
                    : settled.opinions().stream()
                            .filter(o -> o.judgement().coder().equals(coder.get()))
                            .findFirst();
            word.ifPresent(held -> byArticle
                    .computeIfAbsent(held.shown().article(), article -> new ArrayList<>())
                    .add(held));
        }
        return new ReviewedArticles(book, byArticle);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public ToldArticle next() {
        ToldArticle article = next.orElseThrow();
        next = advance();
        return article;
    }

    private Optional<ToldArticle> advance() {
        while (rest.hasNext()) {
            var entry = rest.next();
            Optional<Article> article =
                    book.article(entry.getKey()).filter(kept -> !kept.text().isEmpty());
            if (article.isPresent()) {
                return Optional.of(told(article.get(), entry.getValue()));
            }
        }
        return Optional.empty();
    }

    private static ToldArticle told(Article article, List<Opinion> opinions) {
        List<ToldArticle.Told> events = opinions.stream()
                .filter(opinion -> opinion.judgement().verdict() != Verdict.REJECT)
                .filter(opinion ->
                        opinion.shown().span().end() <= article.text().length())
                .sorted(Comparator.comparing(
                                (Opinion opinion) -> opinion.shown().span())
                        .thenComparing(opinion -> opinion.shown().id()))
                .map(ReviewedArticles::told)
                .toList();
        return new ToldArticle(article.id(), article.text(), events);
    }

    private static ToldArticle.Told told(Opinion opinion) {
        Coding right = opinion.coding();
        var corrected = opinion.judgement().correction();
        Span none = new Span(0, 0);
        String how = corrected.slots().isEmpty()
                ? "accepted by " + opinion.judgement().coder()
                : "corrected by " + opinion.judgement().coder() + ": "
                        + corrected.slots().stream()
                                .map(slot -> slot.code() + " " + slot.of(right))
                                .collect(Collectors.joining(", "));
        return new ToldArticle.Told(
                right.code(),
                right.status(),
                how,
                corrected.slots().contains(Slot.SOURCE) ? none : opinion.shown().source(),
                corrected.slots().contains(Slot.TARGET) ? none : opinion.shown().target(),
                opinion.shown().span());
    }
}
