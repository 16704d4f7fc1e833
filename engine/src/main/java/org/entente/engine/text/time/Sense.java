package org.entente.engine.text.time;

/** Which of many Fridays is meant: what the verb around it says. */
public enum Sense {
    /** "met on Friday": the latest. */
    PAST,
    /** "will meet on Friday": the coming one. */
    COMING,
    /** "they meet on Friday": the coming day of the week, but of 3 May the nearest. */
    PRESENT,
    /** "the meeting on Friday": the latest day of the week, as reports have it, but of 3 May the nearest. */
    OPEN
}
