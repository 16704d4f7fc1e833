package org.entente.engine.text.time;

import java.util.Optional;

/** One kind of expression. */
interface Rule {
    /** The longest expression of this kind that begins with word {@code i}. */
    Optional<Match> at(Words words, int i);
}
