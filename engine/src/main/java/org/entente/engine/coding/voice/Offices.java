package org.entente.engine.coding.voice;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.scene.WordRun;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** The office a speaker holds, in the article's words: "foreign minister", "spokesman of the defence ministry". */
final class Offices {
    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod");
    private static final Set<String> OF = Set.of("of", "for");

    /** No name of a state has more words. */
    private static final int LONGEST = 6;

    private final ActorTable table;

    Offices(ActorTable table) {
        this.table = table;
    }

    /** The office in the phrase around {@code noun}, empty if it tells none. */
    String of(Scene scene, int noun) {
        Tree tree = scene.tree();
        Found found = scene.cast().has(noun) ? scene.found().get(scene.cast().at(noun)) : null;
        int from = found == null ? noun : Math.min(found.from(), noun);
        int to = found == null ? noun : Math.max(found.to(), noun);
        WordRun lemmas = WordRun.of(tree, Token::lemma);
        WordRun forms = WordRun.of(tree, Token::form);
        for (int i = from; i <= to; i++) {
            int length = isName(forms, from, i) ? 0 : length(lemmas, i);
            if (length > 0) {
                int last = i + length - 1;
                return written(tree, first(tree, forms, i, last), last) + of(tree, lemmas, last);
            }
        }
        return "";
    }

    private int length(WordRun lemmas, int token) {
        var role = lemmas.longest(table.roles(), token);
        return role == null ? 0 : role.length();
    }

    /** "fisheries minister", "deputy director": the words before that are no state's. */
    private int first(Tree tree, WordRun forms, int role, int last) {
        int first = role;
        while (first > 0
                && BEFORE.contains(tree.label(first - 1))
                && tree.head(first - 1) >= first
                && tree.head(first - 1) <= last
                && !isName(forms, Math.max(0, first - LONGEST), first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isName(WordRun forms, int from, int token) {
        for (int i = from; i <= token; i++) {
            var name = forms.longest(table.names(), i);
            if (name != null && i + name.length() > token) {
                return true;
            }
        }
        return false;
    }

    /** "of the defence ministry". */
    private String of(Tree tree, WordRun lemmas, int role) {
        int next = role + 1;
        if (next >= tree.size() || !OF.contains(tree.lemma(next))) {
            return "";
        }
        int body = next + 1;
        while (body < tree.size() && tree.tag(body).equals("DT")) {
            body++;
        }
        int length = body < tree.size() ? length(lemmas, body) : 0;
        return length == 0 ? "" : " " + written(tree, next, body + length - 1);
    }

    private static String written(Tree tree, int from, int to) {
        return tree.words(from, to).toLowerCase(Locale.ROOT);
    }
}
