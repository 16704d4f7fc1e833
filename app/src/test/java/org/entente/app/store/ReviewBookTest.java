package org.entente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Effect;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of events, and what becomes of these. */
class ReviewBookTest {
    private static final Reading MEETING = Sample.reading("FRA meets ITA.", "2024-02-19");
    private static final Reading VISIT = Sample.reading("Again: FRA visits ITA.", "2024-02-19");
    private static final Reading ATTACK = Sample.reading("DEU attacks ITA.", "2024-03-01");
    private static final Reading PRAISE = Sample.reading("ITA praises DEU. FRA attacks USA.", "2024-04-01");

    @TempDir
    private Path folder;

    private Path file;
    private Store store;
    private ReviewBook book;

    @BeforeEach
    void fill() {
        file = folder.resolve("news.duckdb");
        store = Store.open(file);
        add(MEETING, VISIT, ATTACK, PRAISE);
        book = store.reviews();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(Reading... readings) {
        store.articles().add(Stream.of(readings).map(Sample::kept).toList(), Terms.of("1"));
    }

    private static String id(Reading reading) {
        return reading.events().get(0).id();
    }

    private Shown shown(Reading reading) {
        return book.show(id(reading)).orElseThrow();
    }

    private void say(Judgement... judgements) {
        Stream.of(judgements).forEach(book::keep);
        book.follow();
    }

    private List<String> events() {
        return store.events().of(EventFilter.ALL).stream()
                .map(ReviewBookTest::line)
                .toList();
    }

    private static String line(StoredEvent e) {
        return e.source().label() + ">" + e.target().label() + " " + e.code().code() + " "
                + e.when().start() + " " + e.status().code() + " " + e.reports();
    }

    private Effect.Kind effect(Reading reading) {
        return Optional.ofNullable(book.reviewed(List.of(id(reading))).get(id(reading)))
                .map(ReviewBook.Reviewed::effect)
                .orElse(null);
    }

    @Test
    void whatIsRejectedIsOutOfEveryListAndComesBackWhenThatIsTakenBack() {
        List<StoredEvent> before = store.events().of(EventFilter.ALL);
        say(Judges.reject("Ann", shown(ATTACK), Reason.NO_EVENT));

        assertThat(events()).hasSize(3).noneMatch(line -> line.startsWith("DEU GOV>ITA"));
        assertThat(store.upkeep().summary().events()).isEqualTo(3);
        assertThat(store.lists().dyads(true)).noneMatch(row -> row.a().equals("DEU"));
        ReviewBook.Reviewed reviewed = book.reviewed(Effect.Kind.REJECTED).get(0);
        assertThat(reviewed.coders()).containsExactly("Ann");
        assertThat(reviewed.reason()).contains(Reason.NO_EVENT);
        assertThat(reviewed.coded().code().code()).isEqualTo("190");

        say(Judges.withdraw("Ann", shown(ATTACK)));
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(before);
        assertThat(book.reviewed(List.of(id(ATTACK)))).isEmpty();
    }

    @Test
    void whatIsCorrectedStandsAsCorrectedAndTheCodedReadingStaysVisible() {
        Correction toPolice = new Correction(
                Optional.empty(),
                Optional.of(new Actor("POL", Sector.COP, "Poland")),
                Optional.of(Ontology.code("0831")),
                Optional.of(When.month(2024, 2)),
                Optional.of(Status.PLANNED));
        say(Judges.correct("Ann", shown(ATTACK), toPolice));

        assertThat(events()).contains("DEU GOV>POL COP 0831 2024-02-01 planned 1");
        assertThat(rows("SELECT label, plover_type, quad, goldstein, date_precision FROM event WHERE code = '0831'"))
                .singleElement()
                .asString()
                .doesNotContain("ASSAULT")
                .contains("month");
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.CORRECTED);
        Coding coded = book.reviewed(List.of(id(ATTACK))).get(id(ATTACK)).coded();
        assertThat(coded.target().code()).isEqualTo("ITA");
        assertThat(coded.status()).isEqualTo(Status.HAPPENED);
        assertThat(store.lists().findActor("POL")).contains("POL");
    }

