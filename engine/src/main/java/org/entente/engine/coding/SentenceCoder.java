package org.entente.engine.coding;

import java.util.List;
import java.util.function.Consumer;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frames;

/** A sentence and its cast into events. */
final class SentenceCoder {
    private final Lexicon lexicon;

    SentenceCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Coded> code(Frames frames, Cast cast, Consumer<Attempt> trace) {
        Matcher matcher = new Matcher(lexicon, frames, cast, trace);
        return new Composer(lexicon, frames, cast, matcher).compose();
    }
}
