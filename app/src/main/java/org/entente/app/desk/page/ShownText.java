package org.entente.app.desk.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Shown;
import org.entente.app.render.MarkedText;
import org.entente.app.render.Passage;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** What is judged in the context of its article, with source, target and what is done marked, as other pages mark them. */
final class ShownText {
    /** So many sentences are shown before and after the one that tells the event. */
    private static final int AROUND = 3;

    private ShownText() {}

    /** Nothing if the text does not hold the words. */
    static Optional<Content> of(Shown shown, Article article) {
        String text = article.text();
        if (shown.span().end() > text.length() || shown.span().length() == 0) {
            return Optional.empty();
        }
        Span sentence = Passage.around(text, shown.span(), 0);
        MarkedText marked = new MarkedText(reading(shown, article, sentence), "j-", row -> Links.article(article.id()));
        String html = marked.of(Passage.around(text, shown.span(), AROUND));
        return Optional.of(out -> out.writeContent(html));
    }

    /** As if the article told this event alone. */
    private static Reading reading(Shown shown, Article article, Span sentence) {
        Coding coding = shown.coding();
        Event event = new Event(
                shown.report(),
                new Participant(coding.source(), within(shown.source(), article)),
                new Participant(coding.target(), within(shown.target(), article)),
                coding.code(),
                List.of(),
                coding.when(),
                Basis.NONE,
                Place.UNKNOWN,
                coding.status(),
                Attribution.AUTHOR,
                List.of(),
                List.of(new Evidence(0, shown.span(), shown.trigger().orElse(""))),
                "",
                0);
        return new Reading(
                article,
                "en",
                Optional.empty(),
                List.of(),
                List.of(sentence),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of());
    }

    private static Span within(Span span, Article article) {
        return span.end() <= article.text().length() ? span : new Span(0, 0);
    }
}
