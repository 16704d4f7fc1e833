package org.entente.app.desk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.judgement.Effect;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered to a reviewer is on the disk, whatever becomes of the desk the moment after. */
class ReviewKillTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private String address;
    private HttpClient browser;

    @Test
    void aVerdictThatWasAnsweredIsThereAfterAKillAndIsFollowed() throws IOException, InterruptedException {
        Path store = OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of(
                        "2024-02-17", "FRA attacks ITA.",
                        "2024-02-18", "USA visits AZE.",
                        "2024-02-19", "DEU meets ITA.",
                        "2024-03-01", "FRA praises DEU."));
        String[] says = {"say=reject&reason=no_event", "say=correct&slot=status&value=denied", "say=accept"};
        for (int item = 1; item <= says.length; item++) {
            Process desk = open(store);
            post("/review/coder", "name=Ann&back=/review");
            if (item == 1) {
                post("/review/start", "name=First&events=10");
            }
            String answer = post("/review/1/" + item + "/judge", says[item - 1]);
            desk.destroyForcibly().waitFor();
            assertThat(answer).contains("of 4");

            try (Store opened = Store.open(store)) {
                assertThat(opened.reviews().size()).as("after the kill").isEqualTo(item);
                assertThat(opened.reviews().isBehind()).isFalse();
            }
        }
        try (Store opened = Store.open(store)) {
            assertThat(opened.reviews().effects())
                    .isEqualTo(Map.of(Effect.Kind.REJECTED, 1L, Effect.Kind.CORRECTED, 1L, Effect.Kind.ACCEPTED, 1L));
            assertThat(opened.events().of(EventFilter.ALL)).hasSize(3);
        }
    }

    private Process open(Path store) throws IOException {
        Process desk = DeskProcess.start(store);
        StringBuilder line = new StringBuilder();
        for (int c = desk.getInputStream().read();
                c >= 0 && c != '\n';
                c = desk.getInputStream().read()) {
            line.append((char) c);
        }
        address = line.toString().strip();
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return desk;
    }

    private String post(String path, String fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(URI.create(address + "review"))));
        assertThat(token.find()).isTrue();
        return send(HttpRequest.newBuilder(URI.create(address).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token.group(1))));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
