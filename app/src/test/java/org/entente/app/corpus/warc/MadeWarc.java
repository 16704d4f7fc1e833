package org.entente.app.corpus.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** A small web archive, record by record. */
final class MadeWarc {
    static final String CAPTURED = "2024-03-05T10:00:00Z";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final WarcWriter writer;

    MadeWarc(WarcCompression compression) throws IOException {
        writer = new WarcWriter(Channels.newChannel(out), compression);
    }

    static MadeWarc gzip() throws IOException {
        return new MadeWarc(WarcCompression.GZIP);
    }

    static String html(String title, String day) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + title + "</title>"
                + "<meta property='og:type' content='article'><meta name='pubdate' content='" + day + "'></head><body>"
                + "<h1>" + title
                + "</h1><p>Iran and Georgia signed an accord on trade in Tbilisi, the ministers of both"
                + " countries said on Monday.</p><p>They thanked each other and promised to meet again.</p></body></html>";
    }

    MadeWarc page(String address, String title) throws IOException {
        return answer(address, "Content-Type: text/html; charset=utf-8", html(title, "2024-03-04"));
    }

    MadeWarc answer(String address, String headers, String body) throws IOException {
        return answer(address, "200 OK", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer as it came over the wire; {@code headers} are parted by {@code |}. */
    MadeWarc answer(String address, String status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        String head = "HTTP/1.1 " + status + "\r\n" + headers.replace("|", "\r\n") + "\r\n\r\n";
        message.write(head.getBytes(StandardCharsets.US_ASCII));
        message.write(body);
        return record(address, message.toByteArray());
    }

    /** An answer of any bytes, also such as are no answer. */
    MadeWarc record(String address, byte[] message) throws IOException {
        writer.write(new WarcResponse.Builder(address)
                .date(Instant.parse(CAPTURED))
                .body(MediaType.HTTP_RESPONSE, message)
                .build());
        return this;
    }

    MadeWarc resource(String address, String type, String body) throws IOException {
        writer.write(new WarcResource.Builder(URI.create(address))
                .date(Instant.parse(CAPTURED))
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build());
        return this;
    }

    MadeWarc revisit(String address) throws IOException {
        writer.write(new WarcRevisit.Builder(
                        URI.create(address),
                        URI.create("http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"))
                .date(Instant.parse(CAPTURED))
                .body(new HttpResponse.Builder(200, "OK").build())
                .build());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
