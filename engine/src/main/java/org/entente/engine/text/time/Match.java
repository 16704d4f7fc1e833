package org.entente.engine.text.time;

/** Words that say when: the number of the first word after them, and what they say. */
record Match(int end, Moment moment) {}
