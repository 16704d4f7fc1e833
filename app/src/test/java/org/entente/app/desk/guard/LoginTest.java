package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.entente.app.Fault;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {
    @TempDir
    Path folder;

    final MovingClock clock = new MovingClock();
    OpenedDesk desk;
    Visitor visitor;

    @BeforeEach
    void open() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        desk = Guarded.open(folder, Guarded.login(folder), false, clock);
        visitor = new Visitor(desk.address());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutThePasswordThereIsNothingButTheLogin() {
        for (String route : desk.routes()) {
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "1");
            if (route.startsWith("GET ") && !path.equals("/login") && !path.startsWith("/assets/")) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(route).isIn(303, 401);
                assertThat(Visitor.location(answer)).as(route).matches("(/login\\?to=.*)?");
            } else if (!route.startsWith("GET ") && !path.equals("/login")) {
                assertThat(visitor.post(path, Map.of("a", "b")).statusCode())
                        .as(route)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void theLoginTellsNothingOfWhatIsBehindIt() {
        assertThat(visitor.get("/login").body()).doesNotContain("trial.duckdb").doesNotContain("/articles");
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(303);
    }

    @Test
    void thePasswordLeadsToWhereOneWantedToGo() {
        HttpResponse<String> asked = visitor.get("/articles?from=2");
        HttpResponse<String> page = visitor.get(Visitor.location(asked));
        HttpResponse<String> answer = visitor.submit(page, "form.login", Map.of("password", Guarded.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/articles?from=2");
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(200);
    }

    @Test
    void theLoginLeadsToNoOtherSite() {
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:1"}) {
            HttpResponse<String> page =
                    visitor.get("/login?to=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
            HttpResponse<String> answer = visitor.submit(page, "form.login", Map.of("password", Guarded.PASSWORD));
            assertThat(Visitor.location(answer)).as(elsewhere).isEqualTo("/");
            visitor = new Visitor(desk.address());
        }
    }

    @Test
    void aWrongPasswordIsToldAndLetsNobodyIn() {
        HttpResponse<String> answer = visitor.login("four words, or six");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("That is not the password.");
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(303);
    }

    @Test
    void guessesAreSlowedDownAndTheRightOneToo() {
        for (int i = 0; i < 4; i++) {
            assertThat(visitor.login("guess number " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = visitor.login(Guarded.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(visitor.login(Guarded.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aLoginGivesTheBrowserANewName() {
        visitor.login(Guarded.PASSWORD);
        String first = session(visitor);
        visitor.submit(visitor.get("/articles"), ".foot form", Map.of());
        visitor.login(Guarded.PASSWORD);
        assertThat(session(visitor)).isNotEqualTo(first);
    }

    @Test
    void aNameThatSomebodyElsePutIntoTheBrowserIsWorthNothing() {
        visitor.login(Guarded.PASSWORD);
        HttpCookie cookie = cookie(visitor);
        Visitor victim = new Visitor(desk.address());
        String planted = cookie.getName() + "=planted";
        assertThat(victim.get("/articles", "Cookie", planted).statusCode()).isEqualTo(303);
        victim.login(Guarded.PASSWORD);
        assertThat(new Visitor(desk.address())
                        .get("/articles", "Cookie", planted)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterLoggingOutTheSessionIsOverEverywhere() {
        visitor.login(Guarded.PASSWORD);
        String cookie = cookie(visitor).getName() + "=" + session(visitor);
        HttpResponse<String> answer = visitor.submit(visitor.get("/articles"), ".foot form", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(new Visitor(desk.address())
                        .get("/articles", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSessionEndsTwelveHoursAfterItsLastUse() {
        visitor.login(Guarded.PASSWORD);
        clock.pass(Duration.ofHours(11));
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofHours(11));
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofHours(13));
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterAWeekHoweverMuchItIsUsed() {
        visitor.login(Guarded.PASSWORD);
        for (int i = 0; i < 15; i++) {
            clock.pass(Duration.ofHours(11));
            assertThat(visitor.get("/articles").statusCode()).isEqualTo(200);
        }
        clock.pass(Duration.ofHours(11));
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(303);
    }

    @Test
    void anotherPasswordEndsAllSessionsAtOnce() {
        visitor.login(Guarded.PASSWORD);
        Guarded.secrets(folder).setPassword("test", "quite another one".toCharArray());
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(303);
        assertThat(visitor.login(Guarded.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(visitor.login("quite another one").statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramComesInByItsTokenUntilThatIsTakenBack() {
        String token = Guarded.secrets(folder).tokens().add("paper", LocalDate.of(2024, 6, 15));
        assertThat(visitor.get("/articles", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        Guarded.secrets(folder).tokens().revoke("paper");
        assertThat(visitor.get("/articles", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whateverIsWrongWithATokenTheAnswerIsTheSame() {
        String token = Guarded.secrets(folder).tokens().add("paper", LocalDate.of(2024, 6, 15));
        Guarded.secrets(folder).tokens().revoke("paper");
        assertThat(new String[] {token, "entente_" + "a".repeat(43), "x", "\u00E9"})
                .allSatisfy(wrong -> {
                    HttpResponse<String> answer = visitor.get("/articles", "Authorization", "Bearer " + wrong);
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.body()).contains("This token is not valid here.");
                });
    }

    @Test
    void aProgramIsToldByStatusAndNotLedToAPage() {
        assertThat(visitor.get("/articles", "HX-Request", "true").statusCode()).isEqualTo(401);
        assertThat(desk.send(desk.request("/articles").GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void aDoorThatAsksNeedsAPassword() {
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> OpenedDesk.on(Guarded.settings(
                        folder.resolve("other.duckdb"), "127.0.0.1", Guarded.login(other), false, clock)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no password is set; set one: entente desk --set-password");
    }

    private static HttpCookie cookie(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().contains("session"))
                .findFirst()
                .orElseThrow();
    }

    private static String session(Visitor visitor) {
        return cookie(visitor).getValue();
    }
}