    private List<String> rows(String query) {
        store.close();
        List<String> rows = Sql.rows(file, query);
        store = Store.open(file);
        book = store.reviews();
        return rows;
    }

    @Test
    void drawingAndAcceptingChangeNoEvent() {
        List<StoredEvent> before = store.events().of(EventFilter.ALL);
        book.draw(ReviewRound.Terms.of("first", 1, 10), Judges.NOW);
        say(Judges.accept("Ann", shown(ATTACK)));
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(before);
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.ACCEPTED);
    }

    @Test
    void theLastOfOnePersonCountsAndNothingIsForgotten() {
        Shown shown = shown(ATTACK);
        say(Judges.reject("Ann", shown, Reason.WRONG_PAIR), Judges.accept("Ann", shown));
        assertThat(events()).hasSize(4);
        assertThat(book.ofEvent(id(ATTACK))).hasSize(2);
        assertThat(book.judgements()).extracting(Judgement::number).containsExactly(1L, 2L);
    }

    @Test
    void whereTwoDoNotAgreeTheCodedReadingStandsUntilSomebodySettlesIt() {
        Shown shown = shown(ATTACK);
        say(Judges.reject("Ann", shown, Reason.NO_EVENT), Judges.accept("Bob", shown));
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.DISPUTED);
        assertThat(events()).hasSize(4);

        say(Judges.settling(Judges.reject("Cleo", shown, Reason.NO_EVENT)));
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.REJECTED);
        assertThat(events()).hasSize(3);
    }

    @Test
    void whatOneSaidInARoundForTwoTouchesNothingThatIsSaidElsewhere() {
        int round = book.draw(ReviewRound.Terms.of("both", 1, 10).forCoders(2), Judges.NOW)
                .number();
        Shown shown = shown(ATTACK);
        say(Judges.in(round, Judges.reject("Ann", shown, Reason.NO_EVENT)));
        say(Judges.accept("Cleo", shown));
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.ACCEPTED);

        say(Judges.in(round, Judges.reject("Bob", shown, Reason.NO_EVENT)));
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.DISPUTED);
    }

    @Test
    void inARoundForTwoNothingFollowsBeforeBothHaveJudged() {
        int round = book.draw(ReviewRound.Terms.of("both", 1, 10).forCoders(2), Judges.NOW)
                .number();
        Shown shown = book.items(round).stream()
                .map(ReviewItem::shown)
                .filter(s -> s.report().equals(id(ATTACK)))
                .findFirst()
                .orElseThrow();
        say(Judges.in(round, Judges.reject("Ann", shown, Reason.NO_EVENT)));
        assertThat(events()).hasSize(4);
        assertThat(effect(ATTACK)).isNull();

        say(Judges.in(round, Judges.reject("Bob", shown, Reason.OTHER)));
        assertThat(events()).hasSize(3);
    }

    @Test
    void aRoundIsTheSameForTheSameSeedAndDrawsEachTypeAlikeIfAsked() {
        ReviewRound first = book.draw(ReviewRound.Terms.of("a", 7, 3), Judges.NOW);
        ReviewRound same = book.draw(ReviewRound.Terms.of("b", 7, 3), Judges.NOW);
        assertThat(ids(first)).isEqualTo(ids(same)).hasSize(3);
        assertThat(first.population()).isEqualTo(4);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> ids(book.draw(ReviewRound.Terms.of("s", seed, 3), Judges.NOW)))
                        .distinct())
                .hasSizeGreaterThan(3);

        ReviewRound.Terms each = new ReviewRound.Terms(
                "each",
                3,
                1,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3);
        assertThat(book.items(book.draw(each, Judges.NOW).number()))
                .extracting(ReviewItem::stratum)
                .containsExactlyInAnyOrder("ASSAULT", "CONSULT", "SUPPORT");
        assertThat(book.items(book.draw(each, Judges.NOW).number()))
                .filteredOn(item -> item.stratum().equals("ASSAULT"))
                .extracting(ReviewItem::stratumEvents)
                .containsExactly(2L);
    }

    private List<String> ids(ReviewRound round) {
        return book.items(round.number()).stream()
                .map(item -> item.shown().id())
                .toList();
    }

    @Test
    void aRoundMayBeOfOneRelationAndOneOfNothingIsRefused() {
        ReviewRound.Terms terms = new ReviewRound.Terms(
                "dyad",
                3,
                1,
                false,
                Optional.of("ITA"),
                Optional.of("DEU"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThat(book.items(book.draw(terms, Judges.NOW).number())).hasSize(2);
        ReviewRound.Terms none = new ReviewRound.Terms(
                "none",
                3,
                1,
                false,
                Optional.of("XXX"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThatThrownBy(() -> book.draw(none, Judges.NOW)).isInstanceOf(Fault.class);
    }

    @Test
    void aJudgementDoesNotWaitForWhateverElseIsBeingWritten() {
        Shown shown = shown(ATTACK);
        store.together(() -> {
            add(Sample.reading("FRA praises ITA.", "2024-06-01"));
            Judgement kept = CompletableFuture.supplyAsync(() -> book.keep(Judges.accept("Ann", shown)))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            assertThat(kept.number()).isEqualTo(1);
        });
        assertThat(book.isBehind()).isTrue();
        book.follow();
        assertThat(book.isBehind()).isFalse();
        assertThat(effect(ATTACK)).isEqualTo(Effect.Kind.ACCEPTED);
    }

    @Test
    void manyAtOnceAreAllKeptAndNumberedWithoutGaps() {
        Shown shown = shown(ATTACK);
        List<CompletableFuture<Judgement>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String coder = "coder " + i;
            all.add(CompletableFuture.supplyAsync(() -> book.keep(Judges.accept(coder, shown))));
        }
        all.forEach(CompletableFuture::join);
        assertThat(book.judgements())
                .extracting(Judgement::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
    }

    @Test
    void twoReportsArePartedAndJoinedAndThatSurvivesARecode() {
        String event = store.events().of(EventFilter.ALL).get(0).id();
        Shown meeting = book.showReport(id(MEETING)).orElseThrow();
        Shown visit = book.showReport(id(VISIT)).orElseThrow();
        assertThat(events()).contains("FRA GOV>ITA GOV 042 2024-02-19 happened 2");

        say(Judges.ofTwo("Ann", meeting, visit, Verdict.PART));
        assertThat(events()).hasSize(5).noneMatch(line -> line.endsWith(" 2"));

        recode(VISIT, changed(VISIT, "visit-2", Status.ONGOING));
        assertThat(events()).hasSize(5).noneMatch(line -> line.endsWith(" 2"));

        say(Judges.ofTwo("Ann", visit, meeting, Verdict.WITHDRAWN));
        assertThat(events()).hasSize(4);

        Shown attack = book.showReport(id(ATTACK)).orElseThrow();
        say(Judges.ofTwo("Ann", attack, meeting, Verdict.JOIN));
        assertThat(events()).hasSize(3);
        recode(ATTACK, Sample.read(Sample.article("DEU attacks ITA.", "2024-03-01")));
        assertThat(events()).hasSize(3);
        assertThat(event).isNotEmpty();
    }

    /** A report that is gone takes nothing along that people have joined with it. */
    @Test
    void whatWasJoinedWithAReportThatIsGoneStaysAnEvent() {
        say(Judges.ofTwo(
                "Ann",
                book.showReport(id(ATTACK)).orElseThrow(),
                book.showReport(id(MEETING)).orElseThrow(),
                Verdict.JOIN));
        assertThat(events()).hasSize(3);
        recode(ATTACK, none(ATTACK));
        assertThat(events()).hasSize(3).contains("FRA GOV>ITA GOV 042 2024-02-19 happened 2");
        recode(ATTACK, ATTACK);
        assertThat(events()).hasSize(3);
        List<StoredEvent> asWritten = store.events().of(EventFilter.ALL);
        store.merges().remerge();
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(asWritten);
    }

    @Test
    void aCorrectionOutlastsARecodeThatReadsOtherwise() {
        say(Judges.correct("Ann", shown(ATTACK), Judges.code("193")));
        recode(ATTACK, changed(ATTACK, "other", Status.PLANNED));
        assertThat(events()).contains("DEU GOV>ITA GOV 193 2024-03-01 planned 1");
        assertThat(book.reviewed(Effect.Kind.CORRECTED)).hasSize(1);
    }

    @Test
    void anAcceptedEventThatReadsOtherwiseNowWantsToBeJudgedAgain() {
        say(Judges.accept("Ann", shown(ATTACK)));
        recode(ATTACK, changed(ATTACK, "other", Status.PLANNED));
        assertThat(events()).contains("DEU GOV>ITA GOV 190 2024-03-01 planned 1");
        assertThat(book.reviewed(Effect.Kind.OUTDATED)).hasSize(1);

        recode(ATTACK, ATTACK);
        assertThat(book.reviewed(Effect.Kind.ACCEPTED)).hasSize(1);
    }

    @Test
    void aRejectionHoldsForTheWordsOnlyIfThoseTellNoEvent() {
        say(Judges.reject("Ann", shown(ATTACK), Reason.NO_EVENT));
        recode(ATTACK, changed(ATTACK, "other", Status.PLANNED));
        assertThat(events()).hasSize(3);
        say(Judges.reject("Ann", book.show("other").orElseThrow(), Reason.WRONG_PAIR));
        assertThat(events()).hasSize(3);
        recode(ATTACK, ATTACK);
        assertThat(events()).hasSize(4);
        assertThat(book.reviewed(Effect.Kind.OUTDATED)).hasSize(1);
    }

    @Test
    void aRejectedEventThatAnotherArticleTellsTooStandsAgainUntilItIsJudgedAgain() {
        say(Judges.reject("Ann", shown(ATTACK), Reason.NO_EVENT));
        add(Sample.reading("News: DEU attacks ITA.", "2024-03-01"));
        assertThat(events()).hasSize(4).contains("DEU GOV>ITA GOV 190 2024-03-01 happened 2");
        assertThat(book.reviewed(Effect.Kind.OUTDATED)).hasSize(1);
        String event = book.reviewed(Effect.Kind.OUTDATED).get(0).event();
        say(Judges.reject("Ann", book.show(event).orElseThrow(), Reason.NO_EVENT));
        assertThat(events()).hasSize(3);
    }

    @Test
    void whatIsGoneIsKeptAndFoundAgain() {
        Shown shown = shown(ATTACK);
        say(Judges.correct("Ann", shown, Judges.status(Status.ONGOING)));
        recode(ATTACK, none(ATTACK));
        assertThat(events()).hasSize(3);
        assertThat(book.shown(List.of(shown.id())).get(shown.id()).reportNow()).isEmpty();
        assertThat(book.size()).isEqualTo(1);

        recode(ATTACK, ATTACK);
        assertThat(events()).contains("DEU GOV>ITA GOV 190 2024-03-01 ongoing 1");
    }

    @Test
    void aRemergeOfTheWholeStoreChangesNothing() {
        say(
                Judges.correct("Ann", shown(ATTACK), Judges.code("193")),
                Judges.reject("Ann", shown(PRAISE), Reason.NO_EVENT));
        List<StoredEvent> before = store.events().of(EventFilter.ALL);
        store.merges().remerge();
        assertThat(store.events().of(EventFilter.ALL)).isEqualTo(before);
        assertThat(book.reviewed(Effect.Kind.REJECTED)).hasSize(1);
    }

    /** Puts another reading of the article in the place of the one that is there. */
    private void recode(Reading old, Reading fresh) {
        assertThat(fresh.article()).isEqualTo(old.article());
        store.articles().add(List.of(Sample.kept(fresh)), Terms.of("2"));
    }

    private static Reading none(Reading of) {
        return with(of, List.of());
    }

    /** The first event read otherwise, under another id. */
    private static Reading changed(Reading of, String id, Status status) {
        Event e = of.events().get(0);
        Participant source = e.source();
        Event other = new Event(
                id,
                source,
                e.target(),
                e.code(),
                e.contexts(),
                e.when(),
                e.basis(),
                e.place(),
                status,
                e.attribution(),
                e.quantities(),
                e.evidence(),
                e.entry(),
                e.confidence());
        return with(of, List.of(other));
    }

    private static Reading with(Reading of, List<Event> events) {
        return new Reading(
                of.article(),
                of.language(),
                of.perspective(),
                of.repeated(),
                of.sentences(),
                of.mentions(),
                of.dates(),
                events,
                of.statements(),
                of.assessments());
    }
}
