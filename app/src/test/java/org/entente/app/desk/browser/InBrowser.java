package org.entente.app.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a {@link Browser}: {@code @ExtendWith(InBrowser.class)}, and a parameter of a test. There is
 * one for all tests of a run, as new before each test. Without a browser on this machine they are skipped, and the build
 * says so at its end; where {@code CI} is set they fail.
 */
public final class InBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InBrowser.class);

    private static final Path SKIPPED = Path.of("target", "no-browser.txt");
    private static final String MISSING =
            "chromium or chromedriver is missing; install them, e.g. apt-get install chromium chromium-driver";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Chromium> found = Chromium.find();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        note(found.isEmpty());
        return found.isPresent()
                ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    /** Leaves the build a line to say at its end, or takes it away. */
    private static void note(boolean skipped) {
        try {
            if (skipped) {
                Files.createDirectories(SKIPPED.getParent());
                Files.writeString(SKIPPED, "The browser tests were skipped: " + MISSING);
            } else {
                Files.deleteIfExists(SKIPPED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).renew();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    /** The store of the whole run closes it. */
    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        Browser.class, type -> Browser.start(Chromium.find().orElseThrow()), Browser.class);
    }
}
