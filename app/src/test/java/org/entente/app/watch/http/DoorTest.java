package org.entente.app.watch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.app.watch.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"GET http://127.0.0.1:%d/ HTTP/1.1\r\n\r\n", "CONNECT 127.0.0.1:%d HTTP/1.1\r\n\r\n"})
    void nobodyGetsThroughWithoutATicket(String request) throws IOException {
        try (Site site = new Site();
                Door door = Door.open()) {
            assertThat(ask(door, request.formatted(site.port()))).startsWith("HTTP/1.1 403 Forbidden");
            assertThat(site.askedAtAll()).isEmpty();
        }
    }

    @Test
    void aTicketIsForOneHostAndAsLongAsItIsHeld() throws IOException {
        try (Site site = new Site();
                Door door = Door.open()) {
            site.text("/", "fine");
            String request = "GET http://%s:" + site.port() + "/ HTTP/1.1\r\nHost: x\r\n\r\n";
            List<InetAddress> loopback = List.of(InetAddress.getLoopbackAddress());
            try (Door.Ticket ticket = door.admit("a.example", site.port(), loopback, 10_000)) {
                assertThat(ask(door, request.formatted("a.example"))).endsWith("fine");
                assertThat(ask(door, request.formatted("b.example"))).startsWith("HTTP/1.1 403");
                assertThat(ticket.failure()).isEmpty();
            }
            assertThat(ask(door, request.formatted("a.example"))).startsWith("HTTP/1.1 403");
        }
    }

    private static String ask(Door door, String request) throws IOException {
        try (Socket socket =
                new Socket(door.address().getAddress(), door.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
