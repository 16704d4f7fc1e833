package org.entente.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @TempDir
    Path folder;

    /** Four items: ACCUSE right, ACCUSE answered as REJECT, YIELD right by way of CONCEDE, AID without an answer. */
    @Test
    void pairsCountWhatIsRightAndWhatIsNotAnswered() throws IOException {
        Path gold = gold(
                pair("1", "ACCUSE", "blames"),
                pair("2", "ACCUSE", "refuses"),
                pair("3", "YIELD", "yields"),
                pair("4", "AID", "hums"));
        Pairs pairs = Pairs.evaluate(gold, Gold.Half.ALL, new Words());

        assertThat(pairs.accuracy()).isCloseTo(0.5, EXACT);
        assertThat(pairs.coverage()).isCloseTo(0.75, EXACT);
        // ACCUSE: precision 1, recall 1/2, F1 2/3; YIELD 1; the other thirteen 0.
        assertThat(pairs.perType().get("ACCUSE")).isEqualTo(new Score(1, 1, 2));
        assertThat(pairs.perType().get("REJECT").precision()).isZero();
        assertThat(pairs.macroF1()).isCloseTo((2 / 3.0 + 1) / 15, EXACT);
        assertThat(pairs.confusions(10))
                .containsExactly(new Pairs.Confusion("ACCUSE", "REJECT", 1), new Pairs.Confusion("AID", "NONE", 1));
        assertThat(pairs.answers()).extracting(Answer::answer).containsExactly("ACCUSE", "REJECT", "YIELD", "NONE");
    }

    @Test
    void halvesShareNoItem() throws IOException {
        Path gold = gold(pair("1", "ACCUSE", "blames"), pair("2", "AID", "hums"), pair("3", "AID", "hums"));

        assertThat(Pairs.evaluate(gold, Gold.Half.ODD, new Words()).answers())
                .extracting(Answer::id)
                .containsExactly("1", "3");
        assertThat(Pairs.evaluate(gold, Gold.Half.EVEN, new Words()).answers())
                .extracting(Answer::id)
                .containsExactly("2");
    }

    /** Gold source "the old king", target "his envoys"; the answer says "king" and "envoys abroad". */
    @Test
    void spansCountContentWords() throws IOException {
        String text = "the old king blames his envoys abroad";
        Path gold =
                gold("{\"id\":\"1\",\"text\":\"" + text + "\",\"source\":[[0,12]],\"target\":[[20,30]],\"penta\":3}");
        Spans spans = Spans.evaluate(
                gold, Gold.Half.ALL, new Told(event("GON", "112", "ARN", text, "king", "envoys abroad")));

        assertThat(spans.source()).isEqualTo(new Score(1, 1, 2));
        assertThat(spans.target()).isEqualTo(new Score(1, 2, 1));
        assertThat(spans.source().f1()).isCloseTo(2 / 3.0, EXACT);
        assertThat(spans.pentaAccuracy()).isCloseTo(1, EXACT);
        assertThat(spans.answers().get(0).answer()).isEqualTo("3\tking\tenvoys abroad");
    }

    @Test
    void noEventIsAMereStatement() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"text\":\"it rains\",\"source\":[],\"target\":[],\"penta\":0}");
        Spans spans = Spans.evaluate(gold, Gold.Half.ALL, new Told());

        assertThat(spans.pentaAccuracy()).isCloseTo(1, EXACT);
        assertThat(spans.source()).isEqualTo(Score.ZERO);
        assertThat(spans.answers().get(0).answer()).isEqualTo("NONE");
    }

    /** Gold: ARN meets GON, GON blames ROH. Answer: GON meets ARN (the same), GON rejects ROH (only the pair). */
    @Test
    void triplesIgnoreDirectionWhereItMeansNothing() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"date\":\"2024-02-19\",\"text\":\"a b c\",\"events\":["
                + "{\"source\":\"ARNGOV\",\"cameo\":\"040\",\"target\":\"GON\"},"
                + "{\"source\":\"GON\",\"cameo\":\"112\",\"target\":\"ROHMIL\"}]}");
        Triples triples = Triples.evaluate(
                gold,
                Gold.Half.ALL,
                new Told(event("GON", "040", "ARN", "a b c", "a", "b"), event("GON", "120", "ROH", "a b c", "a", "c")),
                Actor::code);

        assertThat(triples.score()).isEqualTo(new Score(1, 2, 2));
        assertThat(triples.pairs()).isEqualTo(new Score(2, 2, 2));
        assertThat(triples.answers().get(0).answer()).isEqualTo("ARN:CONSULT:GON;GON:REJECT:ROH");
    }

    @Test
    void anActorMayGoByAnotherCodeInTheGold() throws IOException {
        Path gold = gold("{\"id\":\"1\",\"date\":\"2024-02-19\",\"text\":\"a b\",\"events\":["
                + "{\"source\":\"IGO\",\"cameo\":\"112\",\"target\":\"GON\"}]}");
        Triples triples = Triples.evaluate(
                gold,
                Gold.Half.ALL,
                new Told(event("COUNCIL", "112", "GON", "a b", "a", "b")),
                actor -> actor.code().equals("COUNCIL") ? "IGOWEST" : actor.code());

        assertThat(triples.score().f1()).isCloseTo(1, EXACT);
    }

    @Test
    void everyBadLineIsNamedWithItsRemedyAndTheRestCounts() throws IOException {
        Path gold = gold(
                "{not json",
                pair("2", "BLAME", "blames"),
                "{\"id\":\"3\",\"text\":\"short\",\"source\":[[0,99]],\"target\":[],\"root\":\"AID\"}",
                pair("4", "ACCUSE", "blames"));
        Pairs pairs = Pairs.evaluate(gold, Gold.Half.ALL, new Words());

        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.faults())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(gold + ":1: is not JSON; write one JSON object per line"),
                        second ->
                                assertThat(second).startsWith(gold + ":2: unknown type \"BLAME\"; write one of AGREE"),
                        third -> assertThat(third).contains(":3: the field \"source\" holds [0,99]"));
    }

    private Path gold(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    private static String pair(String id, String type, String verb) {
        return "{\"id\":\"" + id + "\",\"text\":\"Gondor " + verb
                + " Arnor\",\"source\":[[0,6]],\"target\":[],\"root\":\"" + type + "\"}";
    }

    private static Event event(String source, String code, String target, String text, String by, String whom) {
        return new Event(
                "e" + code,
                new Participant(new Actor(source, Sector.NONE, source), span(text, by)),
                new Participant(new Actor(target, Sector.NONE, target), span(text, whom)),
                Ontology.code(code),
                List.of(),
                When.UNKNOWN,
                Place.UNKNOWN,
                Status.HAPPENED,
                Attribution.AUTHOR,
                List.of(),
                List.of(new Evidence(0, new Span(0, text.length()), "")),
                "entry",
                0.5);
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** Knows three verbs. */
    private static final class Words implements Subject {
        private static final Map<String, String> CODES = Map.of("blames", "112", "refuses", "120", "yields", "081");

        @Override
        public Reading read(Article article) {
            throw new UnsupportedOperationException("pairs only");
        }

        @Override
        public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
            return Optional.ofNullable(CODES.get(sentence.split(" ")[1])).map(Ontology::code);
        }
    }

    /** Reads the same events in every article. */
    private static final class Told implements Subject {
        private final List<Event> events;

        Told(Event... events) {
            this.events = new ArrayList<>(List.of(events));
        }

        @Override
        public Reading read(Article article) {
            return new Reading(
                    article, "en", Optional.empty(), List.of(), List.of(), List.of(), events, List.of(), List.of());
        }

        @Override
        public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
            throw new UnsupportedOperationException("articles only");
        }
    }
}
