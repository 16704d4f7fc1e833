package org.entente.app.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Likely;
import org.entente.engine.likeness.Signature;
import org.entente.engine.ontology.Article;

/**
 * Finds the article of which another is a copy: among those of the store, and among those that are on their way there.
 * The answer is the same wherever the others are, so that it does not depend on batches and breaks.
 */
final class Copies {
    /** An article to be coded that is not in the store yet. */
    private record OnItsWay(Optional<LocalDate> published, Signature signature) {}

    private final ArticleBook articles;
    private final Map<String, OnItsWay> onTheirWay = new LinkedHashMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private Map<String, List<Likely>> stored = Map.of();

    Copies(ArticleBook articles) {
        this.articles = articles;
    }

    /** Looks up all articles of a batch at once, before they are asked for one by one. */
    void prepare(List<Article> batch) {
        signatures.clear();
        Map<String, long[]> keys = new LinkedHashMap<>();
        for (Article article : batch) {
            Signature signature = Signature.of(article);
            signatures.put(article.id(), signature);
            keys.put(article.id(), signature.keys());
        }
        stored = articles.like(keys);
    }

    /** @param article one of those prepared */
    Optional<Original> originalOf(Article article) {
        Signature signature = signatures.get(article.id());
        List<Likely> likely = new ArrayList<>(stored.getOrDefault(article.id(), List.of()));
        likely.addAll(alsoLikely(article.id(), signature));
        return Original.of(article, signature, likely);
    }

    /** From now on it is one of those of which others may be copies. */
    void coming(Article article) {
        onTheirWay.put(article.id(), new OnItsWay(article.published(), signatures.get(article.id())));
    }

    /** These are in the store now, or will never be. */
    void arrived(List<String> ids) {
        ids.forEach(onTheirWay::remove);
    }

    private List<Likely> alsoLikely(String id, Signature signature) {
        List<Likely> likely = new ArrayList<>();
        onTheirWay.forEach((other, of) -> {
            int shared = Original.shared(signature.keys(), of.signature().keys());
            if (shared > 0 && !other.equals(id)) {
                likely.add(
                        new Likely(other, of.published(), shared, of.signature().fingerprint()));
            }
        });
        return likely;
    }
}
