package org.entente.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.app.Fault;
import org.entente.engine.merging.Overrides;

/**
 * Lines that say of reports, by the ids that {@code explain} prints, whether they are of one event:
 *
 * <pre>
 * # the same raid; the agency dated it a day late
 * join 3f0c9b1d2a5e7788 81d4c0aa90b2e6f1
 * part 3f0c9b1d2a5e7788 c2b7719e00d4a5f3
 * </pre>
 */
final class MergeLines {
    private final Set<Overrides.Pair> joins = new TreeSet<>();
    private final Set<Overrides.Pair> parts = new TreeSet<>();
    /** The line on which a report is first named. */
    private final Map<String, Integer> lines = new HashMap<>();

    private final Map<Overrides.Pair, Integer> partLines = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final String place;

    private MergeLines(String place) {
        this.place = place;
    }

    /** The ids of the reports that lines name, whatever else is wrong with them. */
    static Set<String> named(String text) {
        MergeLines lines = new MergeLines("");
        text.lines().forEach(line -> lines.read(bare(line), 0));
        return new TreeSet<>(lines.lines.keySet());
    }

    private static String bare(String line) {
        return line.replaceAll("#.*", "").strip();
    }

    /** Lines that are known to be good. */
    static Overrides parse(String text) {
        return parse(text, "merges", id -> true);
    }

    /**
     * @param place the file, as messages name it
     * @param known whether there is a report of this id
     * @throws Fault that lists every line that cannot be used
     */
    static Overrides parse(String text, String place, Predicate<String> known) {
        MergeLines lines = new MergeLines(place);
        int number = 0;
        for (String line : text.lines().toList()) {
            lines.read(bare(line), ++number);
        }
        lines.lines.entrySet().stream()
                .filter(entry -> !known.test(entry.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> lines.fault(
                        entry.getValue(),
                        "there is no report \"" + entry.getKey() + "\"",
                        "copy the id from what entente explain EVENT prints"));
        Overrides overrides = lines.overrides();
        lines.checkParts(overrides);
        if (!lines.faults.isEmpty()) {
            throw Fault.usage(place, "cannot be used:\n" + String.join("\n", lines.faults), "correct these lines");
        }
        return overrides;
    }

    private Overrides overrides() {
        return new Overrides(new TreeSet<>(joins), new TreeSet<>(parts));
    }

    private void read(String line, int number) {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.split("\\s+");
        if (words.length != 3 || !(words[0].equals("join") || words[0].equals("part"))) {
            fault(number, "\"" + line + "\" says nothing known", "write join REPORT REPORT or part REPORT REPORT");
        } else if (words[1].equals(words[2])) {
            fault(number, "names one report twice", "name two reports");
        } else {
            lines.putIfAbsent(words[1], number);
            lines.putIfAbsent(words[2], number);
            Overrides.Pair pair = Overrides.Pair.of(words[1], words[2]);
            (words[0].equals("join") ? joins : parts).add(pair);
            if (words[0].equals("part")) {
                partLines.putIfAbsent(pair, number);
            }
        }
    }

    /** What is joined, through others too, cannot be parted. */
    private void checkParts(Overrides overrides) {
        overrides.parts().stream()
                .filter(pair -> KeptMerges.joinedWith(pair.a(), overrides).contains(pair.b()))
                .forEach(pair -> fault(partLines.get(pair), "parts what other lines join", "leave out one of them"));
    }

    private void fault(int line, String fault, String remedy) {
        faults.add(Fault.line(place + ":" + line, fault, remedy));
    }
}
