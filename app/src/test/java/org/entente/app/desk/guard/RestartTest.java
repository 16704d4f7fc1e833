package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a form that was filled in, when the desk is opened anew or the session ends before it is sent. */
class RestartTest {
    private static final String FEED = "https://news.example/feed?a=1&b=\"><script>";

    @TempDir
    Path folder;

    final MovingClock clock = new MovingClock();

    @Test
    void aFormThatWasOpenBeforeARestartCountsAfterIt() {
        Door door = new Door(
                false, Set.of(), Set.of(), Optional.empty(), Optional.of(folder.resolve("config")), Optional.empty());
        Map<String, String> form;
        String cookie;
        try (OpenedDesk desk = Guarded.open(folder, door, false, clock)) {
            Visitor visitor = new Visitor(desk.address());
            form = Map.of("address", FEED, "_csrf", visitor.token());
            cookie = cookie(visitor, "browser");
        }
        try (OpenedDesk desk = Guarded.open(folder, door, false, clock)) {
            assertThat(new Visitor(desk.address())
                            .post("/watch/add", form, "Cookie", cookie)
                            .statusCode())
                    .isIn(200, 303, 400);
        }
    }

    @Test
    void aSessionOutlivesTheDesk() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        String cookie;
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, clock)) {
            Visitor visitor = new Visitor(desk.address());
            visitor.login(Guarded.PASSWORD);
            cookie = cookie(visitor, "session");
        }
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, clock)) {
            Visitor visitor = new Visitor(desk.address());
            assertThat(visitor.get("/articles", "Cookie", cookie).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasEnteredComesBackAfterTheLogin() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, clock)) {
            Visitor visitor = new Visitor(desk.address());
            visitor.login(Guarded.PASSWORD);
            String token = visitor.token();
            clock.pass(Duration.ofHours(13));
            HttpResponse<String> late = visitor.post("/watch/add", Map.of("address", FEED, "_csrf", token));
            assertThat(late.statusCode()).isEqualTo(401);
            assertThat(late.body()).contains("The session had ended. What you entered is kept.");
            HttpResponse<String> wrong = visitor.submit(late, "form.login", Map.of("password", "not the password"));
            assertThat(wrong.statusCode()).isEqualTo(401);
            HttpResponse<String> again = visitor.submit(wrong, "form.login", Map.of("password", Guarded.PASSWORD));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(Visitor.document(again).select("main form").attr("action"))
                    .isEqualTo("/watch/add");
            assertThat(Visitor.document(again)
                            .select("main input[name=address]")
                            .val())
                    .isEqualTo(FEED);
            assertThat(visitor.submit(again, "main form", Map.of()).statusCode())
                    .isNotIn(401, 403);
        }
    }

    @Test
    void whatAnotherSiteSendsIsNotHandedToWhoLogsIn() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, clock)) {
            Visitor visitor = new Visitor(desk.address());
            visitor.login(Guarded.PASSWORD);
            clock.pass(Duration.ofHours(13));
            HttpResponse<String> answer = visitor.post("/watch/add", Map.of("address", FEED, "_csrf", "guessed"));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("news.example");
            Map<String, String> form = Map.of("address", FEED);
            assertThat(visitor.post("/watch/add", form, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static String cookie(Visitor visitor, String name) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().contains(name))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }
}
