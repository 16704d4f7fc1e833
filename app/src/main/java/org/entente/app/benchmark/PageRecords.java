package org.entente.app.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** What a crawler writes of a page: a record of its request, and one of the answer. */
public final class PageRecords {
    static final Instant CAPTURED = Instant.parse("2026-01-01T00:00:00Z");

    private final WarcWriter writer;
    private final Random random;

    /** @param random gives the records their ids */
    public PageRecords(WarcWriter writer, Random random) {
        this.writer = writer;
        this.random = random;
    }

    public void request(String address) throws IOException {
        HttpRequest request = new HttpRequest.Builder("GET", URI.create(address).getPath())
                .addHeader("User-Agent", "entente-bench")
                .build();
        writer.write(new WarcRequest.Builder(URI.create(address))
                .recordId(id())
                .date(CAPTURED)
                .body(MediaType.HTTP_REQUEST, request.serializeHeader())
                .build());
    }

    /** @param status 200 for a page that is there */
    public void answer(String address, int status, String page) throws IOException {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        HttpResponse response = new HttpResponse.Builder(status, status == 200 ? "OK" : "Not Found")
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body(MediaType.parse("text/html; charset=utf-8"), body)
                .build();
        writer.write(new WarcResponse.Builder(URI.create(address))
                .recordId(id())
                .date(CAPTURED)
                .body(response)
                .build());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
