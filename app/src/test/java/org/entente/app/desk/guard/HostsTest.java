package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Fault;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which names, from where, and how a desk is reached. */
class HostsTest {
    @TempDir
    Path folder;

    @Test
    void onThisMachineItAnswersToItsOwnNamesOnly() {
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, false, OpenedDesk.CLOCK)) {
            for (String name : new String[] {"localhost", "127.0.0.1", "[::1]", "LocalHost:7070"}) {
                assertThat(status(desk, "Host: " + name)).as(name).isEqualTo(200);
            }
            for (String name :
                    new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0"}) {
                assertThat(status(desk, "Host: " + name)).as(name).isEqualTo(421);
            }
            assertThat(status(desk, "Host:")).isIn(400, 421);
            assertThat(status(desk, "Host: localhost", "X-Forwarded-Host: evil.example"))
                    .isEqualTo(200);
            assertThat(status(desk, "Host: evil.example", "X-Forwarded-Host: localhost"))
                    .isEqualTo(421);
        }
    }

    @Test
    void behindAProxyItBelievesTheProxyOnly() {
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
        try (OpenedDesk desk = Guarded.open(folder, Guarded.proxied(folder), false, OpenedDesk.CLOCK)) {
            String host = "Host: desk.example";
            assertThat(status(desk, host, "X-Forwarded-Proto: https")).isEqualTo(303);
            assertThat(status(desk, "Host: localhost", "X-Forwarded-Host: desk.example", "X-Forwarded-Proto: https"))
                    .isEqualTo(303);
            assertThat(status(desk, host)).as("in the clear").isEqualTo(403);
            assertThat(status(desk, host, "X-Forwarded-Proto: https, http"))
                    .as("what was sent is not what the proxy says")
                    .isEqualTo(403);
            assertThat(status(desk, "Host: evil.example", "X-Forwarded-Proto: https"))
                    .isEqualTo(421);
        }
        Door elsewhere = new Door(
                true, Set.of("desk.example"), Set.of("192.0.2.7"), Optional.empty(), secrets(), Optional.empty());
        try (OpenedDesk desk = Guarded.open(folder, elsewhere, false, OpenedDesk.CLOCK)) {
            assertThat(status(desk, "Host: desk.example", "X-Forwarded-Proto: https"))
                    .isEqualTo(403);
        }
    }

    @Test
    void elsewhereInTheClearIsRefused() {
        Door door = new Door(true, Set.of("desk.example"), Set.of(), Optional.empty(), secrets(), Optional.empty());
        assertThatThrownBy(() -> door.check("0.0.0.0"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.USAGE))
                .hasMessageContaining("give --certificate FILE.p12, or --behind-proxy");
    }

    @Test
    void whoIsReachedByManyAddressesMustKnowHisName() {
        Door door = new Door(true, Set.of(), Set.of("127.0.0.1"), Optional.empty(), secrets(), Optional.empty());
        assertThatThrownBy(() -> door.check("127.0.0.1")).hasMessageContaining("give --host");
    }

    private Optional<Path> secrets() {
        return Optional.of(folder.resolve("config"));
    }

    private static int status(OpenedDesk desk, String... headers) {
        String[] lines = new String[headers.length + 3];
        lines[0] = "GET /keys HTTP/1.1";
        System.arraycopy(headers, 0, lines, 1, headers.length);
        lines[headers.length + 1] = "Accept: text/html";
        lines[headers.length + 2] = "Connection: close";
        return Raw.status(Raw.ask(desk.address(), lines));
    }
}
