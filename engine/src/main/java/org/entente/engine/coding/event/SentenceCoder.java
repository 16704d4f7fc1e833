package org.entente.engine.coding.event;

import java.util.List;
import java.util.function.Consumer;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frames;

/** A sentence and its cast into events. */
public final class SentenceCoder {
    private final Lexicon lexicon;

    public SentenceCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Coded> code(Frames frames, Cast cast, Consumer<Attempt> trace) {
        return code(frames, cast, new Matcher(lexicon, frames, cast, trace));
    }

    /** The same where somebody has said already that the actors deal with each other: who stands where matters less. */
    public List<Coded> codeLeniently(Frames frames, Cast cast) {
        return code(frames, cast, new Matcher(lexicon, frames, cast, Matcher.UNTOLD, false));
    }

    private List<Coded> code(Frames frames, Cast cast, Matcher matcher) {
        return new Composer(lexicon, frames, cast, matcher).compose();
    }
}
