package org.entente.engine.coding;

import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Phrase;
import org.entente.engine.text.Frame;

/** An entry that holds on a frame. */
record Match(Entry entry, Phrase phrase, Frame frame) {
    int specificity() {
        return entry.specificity(phrase);
    }
}
