package org.entente.engine.coding.mention;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Before "at" some words aim and do not say where: who "hit out at Oslo" spoke of Norway, wherever it was. */
final class Aiming {
    private static final Set<String> WORDS = Set.of(
            """
            aim anger angry barb chafe direct fume furious fury gibe growl hiss howl irk irritation jab jeer jibe lash
            laugh level mock outrage outraged point pop rage rail roar scoff scream shout shot snap snarl sneer snipe
            swipe sniff target thunder yell
            """
                    .strip()
                    .split("\\s+"));

    /** These aim with "out" or "back" only: "hit at Oslo" may be anything. */
    private static final Set<String> WITH_PARTICLE = Set.of("hit", "strike", "fire", "punch", "swing", "bite", "lunge");

    private static final Set<String> PARTICLES = Set.of("out", "back");

    private Aiming() {}

    /** Whether the preposition at {@code prep} stands behind such a word. */
    static boolean is(Tree tree, int prep) {
        int head = tree.head(prep);
        if (head < 0 || !tree.lemma(prep).equals("at")) {
            return false;
        }
        boolean particle = prep > 0 && PARTICLES.contains(tree.lemma(prep - 1));
        return WORDS.contains(tree.lemma(head)) || particle && WITH_PARTICLE.contains(tree.lemma(head));
    }
}
