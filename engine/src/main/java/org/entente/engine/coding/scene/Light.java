package org.entente.engine.coding.scene;

import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.LightVerbs;

/** The lexicon's verbs that say little themselves. */
public final class Light {
    private Light() {}

    public static LightVerbs of(Lexicon lexicon) {
        return new LightVerbs(
                lexicon.words("light"), lexicon.words("undergo"), lexicon.words("occur"), lexicon.words("transparent"));
    }
}
