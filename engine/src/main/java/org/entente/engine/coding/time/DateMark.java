package org.entente.engine.coding.time;

import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.When;
import org.entente.engine.text.time.Sense;

/**
 * A date in a sentence, read.
 *
 * @param token the word of it that the others hang on
 * @param coming the same read as one that is ahead
 * @param recalled whether it only points back to what is dated already: "that day"
 */
record DateMark(Span span, int token, Sense sense, When when, When coming, boolean recalled) {}
