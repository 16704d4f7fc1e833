package org.entente.engine.lexicon;

/** A fault in the lexicon: where, in which entry (may be empty), what is wrong and what to do. */
public record Problem(String file, int line, String entry, String fault) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : fault.compareTo(other.fault);
    }

    /** {@code events/11-disapprove.yaml:41: accuse-of-crime: unknown code "1112x"; did you mean "1121"?} */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (entry.isEmpty() ? "" : entry + ": ") + fault;
    }
}
