package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.browser.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is open to read only. */
class ReadOnlyTest {
    @TempDir
    Path folder;

    @Test
    void everyRouteThatChangesSomethingIsRefused() {
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, true, OpenedDesk.CLOCK)) {
            Visitor visitor = new Visitor(desk.address());
            String token = visitor.token();
            for (String route : desk.routes()) {
                String method = route.substring(0, route.indexOf(' '));
                String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "1");
                if (!method.equals("GET") && !method.equals("HEAD") && !ReadOnly.isAnswered(path)) {
                    var answer = visitor.send(
                            visitor.request(path, "X-CSRF-Token", token).method(method, BodyPublishers.noBody()));
                    assertThat(answer.statusCode()).as(route).isEqualTo(403);
                    assertThat(answer.body()).as(route).contains("open to read only");
                }
            }
        }
    }

    @Test
    void whatIsAnsweredAllTheSameChangesNothing() {
        assertThat(ReadOnly.isAnswered("/read/1/2/store")).isFalse();
        assertThat(ReadOnly.isAnswered("/watch/add")).isFalse();
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, true, OpenedDesk.CLOCK)) {
            assertThat(desk.post("/read", "/read", Map.of("text", "FRA praises ITA."))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void noPageShowsAFormForIt() {
        try (OpenedDesk desk = Guarded.open(folder, Door.LOCAL, true, OpenedDesk.CLOCK)) {
            Pages.addresses(desk).forEach(page -> {
                var document = Visitor.document(desk.get(page));
                for (Element form :
                        document.select("form[method=post], form[hx-post], [hx-post], [hx-delete], [hx-put]")) {
                    String to = form.hasAttr("hx-post") ? form.attr("hx-post") : form.attr("action");
                    assertThat(ReadOnly.isAnswered(to))
                            .as(page + " has a form to " + to)
                            .isTrue();
                }
            });
        }
    }
}
