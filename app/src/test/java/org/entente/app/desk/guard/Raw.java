package org.entente.app.desk.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as bytes: with headers that no well-behaved client would send. */
final class Raw {
    private Raw() {}

    /** What a desk answers to these lines, to the end. Each is ended by CR LF, and so is the head by an empty one. */
    static String ask(String address, String... lines) {
        URI desk = URI.create(address);
        try (Socket socket = new Socket("127.0.0.1", desk.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of an answer. */
    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
