package org.entente.app.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.Fault;

/** What a benchmark's outcome says against an earlier one: what got slower, or takes more memory. */
public final class SpeedChange {
    /** Two runs of the same program differ by less. */
    private static final double SHARE = 0.05;

    private static final String STAGES = "/stages";

    private SpeedChange() {}

    /**
     * In lines for the terminal.
     *
     * @param now what {@link SpeedText#json} says
     * @param before the same of an earlier run
     * @param place where that stands, for a fault
     */
    public static String print(String now, String before, String place) {
        JsonNode old = read(before, place);
        if (!old.has("sentencesPerSecond") || !old.at(STAGES).isObject()) {
            throw new Fault(place, "is no outcome of entente bench", "name a file that bench --json has written");
        }
        JsonNode fresh = read(now, "bench");
        if (!old.path("sentences").equals(fresh.path("sentences"))
                || !old.path("threads").equals(fresh.path("threads"))) {
            return "It cannot be compared with " + place + ": that was of other texts or threads.\n";
        }
        List<String> worse = new ArrayList<>();
        compare(worse, "sentences a second", old.at("/sentencesPerSecond"), fresh.at("/sentencesPerSecond"), false);
        old.at(STAGES)
                .fieldNames()
                .forEachRemaining(stage -> compare(
                        worse,
                        stage + ", µs a sentence",
                        old.at(STAGES + "/" + stage),
                        fresh.at(STAGES + "/" + stage),
                        true));
        compare(worse, "peak heap, MB", old.at("/peakHeapMb"), fresh.at("/peakHeapMb"), true);
        return worse.isEmpty()
                ? "Nothing is worse than in " + place + " by more than 5 %.\n"
                : "Worse than in " + place + ":\n" + String.join("", worse);
    }

    private static void compare(List<String> worse, String what, JsonNode before, JsonNode now, boolean lessIsBetter) {
        double old = before.asDouble();
        double fresh = now.asDouble();
        double change = old == 0 ? 0 : (fresh - old) / old;
        if ((lessIsBetter ? change : -change) > SHARE) {
            worse.add(String.format(
                    Locale.ROOT, "  %-20s %,.1f, was %,.1f (%+.0f %%)%n", what, fresh, old, 100 * change));
        }
    }

    private static JsonNode read(String json, String place) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException e) {
            throw new Fault(place, "is no JSON", "name a file that bench --json has written", e);
        }
    }
}
