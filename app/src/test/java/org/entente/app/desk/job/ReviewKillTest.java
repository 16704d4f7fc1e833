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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.judgement.Effect;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.EventFilter;
import org.entente.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered to a reviewer is on the disk, whatever becomes of the desk the moment after, or before. */
class ReviewKillTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final int KILLS = 6;
    private static final int LONGEST_MS = 60;

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

    @Test
    void aKillAmidARequestLosesAVerdictAsAWholeOrNotAtAll() throws IOException, InterruptedException {
        Path store = OpenedDesk.store(
                folder.resolve("news.duckdb"),
                Map.of("2024-02-17", "FRA attacks ITA.", "2024-02-18", "USA visits AZE."));
        Random random = new Random(20240217);
        int kept = 0;
        for (int round = 0; round < KILLS; round++) {
            Process desk = open(store);
            post("/review/coder", "name=Ann&back=/review");
            if (round == 0) {
                post("/review/start", "name=First&events=10");
            }
            CompletableFuture<HttpResponse<String>> answer = browser.sendAsync(
                    form("/review/1/1/judge", round % 2 == 0 ? "say=reject&reason=no_event" : "say=accept"),
                    BodyHandlers.ofString());
            Thread.sleep(random.nextInt(LONGEST_MS));
            boolean answered = answer.isDone() && !answer.isCompletedExceptionally();
            desk.destroyForcibly().waitFor();

            try (Store opened = Store.open(store)) {
                int now = (int) opened.reviews().size();
                assertThat(now).as("verdicts after kill %s", round).isBetween(answered ? kept + 1 : kept, kept + 1);
                if (now > kept) {
                    assertThat(opened.reviews().judgements().get(kept).verdict())
                            .isEqualTo(round % 2 == 0 ? Verdict.REJECT : Verdict.ACCEPT);
                }
                kept = now;
                opened.reviews().follow();
                assertThat(opened.reviews().isBehind()).isFalse();
            }
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
        return send(form(path, fields));
    }

    private HttpRequest form(String path, String fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                send(HttpRequest.newBuilder(URI.create(address + "review")).build()));
        assertThat(token.find()).isTrue();
        return HttpRequest.newBuilder(URI.create(address).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token.group(1)))
                .build();
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
