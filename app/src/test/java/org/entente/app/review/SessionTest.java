package org.entente.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.Sample;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.store.Judges;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewItem;
import org.entente.app.store.ReviewRound;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final Reading NEWS = Sample.reading(
            "FRA attacks ITA. DEU attacks ITA. USA attacks ITA. AZE attacks ITA. FRA praises DEU. ITA praises DEU.",
            "2024-02-19");

    @TempDir
    private Path folder;

    private Store store;
    private ReviewBook book;
    private int round;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        store.articles().add(List.of(Sample.kept(NEWS)), Terms.of("1"));
        book = store.reviews();
        round = book.draw(ReviewRound.Terms.of("first", 1, 10).forCoders(2), Judges.NOW)
                .number();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Session session() {
        return Session.of(book, round);
    }

    private ReviewItem item(int ordinal) {
        return session().items().get(ordinal - 1);
    }

    private void say(Judgement said) {
        book.keep(Judges.in(round, said));
    }

    private void accept(String coder, int ordinal) {
        say(Judges.accept(coder, item(ordinal).shown()));
    }

    @Test
    void aCoderGoesOnWhereHeStoppedAndComesBackToWhatHePassedOver() {
        assertThat(session().next("Ann")).contains(item(1));
        accept("Ann", 1);
        accept("Ann", 4);
        assertThat(session().next("Ann")).contains(item(5));
        assertThat(session().next("Bob")).contains(item(1));
        accept("Ann", 6);
        assertThat(session().next("Ann")).contains(item(2));
        assertThat(session().done("Ann")).isEqualTo(3);
        assertThat(session().lastJudged("Ann")).contains(item(6));

        say(Judges.withdraw("Ann", item(6).shown()));
        assertThat(session().done("Ann")).isEqualTo(2);
        assertThat(session().lastJudged("Ann")).contains(item(4));
    }

    @Test
    void nobodySeesAnotherBeforeBothAreDone() {
        for (int i = 1; i <= 6; i++) {
            accept("Ann", i);
            assertThat(session().isDone()).isFalse();
        }
        for (int i = 1; i <= 6; i++) {
            assertThat(session().isDone()).isFalse();
            accept("Bob", i);
        }
        assertThat(session().isDone()).isTrue();
    }

    @Test
    void agreementIsOfVerdictsAndOfWhatIsHeldToBeRight() {
        for (int i = 1; i <= 6; i++) {
            accept("Ann", i);
        }
        accept("Bob", 1);
        accept("Bob", 2);
        accept("Bob", 3);
        say(Judges.reject("Bob", item(4).shown(), Reason.NO_EVENT));
        say(Judges.correct("Bob", item(5).shown(), Judges.status(Status.PLANNED)));
        say(Judges.reject("Bob", item(6).shown(), Reason.NO_EVENT));

        List<Agreement> rows = session().agreement();
        Agreement verdict = find(rows, "verdict", "");
        assertThat(verdict.units()).isEqualTo(6);
        assertThat(verdict.same().orElseThrow()).isCloseTo(0.5, within(1e-9));
        // By hand: 12 values, 9 accept, 2 reject, 1 correct; (11 * 6 - 9 * 8 - 2) / (12 * 11 - 74).
        assertThat(verdict.alpha().orElseThrow()).isCloseTo((11 * 6 - 74.0) / (132 - 74), within(1e-9));
        Agreement status = find(rows, "status", "");
        assertThat(status.units()).as("where both hold that there is an event").isEqualTo(4);
        assertThat(status.same().orElseThrow()).isCloseTo(0.75, within(1e-9));
        assertThat(find(rows, "verdict", "ASSAULT").units()).isEqualTo(4);
        assertThat(find(rows, "verdict", "SUPPORT").units()).isEqualTo(2);
        assertThat(session().disputed()).hasSize(3);
    }

    private static Agreement find(List<Agreement> rows, String what, String category) {
        return rows.stream()
                .filter(row -> row.what().equals(what) && row.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void precisionIsByEachCoderAndByWhatIsSettled() {
        for (int i = 1; i <= 6; i++) {
            accept("Ann", i);
        }
        accept("Bob", 1);
        accept("Bob", 2);
        say(Judges.reject("Bob", item(3).shown(), Reason.NO_EVENT));
        say(Judges.correct("Bob", item(4).shown(), Judges.code("193")));

        assertThat(precision("Ann", "all").of()).isEqualTo(6);
        assertThat(precision("Ann", "all").share()).isEqualTo(1);
        assertThat(precision("Bob", "all").share()).isEqualTo(0.5);
        assertThat(precision("Bob", "event").share()).isEqualTo(0.75);
        assertThat(precision("Bob", "code").share()).isEqualTo(0.5);
        assertThat(precision("Bob", "source").share()).isEqualTo(0.75);
        assertThat(precision("", "all").of()).as("two on which both agree").isEqualTo(2);

        say(Judges.settling(Judges.reject("Cleo", item(3).shown(), Reason.NO_EVENT)));
        assertThat(precision("", "all").of()).isEqualTo(3);
        assertThat(session().coders()).as("the last word is no coder's").containsExactly("Ann", "Bob");
    }

    private Share precision(String who, String what) {
        return session().precision().stream()
                .filter(row -> row.who().equals(who)
                        && row.what().equals(what)
                        && row.category().isEmpty())
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void aRoundThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Session.of(book, 9))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("there is no such review");
    }
}
