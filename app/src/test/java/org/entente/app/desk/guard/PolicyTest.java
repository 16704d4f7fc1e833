package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages may do: by their headers, and by what stands in the templates. */
class PolicyTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a style element", Pattern.compile("<style\\b", Pattern.CASE_INSENSITIVE),
            "a style attribute", Pattern.compile("\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            "a script within", Pattern.compile("<script(?![^>]*\\bsrc=\"\\$\\{)[^>]*>", Pattern.CASE_INSENSITIVE),
            "an event handler", Pattern.compile("\\s(on[a-z]+|hx-on[:a-z-]*)\\s*=", Pattern.CASE_INSENSITIVE),
            "an address that is code", Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            "text that is not escaped", Pattern.compile("\\$unsafe\\{"),
            "something of another site",
                    Pattern.compile(
                            "(src|action|srcset|data|poster|formaction|hx-[a-z]+)\\s*=\\s*\"(https?:)?//|<link[^>]*href=\"(https?:)?//",
                            Pattern.CASE_INSENSITIVE),
            "a frame or a plug-in",
                    Pattern.compile("<(iframe|frame|object|embed|applet|base)\\b", Pattern.CASE_INSENSITIVE));

    /** What prints the lexicon as a page escapes its words itself; news never comes to it. */
    private static final List<String> LEXICON = List.of(
            "src/main/jte/entry.jte: text that is not escaped: $unsafe{",
            "src/main/jte/lexiconpart.jte: text that is not escaped: $unsafe{");

    @TempDir
    Path folder;

    @Test
    void everyAnswerHasTheHeadersWhateverItIs() {
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, false, OpenedDesk.CLOCK)) {
            Visitor visitor = new Visitor(desk.address());
            List<String> paths =
                    new ArrayList<>(List.of("/nowhere", "/login", "/assets/x/none.js", "/articles/%2e%2e"));
            for (String route : desk.routes()) {
                if (route.startsWith("GET ")) {
                    paths.add(route.substring(4).replaceAll("\\{[^}]*}", "1"));
                }
            }
            for (String path : paths) {
                HttpResponse<String> answer = visitor.get(path);
                Headers.ALL.forEach((name, value) -> {
                    if (!name.equals("Cache-Control")) {
                        assertThat(answer.headers().allValues(name))
                                .as(path + ": " + name)
                                .containsExactly(value);
                    }
                });
                assertThat(answer.headers().map().keySet().stream().map(String::toLowerCase))
                        .as(path)
                        .doesNotContain("server", "x-powered-by", "access-control-allow-origin");
            }
        }
    }

    @Test
    void thePolicyAllowsNoScriptOrStyleWithinAndNothingFromElsewhere() {
        assertThat(Headers.POLICY)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    @Test
    void pagesAreNotKeptAndStylesAre() {
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, false, OpenedDesk.CLOCK)) {
            HttpResponse<String> page = desk.get("/articles");
            assertThat(cache(page.headers())).isEqualTo("no-store");
            String style = Visitor.document(page).select("link[rel=stylesheet]").attr("href");
            assertThat(cache(desk.get(style).headers())).contains("immutable");
        }
    }

    @Test
    void overTlsABrowserIsToldToStayThere() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        try (OpenedDesk desk = Guarded.open(folder, Guarded.proxied(folder), false, OpenedDesk.CLOCK)) {
            var answer = new Visitor(desk.address())
                    .get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        }
    }

    @Test
    void noTemplateHoldsAnythingThatThePolicyForbids() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.addAll(faults(file.toString(), Files.readString(file)));
            }
        }
        assertThat(found).containsExactlyElementsOf(LEXICON);
    }

    @Test
    void whatIsForbiddenIsFound() {
        String bad = "<p style=\"x\" onclick=\"y\">$unsafe{z}</p><script>1</script><img src=\"//evil.example/\">"
                + "<style></style><iframe></iframe><a href=\"javascript:1\"></a>";
        assertThat(faults("bad", bad)).hasSize(FORBIDDEN.size());
        assertThat(faults(
                        "good",
                        "<script src=\"${frame.asset(\"desk.js\")}\" defer></script><p class=\"one\">on time</p>"))
                .isEmpty();
    }

    @Test
    void stylesAskForNothingElsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/desk"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("@import")
                        .doesNotContainPattern("url\\(\\s*[\"']?(https?:)?//");
            }
        }
    }

    @Test
    void ourScriptsMakeNoCodeOfText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/desk"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern(
                                "\\beval\\(|new Function|\\.innerHTML|\\.outerHTML|insertAdjacentHTML|document\\.write");
            }
        }
    }

    private static List<String> faults(String name, String template) {
        List<String> found = new ArrayList<>();
        FORBIDDEN.forEach((what, pattern) -> {
            Matcher matcher = pattern.matcher(template);
            if (matcher.find()) {
                found.add(name + ": " + what + ": " + matcher.group());
            }
        });
        return found;
    }

    private static String cache(HttpHeaders headers) {
        return headers.firstValue("Cache-Control").orElse("");
    }
}
