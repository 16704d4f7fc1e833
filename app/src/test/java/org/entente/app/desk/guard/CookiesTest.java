package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CookiesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void password() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
    }

    @Test
    void noScriptReadsThemAndNoOtherSiteSendsThem() {
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, OpenedDesk.CLOCK)) {
            List<String> cookies = cookies(new Visitor(desk.address()));
            assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                    .startsWith("entente-")
                    .contains("; HttpOnly")
                    .contains("; SameSite=Strict")
                    .contains("; Path=/")
                    .doesNotContainIgnoringCase("domain="));
        }
    }

    @Test
    void overTlsTheyGoOverTlsOnlyAndToThisHostOnly() {
        try (OpenedDesk desk = Guarded.open(folder, Guarded.proxied(folder), false, OpenedDesk.CLOCK)) {
            List<String> cookies = cookies(
                    new Visitor(desk.address()),
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Host",
                    "desk.example",
                    "X-Forwarded-For",
                    "192.0.2.1");
            assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                    .startsWith("__Host-entente-")
                    .contains("; Secure")
                    .contains("; HttpOnly")
                    .contains("; SameSite=Strict")
                    .contains("; Path=/")
                    .doesNotContainIgnoringCase("domain="));
        }
    }

    @Test
    void theirNamesCannotBeGuessed() {
        try (OpenedDesk desk = Guarded.open(folder, Guarded.login(folder), false, OpenedDesk.CLOCK)) {
            assertThat(cookies(new Visitor(desk.address())))
                    .allSatisfy(cookie -> assertThat(cookie).matches("[^=]+=[A-Za-z0-9_-]{43};.*"));
        }
    }

    /** What is set on the way in. */
    private static List<String> cookies(Visitor visitor, String... headers) {
        HttpResponse<String> page = visitor.get("/login", headers);
        String browser = page.headers().firstValue("Set-Cookie").orElseThrow();
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Cookie";
        all[headers.length + 1] = browser.substring(0, browser.indexOf(';'));
        HttpResponse<String> answer = visitor.submit(page, "form.login", Map.of("password", Guarded.PASSWORD), all);
        assertThat(answer.statusCode()).isEqualTo(303);
        String session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return List.of(browser, session);
    }
}
