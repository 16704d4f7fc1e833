package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that another site has forged. */
class TokensTest {
    static final String FEED = "https://news.example/feed";

    @TempDir
    Path folder;

    @Test
    void noChangeIsMadeWithoutTheTokenWhateverTheRoute() {
        on(Door.LOCAL, desk -> {
            Visitor visitor = new Visitor(desk.address());
            visitor.token();
            assertThat(desk.routes())
                    .filteredOn(route -> !isReading(route))
                    .isNotEmpty()
                    .allSatisfy(route -> {
                        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "1");
                        String method = route.substring(0, route.indexOf(' '));
                        int status = visitor.send(visitor.request(path).method(method, BodyPublishers.noBody()))
                                .statusCode();
                        assertThat(status).isEqualTo(403);
                    });
        });
    }

    /** Who asks for the head of an answer changes no more than who asks for all of it. */
    private static boolean isReading(String route) {
        return route.startsWith("GET ") || route.startsWith("HEAD ");
    }

    @Test
    void aHeadIsAskedForOnlyWhereTheWholeCanBe() {
        on(Door.LOCAL, desk -> assertThat(desk.routes())
                .filteredOn(route -> route.startsWith("HEAD "))
                .allSatisfy(route -> assertThat(desk.routes()).contains(route.replace("HEAD ", "GET "))));
    }

    @Test
    void theTokenOfAnotherBrowserDoesNotCount() {
        on(Door.LOCAL, desk -> {
            Visitor visitor = new Visitor(desk.address());
            visitor.token();
            String other = new Visitor(desk.address()).token();
            assertThat(add(visitor, other).statusCode()).isEqualTo(403);
            assertThat(add(visitor, visitor.token()).statusCode()).isIn(200, 303);
        });
    }

    @Test
    void anotherSiteIsRefusedEvenWithAToken() {
        on(Door.LOCAL, desk -> {
            Visitor visitor = new Visitor(desk.address());
            String token = visitor.token();
            assertThat(add(visitor, token, "Sec-Fetch-Site", "cross-site").statusCode())
                    .isEqualTo(403);
            assertThat(add(visitor, token, "Sec-Fetch-Site", "same-site").statusCode())
                    .isEqualTo(403);
            assertThat(add(visitor, token, "Sec-Fetch-Site", "same-origin").statusCode())
                    .isIn(200, 303);
        });
    }

    @Test
    void nobodyElseIsToldThatHeMaySend() {
        on(Door.LOCAL, desk -> {
            var answer = desk.send(desk.request("/watch/add")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", "https://evil.example")
                    .header("Access-Control-Request-Method", "POST"));
            assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        });
    }

    @Test
    void aFormOfOursWhoseTokenIsTooOldIsHandedBack() {
        on(Door.LOCAL, desk -> {
            Visitor visitor = new Visitor(desk.address());
            visitor.token();
            HttpResponse<String> answer = add(visitor, "a token of long ago", "Sec-Fetch-Site", "same-origin");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.document(answer).text())
                    .contains("Send it again")
                    .contains(FEED);
            HttpResponse<String> sent = visitor.submit(answer, "main form", Map.of());
            assertThat(sent.statusCode()).isIn(200, 303);
            assertThat(visitor.get("/watch").body()).contains(FEED);
        });
    }

    @Test
    void afterALoginTheTokenIsTheSessionsOwn() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        on(Guarded.login(folder), desk -> {
            Visitor visitor = new Visitor(desk.address());
            HttpResponse<String> page = visitor.get("/login");
            String before = Visitor.document(page).select("input[name=_csrf]").val();
            visitor.submit(page, "form.login", Map.of("password", Guarded.PASSWORD));
            assertThat(add(visitor, before).statusCode()).isEqualTo(403);
            assertThat(add(visitor, visitor.token()).statusCode()).isIn(200, 303);
        });
    }

    @Test
    void aLoginCannotBeForged() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        on(Guarded.login(folder), desk -> assertThat(new Visitor(desk.address())
                        .post("/login", Map.of("password", Guarded.PASSWORD))
                        .statusCode())
                .isEqualTo(403));
    }

    @Test
    void aProgramNeedsNoneAsItHasNoCookie() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        String token = Guarded.secrets(folder).tokens().add("paper", LocalDate.of(2024, 6, 15));
        on(Guarded.login(folder), desk -> assertThat(new Visitor(desk.address())
                        .post("/watch/add", Map.of("feeds", FEED), "Authorization", "Bearer " + token)
                        .statusCode())
                .isNotIn(401, 403));
    }

    private static HttpResponse<String> add(Visitor visitor, String token, String... headers) {
        return visitor.post("/watch/add", Map.of("address", FEED, "_csrf", token), headers);
    }

    private void on(Door door, Consumer<OpenedDesk> test) {
        try (OpenedDesk desk = Guarded.open(folder, door, false, OpenedDesk.CLOCK)) {
            test.accept(desk);
        }
    }
}
