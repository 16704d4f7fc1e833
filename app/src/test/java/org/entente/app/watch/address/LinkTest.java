package org.entente.app.watch.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    private static final URI BASE = URI.create("https://news.example/world/feed.xml");

    @ParameterizedTest
    @CsvSource({
        "/a/b, https://news.example/a/b",
        "c?d=e#f, https://news.example/world/c?d=e",
        "../g, https://news.example/g",
        "//other.example/h, https://other.example/h",
        "HTTP://Other.Example:8080/I, http://other.example:8080/I",
        "https://other.example, https://other.example/",
        "'  /two words ', https://news.example/two%20words",
        "/größe, https://news.example/gr%C3%B6%C3%9Fe",
        "/100%, https://news.example/100%25",
        "https://bücher.example/x, https://xn--bcher-kva.example/x",
        "https://other.example./x, https://other.example/x",
        "/a|b, https://news.example/a%7Cb",
    })
    void linksAreReadAsPeopleWriteThem(String written, String meant) {
        assertThat(Link.of(BASE, written)).contains(URI.create(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "http://",
                "http:///x", "https://user@a.example/", "http://a.example:99999/", "http://a b.example/x", "data:,x"
            })
    void whatCannotBeAskedForIsNoLink(String written) {
        assertThat(Link.of(BASE, written)).isEmpty();
    }

    @Test
    void onePageHasOneKeyHoweverItWasReached() {
        String key = PageKey.of(URI.create("https://news.example/a?id=1"));

        assertThat(key).matches("[0-9a-f]{20}");
        assertThat(PageKey.of(URI.create("http://news.example/a?utm_source=x&id=1&fbclid=y")))
                .isEqualTo(key);
        assertThat(PageKey.of(URI.create("https://news.example/a?id=2"))).isNotEqualTo(key);
        assertThat(PageKey.of(URI.create("https://news.example/b?id=1"))).isNotEqualTo(key);
    }
}
