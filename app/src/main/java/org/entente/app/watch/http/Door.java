package org.entente.app.watch.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one way out: a proxy on the loopback address that connects only to addresses that were checked. Java's HTTP client
 * looks names up by itself, and a name may mean another address a moment after it was checked (DNS rebinding); behind a
 * proxy it looks nothing up. Whoever asks gets a {@link Ticket} for one host with the addresses that were checked; without
 * a ticket nobody gets through, neither this program nor another one on this machine. With https the door passes sealed
 * bytes: the certificate is checked by the client, against the name.
 */
final class Door implements Closeable {
    private static final int BACKLOG = 50;
    private static final int CONNECT_MS = 10_000;
    private static final int REST_MS = 100;

    /** A server that sends nothing for so long is given up. */
    private static final int SILENCE_MS = 20_000;

    private final ServerSocket server;
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        return thread;
    });

    private Door(ServerSocket server) {
        this.server = server;
    }

    static Door open() throws IOException {
        Door door = new Door(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        door.threads.execute(door::listen);
        return door;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /** The right to connect to one host and port, at these addresses only. At most one for each at a time. */
    final class Ticket implements AutoCloseable {
        private final String key;
        private final List<InetAddress> addresses;
        private final int port;
        private final long limit;
        private volatile String failure = "";

        private Ticket(String key, int port, List<InetAddress> addresses, long limit) {
            this.key = key;
            this.port = port;
            this.addresses = addresses;
            this.limit = limit;
        }

        /** Why no connection was made; empty if one was, or none was asked for. */
        String failure() {
            return failure;
        }

        private Socket connect() throws IOException {
            IOException last = null;
            for (InetAddress address : addresses) {
                Socket socket = new Socket();
                try {
                    socket.connect(new InetSocketAddress(address, port), CONNECT_MS);
                    socket.setSoTimeout(SILENCE_MS);
                    return socket;
                } catch (IOException e) {
                    socket.close();
                    last = e;
                }
            }
            failure = "no connection to " + key + ": " + (last == null ? "no address" : last.getMessage());
            throw new IOException(failure, last);
        }

        @Override
        public void close() {
            tickets.remove(key, this);
        }
    }

    /** @param limit how many bytes may come back, head and all */
    Ticket admit(String host, int port, List<InetAddress> addresses, long limit) {
        Ticket ticket = new Ticket(host + ":" + port, port, addresses, limit);
        tickets.put(ticket.key, ticket);
        return ticket;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    // Out of file handles, perhaps: some are given back before long.
                    rest();
                }
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(SILENCE_MS);
            ProxyRequest request = ProxyRequest.read(client.getInputStream());
            Ticket ticket = tickets.get(request.host() + ":" + request.port());
            if (ticket == null) {
                answer(client, "403 Forbidden");
                return;
            }
            pass(client, request, ticket);
        } catch (IOException e) {
            // Either side went away; the client sees its connection end.
        }
    }

    private void pass(Socket client, ProxyRequest request, Ticket ticket) throws IOException {
        try (Socket server = connect(client, ticket)) {
            if (request.isTunnel()) {
                answer(client, "200 Connection established");
                // The other direction may be silent for as long as the server works.
                client.setSoTimeout(0);
                threads.execute(() -> copyAndClose(client, server));
            } else {
                server.getOutputStream().write(request.head().getBytes(StandardCharsets.ISO_8859_1));
            }
            copy(server.getInputStream(), client.getOutputStream(), ticket.limit);
        }
    }

    private static Socket connect(Socket client, Ticket ticket) throws IOException {
        try {
            return ticket.connect();
        } catch (IOException e) {
            answer(client, "502 Bad Gateway");
            throw e;
        }
    }

    private static void answer(Socket client, String status) throws IOException {
        String end = status.startsWith("200") ? "\r\n\r\n" : "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        client.getOutputStream().write(("HTTP/1.1 " + status + end).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void copyAndClose(Socket from, Socket to) {
        try (to) {
            copy(from.getInputStream(), to.getOutputStream(), Long.MAX_VALUE);
        } catch (IOException e) {
            // The exchange is over.
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = limit;
        for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
