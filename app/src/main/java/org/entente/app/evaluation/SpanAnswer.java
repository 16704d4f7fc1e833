package org.entente.app.evaluation;

/** The class of a sentence's main event and the words of its two sides; {@link #NONE} where there is no event. */
public record SpanAnswer(int penta, String source, String target) {
    static final SpanAnswer NONE = new SpanAnswer(0, "", "");

    /** {@code NONE}, or class, source and target with tabs between them, as {@link #toString} writes it. */
    static SpanAnswer parse(String written) throws BadGold {
        if (written.equals(Answer.NONE)) {
            return NONE;
        }
        String[] parts = written.split("\t", -1);
        if (parts.length != 3 || !parts[0].matches("[0-4]")) {
            throw new BadGold(
                    Earlier.quoted(written) + " is no answer to spans",
                    "write " + Answer.NONE + ", or class 0 to 4, source and target with tabs between them");
        }
        return new SpanAnswer(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return equals(NONE) ? Answer.NONE : penta + "\t" + source + "\t" + target;
    }
}
