package org.entente.engine.ontology;

/** A stretch of an article's text: UTF-16 offsets, {@code begin} inclusive, {@code end} exclusive. */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    /** The words this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public int length() {
        return end - begin;
    }

    /** This span moved by {@code offset} characters. */
    public Span shift(int offset) {
        return new Span(begin + offset, end + offset);
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
