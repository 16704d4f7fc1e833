package org.entente.app.watch.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.app.watch.FeedText;

/** Whatever bytes come, there is a feed or a {@link BadFeed}. */
class HostileFeedTest {
    private static final URI BASE = URI.create("https://news.example/feed");

    @Property(tries = 300, seed = "20240219")
    void anyBytes(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 300, seed = "20240219")
    void aFeedWithBytesChanged(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = FeedText.rss(3).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        read(bytes);
    }

    @Property(tries = 100, seed = "20240219")
    void aFeedCutAnywhere(@ForAll long seed) {
        String feed = FeedText.rss(3);
        read(feed.substring(0, new Random(seed).nextInt(feed.length())).getBytes(StandardCharsets.UTF_8));
    }

    private static void read(byte[] bytes) {
        try {
            FeedReader.read(bytes, "", BASE);
        } catch (BadFeed e) {
            // It says what is wrong.
        }
    }
}
