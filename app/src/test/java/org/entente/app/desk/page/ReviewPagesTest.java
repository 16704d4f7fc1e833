package org.entente.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review in the desk, as a browser without JavaScript sees it. */
class ReviewPagesTest {
    @TempDir
    Path folder;

    Path store;
    OpenedDesk desk;

    @BeforeEach
    void open() {
        store = OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of(
                        "2024-02-17", "FRA attacks ITA. Nobody knows why.",
                        "2024-02-18", "USA visits AZE.",
                        "2024-02-19", "DEU meets ITA.",
                        "2024-03-01", "FRA praises DEU."));
        desk = OpenedDesk.on(store);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void begin(int coders) {
        var answer = desk.post(
                "/review", "/review/start", Map.of("name", "First look", "events", "10", "coders", "" + coders));
        assertThat(answer.uri().getPath()).isEqualTo("/review/1");
    }

    private void be(String name) {
        desk.post("/review", "/review/coder", Map.of("name", name, "back", "/review/1"));
    }

    private String say(int item, Map<String, String> fields) {
        return desk.post("/review/1?item=" + item, "/review/1/" + item + "/judge", fields)
                .body();
    }

    private void acceptAll() {
        for (int item = 1; item <= 4; item++) {
            say(item, Map.of("say", "accept"));
        }
    }

    /** The events of the store, once there are so many as should be. */
    private List<String> events(int number) {
        List<String> events;
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        do {
            events = desk.inStore(opened -> opened.events().of(EventFilter.ALL)).stream()
                    .map(e -> e.source().code() + " " + e.target().code() + " "
                            + e.code().code() + " " + e.status().code())
                    .toList();
        } while (events.size() != number && Instant.now().isBefore(end));
        return events;
    }

    private List<String> judgements() {
        return desk.inStore(opened -> opened.reviews().judgements()).stream()
                .map(said -> said.coder() + " " + said.verdict().code())
                .toList();
    }

    private static void await(BooleanSupplier what) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!what.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    @Test
    void whoJudgesIsAskedOnceByName() {
        begin(1);
        assertThat(desk.get("/review/1").body()).contains("Who are you?").doesNotContain("data-press=\"a\"");
        be("Ann Ö");
        assertThat(desk.get("/review/1").body()).contains("by <bdi>Ann Ö</bdi>", "event 1 of 4");
        assertThat(desk.get("/review").body()).contains("Begin");
        var bad = desk.post("/review", "/review/coder", Map.of("name", "a;b<script>", "back", "//evil.example"));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("is no name to judge by").doesNotContain("<script>");
        var away = desk.post("/review", "/review/coder", Map.of("name", "Ann", "back", "//evil.example"));
        assertThat(away.uri().getPath()).isEqualTo("/review");
    }

    @Test
    void anEventIsShownInItsContextWithItsRolesAndAHintForEachKey() {
        begin(1);
        be("Ann");
        String page = desk.get("/review/1?item=" + itemOf("Use conventional military force"))
                .body();
        assertThat(page)
                .contains("Nobody knows why.")
                .containsPattern("class=\"[^\"]*source[^\"]*\"[^>]*>FRA<")
                .containsPattern("class=\"[^\"]*target[^\"]*\"[^>]*>ITA<")
                .contains("<kbd>a</kbd>", "<kbd>r</kbd>", "<kbd>c</kbd>", "<kbd>s</kbd>", "<kbd>t</kbd>")
                .contains("<kbd>d</kbd>", "<kbd>h</kbd>", "<kbd>m</kbd>", "<kbd>u</kbd>", "<kbd>1</kbd>")
                .contains("FRA GOV", "190", "2024-02-17", "happened");
    }

    private int itemOf(String label) {
        for (int item = 1; item <= 4; item++) {
            if (desk.get("/review/1?item=" + item).body().contains(label + " <span")) {
                return item;
            }
        }
        throw new IllegalStateException(label);
    }

