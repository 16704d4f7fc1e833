package org.entente.app.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.app.store.ToldArticle;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.Test;

class BratFileTest {
    @Test
    void anEventStandsOverItsWords() {
        String text = "Arnor met Gondor.";

        assertThat(brat(text, told(text, "Arnor", "Gondor", "met")))
                .isEqualTo(
                        """
                        T1\tCONSULT 6 9\tmet
                        T2\tActor 0 5\tArnor
                        T3\tActor 10 16\tGondor
                        E1\tCONSULT:T1 Source:T2 Target:T3
                        A1\tStatus E1 happened
                        #1\tAnnotatorNotes E1\t042 Make a visit; entry
                        """);
    }

    @Test
    void wordsThatTwoEventsShareAreMarkedOnce() {
        String text = "Arnor met Gondor and Rohan.";

        String brat = brat(text, told(text, "Arnor", "Gondor", "met"), told(text, "Arnor", "Rohan", "met"));

        assertThat(brat.lines().filter(line -> line.startsWith("T"))).hasSize(4);
        assertThat(brat).contains("E2\tCONSULT:T1 Source:T2 Target:T4");
    }

    @Test
    void offsetsCountLettersNotHalvesOfThem() {
        String text = "\uD83D\uDD4A Arnor met Gondor.";

        assertThat(brat(text, told(text, "Arnor", "Gondor", "met"))).contains("Actor 2 7\tArnor");
    }

    @Test
    void anAnnotationHoldsNoLineEnd() {
        String text = "Arnor held\ntalks with Gondor.";

        assertThat(brat(text, told(text, "Arnor", "Gondor", "held\ntalks")))
                .startsWith("T1\tCONSULT 6 10;11 16\theld talks\n");
    }

    @Test
    void anEventWithoutATargetHasNone() {
        String text = "Arnor met.";
        var told = new ToldArticle.Told(
                Ontology.code("042"), Status.PLANNED, "entry", span(text, "Arnor"), new Span(0, 0), span(text, "met"));

        assertThat(brat(text, told)).contains("E1\tCONSULT:T1 Source:T2\n").contains("A1\tStatus E1 planned");
    }

    private static String brat(String text, ToldArticle.Told... events) {
        return BratFile.of(new ToldArticle("a", text, List.of(events)));
    }

    private static ToldArticle.Told told(String text, String source, String target, String trigger) {
        return new ToldArticle.Told(
                Ontology.code("042"),
                Status.HAPPENED,
                "entry",
                span(text, source),
                span(text, target),
                span(text, trigger));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
