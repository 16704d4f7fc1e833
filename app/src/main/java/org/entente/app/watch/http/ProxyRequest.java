package org.entente.app.watch.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What Java's client asks of its proxy: a tunnel, or a page by its whole address.
 *
 * @param head the request as the server is to get it; empty for a tunnel
 */
record ProxyRequest(String host, int port, String head) {
    private static final int LONGEST = 1 << 16;
    private static final int HTTP = 80;

    boolean isTunnel() {
        return head.isEmpty();
    }

    /** Reads up to the blank line and not a byte further: what follows in a tunnel is not ours. */
    static ProxyRequest read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int b = in.read();
            if (b < 0 || bytes.size() > LONGEST) {
                throw new IOException("no whole request");
            }
            bytes.write(b);
            ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
        }
        return of(bytes.toString(StandardCharsets.ISO_8859_1).split("\r\n"));
    }

    private static ProxyRequest of(String[] lines) throws IOException {
        String[] words = lines[0].split(" ");
        if (words.length != 3) {
            throw new IOException("no request: " + lines[0]);
        }
        try {
            if (words[0].equals("CONNECT")) {
                URI authority = new URI("//" + words[1]);
                return new ProxyRequest(authority.getHost(), authority.getPort(), "");
            }
            URI page = new URI(words[1]);
            int port = page.getPort() < 0 ? HTTP : page.getPort();
            return new ProxyRequest(
                    page.getHost(), port, head(words[0] + " " + relative(page) + " " + words[2], lines));
        } catch (URISyntaxException e) {
            throw new IOException("no address: " + lines[0], e);
        }
    }

    private static String relative(URI page) {
        String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }

    /** One request a connection: the next one has a ticket of its own. */
    private static String head(String first, String[] lines) {
        StringBuilder head = new StringBuilder(first).append("\r\n");
        for (int i = 1; i < lines.length; i++) {
            String name = lines[i].toLowerCase(Locale.ROOT);
            if (!name.startsWith("proxy-")
                    && !name.startsWith("connection:")
                    && !name.startsWith("upgrade:")
                    && !name.startsWith("http2-settings:")) {
                head.append(lines[i]).append("\r\n");
            }
        }
        return head.append("Connection: close\r\n\r\n").toString();
    }
}
