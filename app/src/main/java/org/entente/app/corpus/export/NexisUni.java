package org.entente.app.corpus.export;

import java.util.List;
import java.util.regex.Pattern;

/** Nexis Uni, Lexis+ and the later Nexis: documents without a number, each ended by "End of Document". */
final class NexisUni implements ExportLayout {
    private static final Pattern END = Pattern.compile("\\s*End of Document\\s*");
    private static final Pattern BODY = Pattern.compile("\\s*Body\\s*");
    private static final Pattern SIGN = Pattern.compile("\\s*(?:Length:\\s+[\\d,]+ words|Load-Date:\\s+\\S.*)\\s*");

    /** Neither a word that stands alone nor an end is sure; a length or a day of loading and a body together are. */
    @Override
    public boolean fits(List<String> beginning) {
        return has(BODY, beginning) && has(SIGN, beginning) && NexisDocument.hasHead(beginning);
    }

    @Override
    public Edges edges() {
        return line -> END.matcher(line).matches() ? Edge.ENDS : Edge.NONE;
    }

    @Override
    public boolean isDocument(List<String> lines) {
        return NexisDocument.hasHead(lines);
    }

    @Override
    public Found read(List<String> lines) {
        return NexisDocument.read(
                lines.stream().filter(line -> !END.matcher(line).matches()).toList(), false);
    }

    private static boolean has(Pattern pattern, List<String> lines) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
    }
}
