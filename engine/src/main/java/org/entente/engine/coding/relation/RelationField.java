package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.ontology.Context;
import org.entente.engine.text.Tree;

/** In which field a claim is: "trade ties", "cooperation on migration", "in medicine, A is a generous partner". */
final class RelationField {
    private static final Set<String> ABOUT =
            Set.of("in", "on", "over", "against", "about", "for", "concerning", "regarding", "of", "between", "around");
    /** What is in any relation between states says least. */
    private static final Set<Context> WIDE = Set.of(Context.DIPLOMATIC, Context.EXECUTIVE, Context.ECONOMIC);

    private final Scene scene;
    private final Tree tree;
    private final RelationTable table;
    private final ContextTable contexts;

    RelationField(Scene scene, RelationTable table, ContextTable contexts) {
        this.scene = scene;
        this.tree = scene.tree();
        this.table = table;
        this.contexts = contexts;
    }

    /** The field's code; empty for the relation as a whole. */
    String of(Claim claim) {
        Optional<Context> field = Optional.empty();
        if (claim.kind() != Claim.Kind.PAIR) {
            field = before(claim.topic()).or(() -> after(claim.topic()));
        }
        return field.or(() -> ahead(claim)).map(Context::code).orElse("");
    }

    /** "military", "trade", in front of the noun. */
    private Optional<Context> before(int noun) {
        for (int i = noun - 1; i >= tree.leftmost(noun); i--) {
            boolean beside =
                    tree.head(i) == noun || tree.head(i) >= 0 && tree.head(i) < noun && tree.head(tree.head(i)) == noun;
            Optional<Context> field = beside && !scene.cast().has(i) ? word(i) : Optional.empty();
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private Optional<Context> word(int token) {
        return table.field(tree.token(token).form().toLowerCase(Locale.ROOT)).or(() -> table.field(tree.lemma(token)));
    }

    /** "in the field of energy", "over the gas field". */
    private Optional<Context> after(int noun) {
        for (int child : tree.children(noun)) {
            if (child > noun && tree.is(child, "prep") && ABOUT.contains(tree.lemma(child))) {
                Optional<Context> field = within(child);
                if (field.isPresent()) {
                    return field;
                }
            }
        }
        return Optional.empty();
    }

    /** "In medicine, A has been a generous partner": what opens the claim's clause. */
    private Optional<Context> ahead(Claim claim) {
        int verb = claim.word();
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        if (verb < 0) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            int object = tree.is(child, "prep") && tree.lemma(child).equals("in") ? tree.child(child, "pobj") : -1;
            boolean about = object >= 0
                    && !claim.tokens().contains(object)
                    && scene.places().named(object).isEmpty();
            if (about && scene.cast().named(object).isEmpty()) {
                Optional<Context> field = within(child);
                if (field.isPresent()) {
                    return field;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Context> within(int preposition) {
        int from = tree.leftmost(preposition);
        int to = clauseless(preposition);
        List<String> lemmas = new ArrayList<>();
        Optional<Context> field = Optional.empty();
        for (int i = from; i <= to; i++) {
            lemmas.add(tree.lemma(i));
            if (field.isEmpty() && !scene.cast().has(i)) {
                field = word(i);
            }
        }
        if (field.isPresent()) {
            return field;
        }
        Set<Context> all = contexts.of(lemmas);
        return all.stream().filter(c -> !WIDE.contains(c)).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** The last token of the phrase before a clause that hangs on it. */
    private int clauseless(int token) {
        int last = token;
        for (int child : tree.children(token)) {
            if (!tree.token(child).isVerb() && !tree.is(child, "relcl")) {
                last = Math.max(last, clauseless(child));
            }
        }
        return last;
    }
}
