package org.entente.app.desk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** Deque's axe, which knows what people who hear or touch a page instead of seeing it cannot use. */
final class Axe {
    private static final String SCRIPT = script();

    /** The rules of axe that are broken gravely: rule, what it says, and the elements that break it. */
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then(
              result => done(result.violations
                .filter(rule => rule.impact === "serious" || rule.impact === "critical")
                .map(rule => rule.id + " (" + rule.impact + "): " + rule.help + ": "
                  + rule.nodes.slice(0, 5).map(node => node.html.slice(0, 200) + "  " + node.failureSummary
                    .split("\\n").slice(1).map(line => line.trim()).join("; ")).join("\\n    "))),
              fault => done(["axe failed: " + fault]));
            """;

    private Axe() {}

    static List<String> faults(JavascriptExecutor browser) {
        browser.executeScript(SCRIPT);
        List<String> faults = new ArrayList<>();
        ((List<?>) browser.executeAsyncScript(RUN)).forEach(fault -> faults.add((String) fault));
        return faults;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
