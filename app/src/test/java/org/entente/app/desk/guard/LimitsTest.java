package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a request may ask. What is uploaded is tried with the jobs. */
class LimitsTest {
    @TempDir
    static Path folder;

    static OpenedDesk desk;

    @BeforeAll
    static void open() {
        desk = Guarded.open(folder, Door.LOCAL, false, OpenedDesk.CLOCK);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aLongHeadIsRefused() {
        String answer = Raw.ask(desk.address(), "GET /keys HTTP/1.1", "Host: localhost", "X: " + "a".repeat(20_000));
        assertThat(Raw.status(answer)).isEqualTo(431);
        assertThat(answer).doesNotContainIgnoringCase("jetty").contains("Content-Security-Policy");
    }

    @Test
    void aLongAddressIsRefused() {
        String answer = Raw.ask(desk.address(), "GET /keys?" + "a".repeat(20_000) + " HTTP/1.1", "Host: localhost");
        assertThat(Raw.status(answer)).isIn(414, 431);
    }

    @Test
    void whatIsNoHttpIsAnsweredWithoutAWordOfTheServer() {
        String answer = Raw.ask(desk.address(), "\u0016\u0003\u0001 hello");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("org.eclipse");
        assertThat(Raw.status(answer)).isEqualTo(400);
    }

    @Test
    void twoLengthsOrALengthAndChunksAreRefused() {
        for (String second : new String[] {"Content-Length: 4", "Transfer-Encoding: chunked"}) {
            String answer =
                    Raw.ask(desk.address(), "POST /watch/add HTTP/1.1", "Host: localhost", "Content-Length: 5", second);
            assertThat(Raw.status(answer)).as(second).isEqualTo(400);
        }
    }

    @Test
    void aLongBodyIsRefusedBeforeItIsRead() throws IOException {
        Visitor visitor = new Visitor(desk.address());
        String token = visitor.token();
        String cookie = visitor.cookies().get(0).toString().replace("\"", "");
        String answer = Raw.ask(
                desk.address(),
                "POST /read HTTP/1.1",
                "Host: localhost",
                "Accept: text/html",
                "X-CSRF-Token: " + token,
                "Cookie: " + cookie,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 999999999",
                "Connection: close");
        assertThat(Raw.status(answer)).isEqualTo(413);
    }

    @Test
    void methodsThatNothingUsesAreNotAllowed() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "OPTIONS", "CONNECT"}) {
            String answer = Raw.ask(
                    desk.address(),
                    method + " /keys HTTP/1.1",
                    "Host: localhost",
                    "Content-Length: 0",
                    "Connection: close");
            assertThat(Raw.status(answer)).as(method).isIn(400, 403, 405, 501);
        }
        HttpResponse<String> answer = desk.send(desk.request("/keys").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void oneAddressHasSoManyRequestsAtOnceAndNoMore() throws IOException {
        Path guarded = folder.resolve("guarded");
        Guarded.secrets(guarded).setPassword("test", Guarded.PASSWORD.toCharArray());
        Path store = folder.resolve("another.duckdb");
        try (OpenedDesk other =
                OpenedDesk.on(Guarded.settings(store, "127.0.0.1", Guarded.login(guarded), false, OpenedDesk.CLOCK))) {
            List<Socket> waiting = new ArrayList<>();
            try {
                for (int i = 0; i < Crowd.MOST; i++) {
                    // Each says that it will send a form, and does not.
                    waiting.add(begun(other, "POST /login HTTP/1.1"));
                }
                String answer = "";
                for (int i = 0; i < 200 && !answer.startsWith("HTTP/1.1 429"); i++) {
                    answer = Raw.ask(other.address(), "GET /login HTTP/1.1", "Host: localhost", "Connection: close");
                }
                assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: 1");
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
            String answer = "";
            for (int i = 0; i < 200 && !answer.startsWith("HTTP/1.1 200"); i++) {
                answer = Raw.ask(other.address(), "GET /login HTTP/1.1", "Host: localhost", "Connection: close");
            }
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
    }

    private static Socket begun(OpenedDesk desk, String line) throws IOException {
        Socket socket = new Socket("127.0.0.1", URI.create(desk.address()).getPort());
        String head = line + "\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 10\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
