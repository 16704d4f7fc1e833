package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Span;

/** The event that a text tells at the mark: {@code "Norway V[praised] Chile."}. */
final class Told {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    private Told() {}

    static Event event(String marked) {
        int begin = marked.indexOf("V[");
        int end = marked.indexOf(']', begin) - 2;
        String text = marked.substring(0, begin) + marked.substring(begin + 2, end + 2) + marked.substring(end + 3);
        Optional<Event> told = find(text, new Span(begin, end));
        assertThat(told).as("the event marked in \"%s\"", marked).isPresent();
        return told.get();
    }

    private static Optional<Event> find(String text, Span mark) {
        Article article = new Article("test", "", text, Optional.of(DAY), "", "");
        return Whole.CODER.read(article, Optional.empty()).events().stream()
                .filter(e -> e.evidence().stream().anyMatch(t -> t.span().overlaps(mark)))
                .findFirst();
    }
}
