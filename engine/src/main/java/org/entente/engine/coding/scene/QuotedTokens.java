package org.entente.engine.coding.scene;

import java.util.Set;
import org.entente.engine.text.Tree;

/** Which tokens of one sentence stand between quotation marks. */
public final class QuotedTokens {
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”");

    private QuotedTokens() {}

    /** By token; an opening mark counts as quoted, a closing one does not. */
    public static boolean[] of(Tree tree) {
        boolean[] quoted = new boolean[tree.size()];
        boolean open = false;
        for (int i = 0; i < tree.size(); i++) {
            open = open != QUOTES.contains(tree.token(i).form());
            quoted[i] = open;
        }
        return quoted;
    }
}
