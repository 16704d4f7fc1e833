package org.entente.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final LocalDate MONDAY = LocalDate.of(2004, 3, 15);
    private static final Actor NORWAY = new Actor("NOR", Sector.NONE, "Norway");
    private static final Actor SWEDEN = new Actor("SWE", Sector.NONE, "Sweden");

    /** One telling, changed step by step; each has an article of its own unless told otherwise. */
    private static final class Draft {
        private String article;
        private Actor source = NORWAY;
        private Actor target = SWEDEN;
        private String code = "194";
        private Status status = Status.HAPPENED;
        private When when = When.day(MONDAY);
        private Basis basis = Basis.CLAUSE;
        private LocalDate published = MONDAY.plusDays(1);
        private Place place = Place.UNKNOWN;
        private List<Quantity> quantities = List.of();
        private final String sentence;

        Draft(String id, String sentence) {
            article = id;
            this.sentence = sentence;
        }

        Telling telling(String id) {
            return new Telling(
                    id,
                    article,
                    Optional.of(published),
                    source,
                    target,
                    Ontology.code(code),
                    status,
                    when,
                    basis,
                    place,
                    quantities,
                    Content.of(List.of(sentence), List.of(source, target)));
        }
    }

    private final List<Draft> drafts = new ArrayList<>();

    private Draft add(String sentence) {
        Draft draft = new Draft("article-" + drafts.size(), sentence);
        drafts.add(draft);
        return draft;
    }

    private List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        drafts.forEach(d -> tellings.add(d.telling("" + (char) ('a' + tellings.size()))));
        return tellings;
    }

    private List<Merged> events(Overrides overrides) {
        return new Merging(overrides).merge(tellings());
    }

    /** The ids of the tellings of each event: {@code "ab"}. */
    private List<String> merged(Overrides overrides) {
        return events(overrides).stream()
                .map(e -> e.tellings().stream().map(Telling::id).sorted().collect(Collectors.joining()))
                .sorted()
                .toList();
    }

    private List<String> merged() {
        return merged(Overrides.NONE);
    }

    @Test
    void oneShellingInOtherWordsIsOneEvent() {
        add("Norwegian artillery shelled the Swedish village of Kolsva on Monday and killed two farmers.");
        add("Two farmers died on Monday when Norwegian guns fired on Kolsva in Sweden.").code = "190";
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void shellingsOfTwoVillagesOnOneDayAreTwo() {
        add("Norway shelled the village of Kolsva on Monday.").place = new Place("Kolsva", "SWE");
        add("Norway shelled the village of Ludvika on Monday.").place = new Place("Ludvika", "SWE");
        assertThat(merged()).containsExactly("a", "b");
        drafts.forEach(d -> d.place = Place.UNKNOWN);
        assertThat(merged()).containsExactly("a", "b");
    }

    @Test
    void dailyShellingsInTheSameWordsAreNoChain() {
        for (int day = 0; day < 28; day++) {
            Draft draft = add("Norwegian artillery shelled the village of Kolsva for an hour, residents said.");
            draft.when = When.day(MONDAY.plusDays(day));
            draft.published = MONDAY.plusDays(day + 1);
        }
        assertThat(events(Overrides.NONE)).hasSize(28);
    }

    @Test
    void whatIsDatedByPublicationAloneJoinsTheDayBefore() {
        add("Norway expelled three Swedish diplomats on Monday over a spying affair.").code = "161";
        Draft late = add("Norway has thrown out three diplomats of Sweden.");
        late.code = "161";
        late.when = When.day(MONDAY.plusDays(1));
        late.basis = Basis.DATELINE;
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void aVisitAndItsHostingAreOneEventAndTheReturnVisitIsNot() {
        add("The Norwegian minister visited Stockholm on Monday.").code = "042";
        Draft host = add("Sweden received the Norwegian minister on Monday.");
        host.code = "043";
        host.source = SWEDEN;
        host.target = NORWAY;
        Draft back = add("The Swedish minister visited Oslo.");
        back.code = "042";
        back.source = SWEDEN;
        back.target = NORWAY;
        back.when = When.day(MONDAY.plusDays(14));
        back.published = MONDAY.plusDays(15);
        assertThat(merged()).containsExactly("ab", "c");
    }

    @Test
    void anAttackAndItsAnswerAreTwo() {
        add("Norway shelled Sweden on Monday.");
        Draft answer = add("Sweden shelled Norway on Monday.");
        answer.source = SWEDEN;
        answer.target = NORWAY;
        assertThat(merged()).containsExactly("a", "b");
    }

    @Test
    void aClashIsOneWhoeverComesFirst() {
        add("Norwegian and Swedish troops exchanged fire near Kolsva on Monday.").code = "190";
        Draft other = add("Swedish troops clashed with Norwegian soldiers near Kolsva on Monday.");
        other.code = "190";
        other.source = SWEDEN;
        other.target = NORWAY;
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void aPlannedMeetingIsNotTheOneThatWasHeld() {
        add("The presidents of Norway and Sweden will meet on Monday.").code = "040";
        drafts.get(0).status = Status.PLANNED;
        add("The presidents of Norway and Sweden met on Monday.").code = "040";
        assertThat(merged()).containsExactly("a", "b");
    }

    @Test
    void twoReportsOfOneArticleStayTwoWhateverAThirdSays() {
        add("Norway shelled Kolsva on Monday.").article = "one";
        add("Norway shelled Kolsva on Monday.").article = "one";
        add("Norway shelled Kolsva on Monday.");
        assertThat(events(Overrides.NONE)).hasSize(2);
    }

    @Test
    void theDeadMayGrowInNumberButMoneyMayNot() {
        Span nowhere = new Span(0, 0);
        add("Norway shelled Kolsva on Monday.").quantities = List.of(Quantity.of("killed", 11, "people", nowhere));
        Draft more = add("Norway shelled Kolsva on Monday.");
        more.quantities = List.of(Quantity.of("killed", 17, "people", nowhere));
        more.published = MONDAY.plusDays(2);
        List<Telling> t = tellings();
        assertThat(weight("numbers", t.get(0), t.get(1))).isPositive();

        drafts.forEach(d -> d.quantities = List.of(Quantity.of("money", d == more ? 5 : 9, "USD", nowhere)));
        t = tellings();
        assertThat(weight("numbers", t.get(0), t.get(1))).isNegative();
    }

    private static double weight(String feature, Telling a, Telling b) {
        return new Merging(Overrides.NONE)
                .compare(a, b).features().stream()
                        .filter(f -> f.name().equals(feature))
                        .mapToDouble(Feature::weight)
                        .sum();
    }

    @Test
    void aMonthHoldsTheDayInIt() {
        add("Norway recognised the islands' government in Kolsva on Monday, 15 March.").code = "054";
        add("In March Norway recognised the islands' government in Kolsva.").code = "054";
        drafts.get(1).when = When.month(2004, 3);
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void whatLeavesTheTargetOutJoinsOnlyWhereItsWordsNameIt() {
        add("Norway sent 300 tents to Sweden on Monday for people driven out by the flood.").code = "073";
        Draft open = add("Norway delivered 300 tents on Monday; Sweden had asked for them after the flood.");
        open.code = "073";
        open.target = Actor.NONE;
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void whatLeavesTheTargetOutAndDoesNotNameItStaysAlone() {
        add("Norway sent 300 tents to Sweden on Monday for people driven out by the flood.").code = "073";
        Draft open = add("Norway delivered 300 tents on Monday for people driven out by the flood.");
        open.code = "073";
        open.target = Actor.NONE;
        assertThat(merged()).containsExactly("a", "b");
    }

    @Test
    void aDeedCannotBeLaterThanItsReport() {
        add("Norway urged Sweden on Monday to reopen the road to Kolsva.").code = "020";
        Draft misread = add("On Monday Norway asked Sweden to open the Kolsva road again.");
        misread.code = "020";
        misread.when = When.day(MONDAY.plusDays(7));
        assertThat(merged()).containsExactly("ab");
    }

    @Test
    void theEventTakesTheFinestCodeTheNarrowestSectorAndTheFirmDay() {
        Draft early = add("Norway fired on the Swedish village of Kolsva, killing two farmers.");
        early.code = "190";
        early.basis = Basis.DATELINE;
        early.published = MONDAY;
        Draft fine = add("Norwegian guns fired on the Swedish village of Kolsva on Monday, killing two farmers.");
        fine.source = new Actor("NOR", Sector.MIL, "Norway");
        Merged event = events(Overrides.NONE).get(0);
        assertThat(event.first().id()).isEqualTo("b");
        assertThat(event.code().code().code()).isEqualTo("194");
        assertThat(event.source().label()).isEqualTo("NOR MIL");
        assertThat(event.tellings()).extracting(Telling::id).containsExactly("a", "b");
    }

    @Test
    void aPersonMayPartAndJoin() {
        add("Norway shelled the village of Kolsva on Monday.");
        add("Norway shelled the village of Kolsva on Monday.");
        add("Norway praised Sweden.").code = "051";
        assertThat(merged()).containsExactly("ab", "c");
        assertThat(merged(new Overrides(new TreeSet<>(), new TreeSet<>(List.of(Overrides.Pair.of("b", "a"))))))
                .containsExactly("a", "b", "c");
        assertThat(merged(new Overrides(new TreeSet<>(List.of(Overrides.Pair.of("c", "a"))), new TreeSet<>())))
                .containsExactly("abc");
    }

    @Test
    void everyCodeIsOfSomeDeed() {
        Ontology.codes()
                .values()
                .forEach(code -> assertThat(Deed.of(code)).as(code.code()).isNotEmpty());
    }

    @Test
    void signingAndTheIntentToSignAreTwoDeeds() {
        assertThat(Deed.shared(Ontology.code("057"), Ontology.code("030"))).isEmpty();
        assertThat(Deed.shared(Ontology.code("042"), Ontology.code("043"))).isNotEmpty();
        assertThat(Deed.shared(Ontology.code("1823"), Ontology.code("193"))).isNotEmpty();
    }
}
