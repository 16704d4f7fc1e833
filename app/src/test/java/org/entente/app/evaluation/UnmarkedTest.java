package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Span;
import org.junit.jupiter.api.Test;

/** Marked pairs whose marks the coder does not see. */
class UnmarkedTest {
    private static final String TEXT = "The king of Gondor will help Arnor, Rohan says.";

    @Test
    void anEventOfTheTypeWhoseWordsMeetBothMarksIsRight() {
        assertThat(answer("AID", event("074", "Gondor", "Arnor"))).isEqualTo("AID ST");
    }

    @Test
    void aSideThatStandsElsewhereIsMissed() {
        assertThat(answer("AID", event("074", "Gondor", "Rohan"))).isEqualTo("AID S-");
        assertThat(answer("AID", event("074", "Rohan", "Arnor"))).isEqualTo("AID -T");
    }

    @Test
    void whatTwoDoTogetherMayBeToldFromEitherSide() {
        assertThat(answer("CONSULT", event("040", "Arnor", "Gondor"))).isEqualTo("CONSULT ST");
        assertThat(answer("AID", event("074", "Arnor", "Gondor"))).isEqualTo("AID --");
    }

    @Test
    void theEventThatComesNearestCounts() {
        Event other = event("112", "Gondor", "Arnor");
        Event half = event("074", "Gondor", "Rohan");
        assertThat(answer("AID", other, half)).isEqualTo("AID S-");
        assertThat(answer("AID", other)).isEqualTo("ACCUSE ST");
        assertThat(answer("AID")).isEqualTo(Answer.NONE);
    }

    @Test
    void theSharesAreOfAllSentences() {
        Unmarked both = new Unmarked(
                List.of(
                        new Unmarked.Judged(item("AID"), "AID S-"),
                        new Unmarked.Judged(item("AID"), "ACCUSE ST"),
                        new Unmarked.Judged(item("AID"), "AID ST"),
                        new Unmarked.Judged(item("AID"), Answer.NONE)),
                List.of());

        Map<String, Double> figures =
                both.figures().stream().collect(Collectors.toMap(Evaluation.Figure::name, Evaluation.Figure::value));

        assertThat(figures)
                .containsEntry("any event", 0.75)
                .containsEntry("right type", 0.5)
                .containsEntry("type and source", 0.5)
                .containsEntry("type and target", 0.25)
                .containsEntry("type and both", 0.25);
    }

    private static String answer(String type, Event... events) {
        Gold<Pairs.Item> gold = new Gold<>(List.of(item(type)), List.of());
        return Unmarked.evaluate(gold, () -> new Told(events)).answers().get(0).answer();
    }

    private static Pairs.Item item(String type) {
        return new Pairs.Item("a", TEXT, List.of(span("The king of Gondor")), List.of(span("Arnor")), type);
    }

    private static Event event(String code, String by, String whom) {
        return Told.event("GON", code, "ARN", TEXT, by, whom);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
