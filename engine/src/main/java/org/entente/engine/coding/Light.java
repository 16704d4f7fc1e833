package org.entente.engine.coding;

import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.LightVerbs;

/** The lexicon's verbs that say little themselves. */
final class Light {
    private Light() {}

    static LightVerbs of(Lexicon lexicon) {
        return new LightVerbs(
                lexicon.words("light"), lexicon.words("undergo"), lexicon.words("occur"), lexicon.words("transparent"));
    }
}
