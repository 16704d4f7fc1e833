package org.entente.app.desk.actor;

/** The years from the first to the last, both included. */
public record Years(int first, int last) {
    /** All of them, and what has no date. */
    public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public boolean holds(int year) {
        return year >= first && year <= last;
    }
}