    @Test
    void aCoderGoesOnWhereHeStoppedAndTakesBackTheLast() {
        begin(1);
        be("Ann");
        assertThat(say(1, Map.of("say", "accept"))).contains("event 2 of 4");
        say(2, Map.of("say", "unsure"));
        assertThat(desk.get("/review/1").body()).contains("event 3 of 4", "2 of 4</progress>");
        String back = desk.post("/review/1", "/review/1/undo", Map.of()).body();
        assertThat(back).contains("event 2 of 4", "1 of 4</progress>");
        acceptAll();
        assertThat(desk.get("/review/1").body()).contains("all judged");
        assertThat(desk.get("/review").body()).contains("Agreement and precision");
    }

    @Test
    void whatIsRejectedIsOutAndWhatIsCorrectedStandsCorrected() {
        begin(1);
        be("Ann");
        int attack = itemOf("Use conventional military force");
        int visit = itemOf("Make a visit");
        say(attack, Map.of("say", "reject", "reason", "no_event"));
        assertThat(events(3)).noneMatch(event -> event.contains(" 190 "));
        assertThat(desk.get("/review/events/rejected").body())
                .contains("FRA GOV → ITA GOV")
                .contains("the words tell no event");

        String page = say(visit, Map.of("say", "correct", "slot", "code", "value", "043 Host a visit"));
        assertThat(page).contains("<del>042</del> <ins>043</ins>", "You said: <strong>corrected</strong>");
        page = say(visit, Map.of("say", "correct", "slot", "status", "value", "planned"));
        assertThat(page).contains("<ins>043</ins>", "<ins>planned</ins>");
        page = say(visit, Map.of("say", "correct", "slot", "target", "value", "germany mil"));
        assertThat(page).contains("<ins>DEU MIL</ins>");
        page = say(visit, Map.of("say", "correct", "slot", "date", "value", "2024-02"));
        assertThat(page).contains("<ins>2024-02</ins>");
        await(() -> events(3).contains("USA DEU 043 planned"));

        page = say(visit, Map.of("say", "correct", "slot", "code", "value", "042"));
        assertThat(page).doesNotContain("<ins>043</ins>").contains("<ins>planned</ins>");
    }

