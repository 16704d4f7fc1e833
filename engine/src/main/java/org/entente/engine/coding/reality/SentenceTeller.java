package org.entente.engine.coding.reality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.engine.coding.event.Attempt;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Composer;
import org.entente.engine.coding.event.Matcher;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frames;

/**
 * A sentence into what a reader takes from it: every event with its status, and beside a denial or a charge the
 * deed itself. "Arnor denied shelling Gondor" is a denial that happened and a shelling that is denied.
 */
public final class SentenceTeller {
    private final Lexicon lexicon;
    private final RealityWords words;

    public SentenceTeller(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new RealityWords(lexicon);
    }

    public List<Coded> tell(Frames frames, Cast cast, Consumer<Attempt> trace) {
        Matcher matcher = new Matcher(lexicon, frames, cast, trace);
        Composer composer = new Composer(lexicon, frames, cast, matcher);
        List<Coded> events = new ArrayList<>(composer.compose());
        if (events.isEmpty()) {
            return events;
        }
        events.addAll(composer.told());
        Reality reality = new Reality(lexicon, words, frames, matcher.fillers());
        events.replaceAll(e -> e.with(reality.of(e)));
        events.sort(Comparator.comparingInt(Coded::trigger).thenComparing(Coded::entry));
        return events;
    }
}
