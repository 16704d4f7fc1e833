package org.entente.app.store;

import java.util.Optional;

/**
 * What came of one event of an article when the article was coded again: it came, it went, or it is another than before.
 *
 * @param before empty if it came
 * @param after empty if it went
 */
public record Change(String article, Optional<Version> before, Optional<Version> after) {
    /** A report as it was or is; {@code start} is empty where the time is unknown, the sentence where it is not kept. */
    public record Version(
            String id,
            String start,
            String source,
            String target,
            String type,
            String code,
            String status,
            String entry,
            Optional<String> sentence) {}

    /** {@code came}, {@code went} or {@code changed}. */
    public String kind() {
        return before.isEmpty() ? "came" : after.isEmpty() ? "went" : "changed";
    }
}
