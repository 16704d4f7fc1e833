package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.Fault;

/**
 * The answers of an earlier run by id, from a file of predictions.
 *
 * @param faults lines that could not be used, each as {@code file:line: fault; remedy}
 */
public record Earlier<A>(Map<String, A> answers, List<String> faults) {
    private static final int QUOTED = 40;

    interface Parser<A> {
        A parse(String written) throws BadGold;
    }

    static <A> Earlier<A> read(Path file, Parser<A> parser) {
        Map<String, A> answers = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String line : Gold.lines(file)) {
            number++;
            try {
                String id = id(line);
                // Nobody can tell which of two answers counts: neither does.
                if (!seen.add(id)) {
                    answers.remove(id);
                    throw new BadGold("the id " + quoted(id) + " stands twice", "give every item an id of its own");
                }
                answers.put(id, parser.parse(line.substring(id.length() + 1)));
            } catch (BadGold bad) {
                faults.add(Fault.line(file + ":" + number, bad.getMessage(), bad.remedy()));
            }
        }
        if (answers.isEmpty() || faults.size() > answers.size()) {
            throw another(file, number, faults);
        }
        return new Earlier<>(answers, faults);
    }

    /** What stands in a line, as a fault shows it: another kind of file may hold anything. */
    static String quoted(String written) {
        String clean = written.replaceAll("\\p{Cntrl}", " ");
        return '"' + (clean.length() > QUOTED ? clean.substring(0, QUOTED) + "…" : clean) + '"';
    }

    private static String id(String line) throws BadGold {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new BadGold("has no tab between id and answer", "name a file that --predictions wrote");
        }
        return line.substring(0, tab);
    }

    /** Most likely another file was meant: that is better said at once than after all items have been coded. */
    private static Fault another(Path file, int lines, List<String> faults) {
        String fault = faults.isEmpty()
                ? "holds no answers"
                : "holds " + faults.size() + " lines of " + lines + " that cannot be used";
        String first = faults.isEmpty() ? "" : "\n" + faults.get(0);
        return new Fault(file.toString(), fault, "name a file that --predictions wrote for the same task" + first);
    }
}
