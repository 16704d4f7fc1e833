package org.entente.app.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
    @Test
    void feedsAreFoundInFoldersOfFoldersInTheirOrder() throws BadFeed {
        assertThat(addresses("<outline text='North'><outline text='Coast'><outline xmlUrl='https://a.example/'/>"
                        + "<outline text='Ports'><outline xmlurl='https://b.example/'/></outline></outline>"
                        + "<outline xmlUrl='https://c.example/'/></outline><outline xmlUrl='https://d.example/'/>"))
                .containsExactly(
                        "https://a.example/", "https://b.example/", "https://c.example/", "https://d.example/");
    }

    @Test
    void aFolderMayBeAFeedItself() throws BadFeed {
        assertThat(addresses("<outline xmlUrl='https://a.example/'><outline xmlUrl='https://b.example/'/></outline>"))
                .containsExactly("https://a.example/", "https://b.example/");
    }

    @Test
    void whatHasNoAddressIsNoFeed() throws BadFeed {
        assertThat(addresses("<outline text='x' htmlUrl='https://a.example/'/><outline xmlUrl=' '/><outline/>"))
                .isEmpty();
    }

    @Test
    void foldersWithoutEndAreRefused() {
        String deep = "<outline>".repeat(5_000) + "</outline>".repeat(5_000);

        assertThatThrownBy(() -> addresses(deep))
                .isInstanceOf(BadFeed.class)
                .hasMessageContaining("elements lie more than 200 deep");
    }

    @Test
    void aFeedIsNoList() {
        assertThatThrownBy(() -> Opml.addresses("<rss/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("is XML, but no list of feeds (OPML): its root is <rss>");
    }

    private static List<String> addresses(String outlines) throws BadFeed {
        String opml = "<?xml version='1.0'?><opml version='1.0'><head><title>x</title></head><body>" + outlines
                + "</body></opml>";
        return Opml.addresses(opml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
