package org.entente.engine.coding.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/**
 * The words of one sentence that show whose side its writer is on, outside quotations: "our country", "we Norwegians",
 * "our parliament in Bern", "here in Tbilisi".
 */
final class OwnSide {
    private static final Set<String> WE = Set.of("we", "us");
    private static final Set<String> MYSELF = Set.of("i", "we");

    private final Tree tree;
    private final Lexicon lexicon;
    private final List<Found> found;
    private final boolean[] quoted;

    OwnSide(Tree tree, Lexicon lexicon, List<Found> found, boolean[] quoted) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.found = found;
        this.quoted = quoted;
    }

    /** Words that show a state: which, and the words. */
    record Shown(Actor state, String words) {}

    /** "we Norwegians", "our country, Norway", "our parliament in Bern": there is no doubt. */
    Optional<Shown> sure() {
        for (Found f : found) {
            Optional<String> words = f.actor().isNone() ? Optional.empty() : sure(f);
            if (words.isPresent()) {
                return words.map(w -> new Shown(f.actor(), w));
            }
        }
        return Optional.empty();
    }

    private Optional<String> sure(Found f) {
        int before = f.from() - 1;
        int our = form(f.from()).equals("our")
                ? f.from()
                : before >= 0 && form(before).equals("our") ? before : -1;
        if (our >= 0 && isWithin(f, "at_home") && !isOthers(our)) {
            return Optional.of(tree.words(our, f.to()));
        }
        if (before < 0 || isOthers(f.from())) {
            return Optional.empty();
        }
        boolean people = WE.contains(form(before)) && tree.token(f.to()).isNoun();
        boolean state = f.actor().sector() == Sector.NONE; // "the envoy to our country, Mary Hill" is no state
        boolean apposed = before >= 2 && state && form(before).equals(",") && isOur(before - 1, "homeland");
        boolean seat = before >= 2 && form(before).equals("in") && isOur(before - 1, "at_home");
        boolean turned = f.to() + 3 < tree.size() && form(f.to() + 1).equals(",") && isOur(f.to() + 3, "homeland");
        if (people) {
            return Optional.of(tree.words(before, f.to()));
        }
        if (apposed || seat) {
            return Optional.of(tree.words(before - 2, f.to()));
        }
        return turned ? Optional.of(tree.words(f.from(), f.to() + 3)) : Optional.empty();
    }

    /** "our legislators in Bern", found as one phrase. */
    private boolean isWithin(Found f, String list) {
        for (int i = f.from(); i <= f.to(); i++) {
            if (lexicon.words(list).contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "here in Tbilisi". */
    Optional<Shown> here() {
        for (Found f : found) {
            int from = f.from() - 2;
            boolean here =
                    from >= 0 && form(from).equals("here") && form(from + 1).equals("in");
            if (here && !f.actor().isNone() && !isOthers(from)) {
                return Optional.of(new Shown(f.actor(), tree.words(from, f.to())));
            }
        }
        return Optional.empty();
    }

    /** The noun of "our country", "our parliament", where the writer speaks; -1 if there is none. */
    int ours() {
        for (int i = 1; i < tree.size(); i++) {
            if (!isOthers(i) && (isOur(i, "homeland") && !tree.tag(i).equals("NNS") || isOur(i, "domestic"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOur(int noun, String list) {
        if (!tree.token(noun).isNoun() || !lexicon.words(list).contains(tree.lemma(noun))) {
            return false;
        }
        for (int i = noun - 1; i >= 0 && noun - i <= 3; i--) {
            if (form(i).equals("our")) {
                return true;
            }
            boolean inside = tree.token(i).isAdjective() || tree.token(i).isNoun();
            if (!inside || form(i).equals("two")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words at a token are somebody else's: quoted, or told by a speaker without quotation marks. */
    private boolean isOthers(int token) {
        if (quoted[token]) {
            return true;
        }
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            int subject = tree.child(head, "nsubj");
            boolean told = (tree.is(i, "ccomp") || tree.is(i, "parataxis"))
                    && lexicon.words("speech").contains(tree.lemma(head));
            if (told && subject >= 0 && !MYSELF.contains(form(subject))) {
                return true;
            }
        }
        return false;
    }

    private String form(int token) {
        return tree.token(token).form().toLowerCase(Locale.ROOT);
    }
}
