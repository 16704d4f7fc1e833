package org.entente.app.corpus.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.BadInput;

/** Nexis as it was: each document begins with its number, "12 of 250 DOCUMENTS" or "Document 12 of 250". */
final class NexisNumbered implements ExportLayout {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:Document )?(\\d{1,6}) of (\\d{1,6})(?: DOCUMENTS?)?\\s*");

    @Override
    public boolean fits(List<String> beginning) {
        for (int i = 0; i < beginning.size(); i++) {
            if (isNumber(beginning.get(i))) {
                return isDocument(beginning.subList(i, beginning.size()));
            }
        }
        return false;
    }

    /** Numbers go up and their total stays, so that "3 of 12 documents" in an article is none. */
    @Override
    public Edges edges() {
        return new Edges() {
            private int last;
            private String total = "";

            @Override
            public Edge of(String line) {
                Matcher number = NUMBER.matcher(line);
                if (!isNumber(line) || !number.matches()) {
                    return Edge.NONE;
                }
                boolean next = Integer.parseInt(number.group(1)) > last;
                if (!next || !total.isEmpty() && !total.equals(number.group(2))) {
                    return Edge.NONE;
                }
                last = Integer.parseInt(number.group(1));
                total = number.group(2);
                return Edge.BEGINS;
            }
        };
    }

    @Override
    public boolean isDocument(List<String> lines) {
        return isNumber(lines.isEmpty() ? "" : lines.get(0)) && NexisDocument.hasHead(lines);
    }

    @Override
    public Found read(List<String> lines) throws BadInput {
        return NexisDocument.read(lines.subList(1, lines.size()), true);
    }

    private static boolean isNumber(String line) {
        String said = line.strip();
        return NUMBER.matcher(said).matches() && (said.startsWith("Document ") || said.contains(" DOCUMENT"));
    }
}
