package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.engine.ontology.Span;

/** A sentence with S[source], T[target] and V[trigger] marked, and the code it must give where that is not the entry's. */
public record Example(int line, String text, List<Span> source, List<Span> target, List<Span> trigger, String code) {
    private static final Pattern MARK = Pattern.compile("([STV])\\[([^\\[\\]]*)]");

    /** A sentence with marks, as in a lexicon file. */
    public static Example of(String marked) {
        return parse(0, marked, "");
    }

    static Example parse(int line, String marked, String code) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        List<Span> trigger = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        int from = 0;
        while (m.find()) {
            text.append(marked, from, m.start());
            Span span = new Span(text.length(), text.length() + m.group(2).length());
            text.append(m.group(2));
            switch (m.group(1)) {
                case "S" -> source.add(span);
                case "T" -> target.add(span);
                default -> trigger.add(span);
            }
            from = m.end();
        }
        text.append(marked, from, marked.length());
        return new Example(line, text.toString(), source, target, trigger, code);
    }
}
