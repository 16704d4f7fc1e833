package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final Actor FRANCE = new Actor("FRA", Sector.NONE, "\"><img src=x>");

    /** "France said" is a mention, "said on Monday" a statement, "on Monday" a date: they overlap and nest. */
    private static String marked(String text) {
        Reading reading = new Reading(
                new Article("a", "", text, Optional.empty(), "", ""),
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Mention(new Span(0, 11), FRANCE, Mention.Kind.NAME)),
                List.of(new Dated(new Span(12, 21), When.day(LocalDate.of(2024, 2, 19)))),
                List.of(),
                List.of(new Statement(FRANCE, "said", new Span(7, 21), 0, false)),
                List.of());
        return new MarkedText(reading, "r1-", row -> "#" + row).of(new Span(0, text.length()));
    }

    @Test
    void marksThatOverlapAreCutWhereOneBeginsOrEnds() {
        assertThat(marked("France said on Monday so."))
                .contains(">France </span>", ">said</span>", "> </span>", ">on Monday</span> so.")
                .contains("class=\"date statement\"")
                .contains("class=\"mention statement\"");
    }

    @Test
    void rowsAndIdsOfSeveralArticlesOnAPageAreTheirOwn() {
        assertThat(marked("France said on Monday so.")).contains("data-rows=\"r1-s1\"", "id=\"in-r1-s1\"");
    }

    @Test
    void whatAnArticleOrATableOfActorsHoldsNeverBecomesMarkup() {
        assertThat(marked("<b>Fra</b>x on Monday\u202E<script>"))
                .contains("&lt;b&gt;", "⟨U+202E⟩&lt;script&gt;", "&quot;&gt;&lt;img src=x&gt;")
                .doesNotContain("<b>", "<script>", "<img");
    }
}
