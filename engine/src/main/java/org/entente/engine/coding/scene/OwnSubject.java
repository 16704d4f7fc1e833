package org.entente.engine.coding.scene;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;

/**
 * Who acts on what a pronoun stands for: another. In "S freed them" and "S came to free them", S is not them; and if S
 * "shelled their ports", they are not those of S.
 */
public final class OwnSubject {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> ACCUSATIVE = Set.of("him", "her", "them");
    /** A verb that is one of these of another has that one's subject. */
    private static final Set<String> SHARES = Set.of("conj", "xcomp");

    /** Nobody does this to what is his, unless it is said to be his own. */
    private static final Set<String> HOSTILE = Set.of(
            "ambush",
            "attack",
            "besiege",
            "blockade",
            "bomb",
            "bombard",
            "breach",
            "invade",
            "occupy",
            "overrun",
            "pound",
            "raid",
            "shell",
            "sink",
            "storm",
            "strike",
            "torpedo",
            "violate");

    private OwnSubject() {}

    /**
     * The subject of the verb that acts on the pronoun at {@code i}, or harms what is of it: "their ports"; -1 for other
     * pronouns.
     */
    public static int of(Tree tree, int i) {
        String form = tree.token(i).form().toLowerCase(Locale.ROOT);
        int head = tree.head(i);
        if (tree.tag(i).equals("PRP$")) {
            return isHostile(tree, head) ? tree.child(tree.head(head), SUBJECTS) : -1;
        }
        if (!tree.tag(i).equals("PRP") || form.contains("sel")) {
            return -1;
        }
        boolean let = tree.is(i, "nsubj") && ACCUSATIVE.contains(form); // "let them go"
        int verb =
                switch (tree.label(i)) {
                    case "dobj", "iobj", "dative" -> head;
                    case "pobj" -> tree.head(head);
                    default -> let ? tree.head(head) : -1;
                };
        while (verb >= 0
                && SHARES.contains(tree.label(verb))
                && tree.child(verb, SUBJECTS) < 0
                && !hasObject(tree, verb)) {
            verb = tree.head(verb);
        }
        return verb < 0 ? -1 : tree.child(verb, SUBJECTS);
    }

    /** Whether a noun is the object of a verb that does it harm: "shelled its ports", not "its own ports". */
    private static boolean isHostile(Tree tree, int noun) {
        boolean own = false;
        for (int child : tree.children(noun)) {
            own |= tree.lemma(child).equals("own");
        }
        return !own && tree.is(noun, "dobj") && HOSTILE.contains(tree.lemma(tree.head(noun)));
    }

    /** "told T to free them": it is T who is to do it. */
    private static boolean hasObject(Tree tree, int verb) {
        return tree.is(verb, "xcomp") && tree.child(tree.head(verb), "dobj") >= 0;
    }
}