    @Test
    void whatCannotBeMeantIsNotKeptAndSaysWhy() {
        begin(1);
        be("Ann");
        assertThat(say(1, Map.of("say", "correct", "slot", "code", "value", "9999")))
                .contains("is no CAMEO code", "event 1 of 4");
        assertThat(say(1, Map.of("say", "correct", "slot", "date", "value", "soon")))
                .contains("is no date");
        assertThat(say(1, Map.of("say", "correct", "slot", "source", "value", "<b>Nemo</b>")))
                .contains("No actor is called")
                .doesNotContain("<b>Nemo");
        assertThat(say(1, Map.of("say", "reject"))).contains("Say why");
        assertThat(judgements()).isEmpty();
        assertThat(desk.get("/review/7").statusCode()).isEqualTo(404);
        assertThat(desk.get("/review/x").statusCode()).isEqualTo(404);
        assertThat(desk.post("/review", "/review/start", Map.of("name", "x", "actor", "Nowhere"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        begin(1);
        be("Ann");
        var answer = desk.send(desk.request("/review/1/1/judge")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("say=accept")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(judgements()).isEmpty();
    }

    @Test
    void theSecondCoderSeesNothingOfTheFirstBeforeBothAreDone() {
        begin(2);
        be("Ann");
        int attack = itemOf("Use conventional military force");
        acceptAll();
        say(attack, Map.of("say", "reject", "reason", "wrong_pair"));
        assertThat(desk.get("/review/1/agreement").body())
                .contains("is told when 2 have judged")
                .doesNotContain("<table", "wrong pair", "not between these two");
        be("Bob");
        assertThat(desk.get("/review/1").body()).contains("event 1 of 4").doesNotContain("You said", "Ann");
        String event = eventPage("FRA", "190");
        assertThat(desk.get(event).body()).contains("Corrections").doesNotContain("Ann", "Rejected:");
        acceptAll();

        String page = desk.get("/review/1/agreement").body();
        assertThat(page)
                .contains("Krippendorff", "In dispute")
                .contains("no such event: it is not between these two")
                .containsPattern("verdict</th><td class=\"number\">4</td><td class=\"number\">0\\.750");
        String settled = desk.post("/review/1/agreement", "/review/1/" + attack + "/settle", Map.of("right", "Ann"))
                .body();
        assertThat(settled).doesNotContain("In dispute");
        assertThat(events(3)).noneMatch(e -> e.contains(" 190 "));
        assertThat(desk.get(event).body())
                .contains("Rejected: it is not between these two")
                .contains("had the last word");
    }

    private String eventPage(String source, String code) {
        return desk.inStore(opened -> opened.events().of(EventFilter.ALL)).stream()
                .filter(e -> e.source().code().equals(source) && e.code().code().equals(code))
                .map(e -> Links.event(e.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventIsCorrectedOnItsOwnPageByWhomeverSaysHisName() {
        String event = eventPage("FRA", "190");
        assertThat(desk.get(event).body()).contains("Is it coded wrong?");
        var nameless = desk.post(event, "/judge" + event, Map.of("say", "accept"));
        assertThat(nameless.statusCode()).isEqualTo(400);

        String page = desk.post(
                        event,
                        "/judge" + event,
                        Map.of("say", "correct", "slot", "status", "value", "denied", "name", "Cleo"))
                .body();
        assertThat(page).contains("Stands as corrected.", "Cleo", "status denied instead of happened");
        assertThat(events(4)).contains("FRA ITA 190 denied");
        page = desk.post(event, "/judge" + event, Map.of("say", "reject", "reason", "other"))
                .body();
        assertThat(page).contains("Rejected: for another reason");
        page = desk.post(event, "/judge" + event, Map.of("say", "withdraw")).body();
        assertThat(page).doesNotContain("Rejected:", "Stands as corrected.").contains("taken back");
        assertThat(events(4)).contains("FRA ITA 190 happened");
    }

    @Test
    void twoReportsArePartedAndJoinedAgain() {
        desk.close();
        OpenedDesk.store(store, Map.of("2024-03-01", "News: FRA praises DEU."));
        desk = OpenedDesk.on(store);
        String event = eventPage("FRA", "051");
        String id = event.substring("/event/".length());
        be("Ann");
        String page =
                desk.get("/judge/merging/" + id + "?back=" + Links.value(event)).body();
        Matcher other = Pattern.compile("name=\"other\" value=\"([^\"]+)\"").matcher(page);
        assertThat(other.find()).isTrue();
        int before = desk.inStore(opened -> opened.events().of(EventFilter.ALL)).size();
        String say = page.contains("This is another event") ? "part" : "join";
        String after = desk.post(
                        "/judge/merging/" + id,
                        "/judge/merging/" + id,
                        Map.of("other", other.group(1), "say", say, "back", event))
                .body();
        assertThat(after).contains("One event or two?", "href=\"" + event + "\"");
        assertThat(events(say.equals("part") ? before + 1 : before - 1)).isNotEmpty();
        assertThat(judgements()).containsExactly("Ann " + say);
    }

    @Test
    void aDeskToReadShowsReviewsAndChangesNothing() {
        begin(1);
        be("Ann");
        acceptAll();
        desk.close();
        desk = OpenedDesk.toRead(store);
        assertThat(desk.get("/review").body()).contains("First look").doesNotContain("<form method=\"post\"");
        assertThat(desk.get("/review/1?item=1").body())
                .contains("event 1 of 4")
                .doesNotContain("<form method=\"post\"");
        assertThat(desk.get("/review/1/agreement").body()).contains("Is the coding right?");
        assertThat(desk.post("/review", "/review/1/1/judge", Map.of("say", "accept"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStoreIsOpenedAgainWithAllThatWasSaid() {
        begin(1);
        be("Ann");
        say(1, Map.of("say", "unsure"));
        desk.close();
        try (Store opened = Store.open(store)) {
            assertThat(opened.reviews().judgements()).singleElement().satisfies(said -> {
                assertThat(said.coder()).isEqualTo("Ann");
                assertThat(said.verdict()).isEqualTo(Verdict.UNSURE);
            });
        }
        desk = OpenedDesk.on(store);
    }
}
