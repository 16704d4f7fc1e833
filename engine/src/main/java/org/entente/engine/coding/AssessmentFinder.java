package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Assessment.Direction;
import org.entente.engine.ontology.Assessment.Level;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Claims about a relation itself. Four forms: a relation that goes somewhere ("relations are moving on to a better
 * footing"), a relation of a kind ("strategic partnership"), a partner or foe of a kind ("a reliable partner"), a rift or
 * a thaw in a relation ("a rift in relations").
 */
final class AssessmentFinder {
    private static final Cameo NO_EVENT = Ontology.code("010");

    private final Tools tools;
    private final List<Actor> pair;
    private final Optional<Actor> perspective;

    AssessmentFinder(Tools tools, List<Actor> pair, Optional<Actor> perspective) {
        this.tools = tools;
        this.pair = pair;
        this.perspective = perspective;
    }

    /** A claim before its actors, its time and its teller are known; what it does not say is null. */
    private record Claim(int noun, int word, Direction direction, Level level) {}

    List<Assessment> find(Scene scene, String text, Clock clock, Voice voice) {
        List<Assessment> found = new ArrayList<>();
        Tree tree = scene.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).isNoun()) {
                claim(scene, i)
                        .flatMap(c -> assessment(scene, text, clock, voice, c))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Claim> claim(Scene scene, int noun) {
        String lemma = scene.tree().lemma(noun);
        if (is("relation_noun", lemma)) {
            return course(scene, noun).or(() -> kind(scene, noun, true));
        }
        if (is("relation_partner", lemma)) {
            return isAsserted(scene.tree(), noun) ? kind(scene, noun, false) : Optional.empty();
        }
        if (is("relation_foe", lemma) && isAsserted(scene.tree(), noun)) {
            return Optional.of(new Claim(noun, noun, null, Level.NEGATIVE));
        }
        return rift(scene, noun, lemma);
    }

    /** "relations have worsened", "relations are moving on to a better footing". */
    private Optional<Claim> course(Scene scene, int noun) {
        Tree tree = scene.tree();
        int verb = tree.head(noun);
        boolean subject = tree.is(noun, "nsubj") || tree.is(noun, "nsubjpass");
        if (verb < 0 || !subject || !tree.token(verb).isVerb() || isUnreal(tree, verb)) {
            return Optional.empty();
        }
        String lemma = tree.lemma(verb);
        if (is("relation_goes", lemma)) {
            for (Frame.Arg arg : scene.frames().at(verb).args()) {
                if (is("relation_direction", tree.lemma(arg.head())) || is("relation_noun", tree.lemma(arg.head()))) {
                    Level level = level(tree, arg.head());
                    boolean up = level == Level.POSITIVE || level == null && reachesUp(tree, arg.head());
                    if (level != null || up) {
                        Direction direction = up ? Direction.IMPROVING : Direction.WORSENING;
                        return Optional.of(new Claim(noun, verb, direction, up ? Level.POSITIVE : Level.NEGATIVE));
                    }
                }
            }
        }
        if (is("relation_improving", lemma)) {
            return Optional.of(new Claim(noun, verb, Direction.IMPROVING, null));
        }
        return is("relation_worsening", lemma)
                ? Optional.of(new Claim(noun, verb, Direction.WORSENING, null))
                : predicate(tree, noun, verb);
    }

    /** "relations are tense", "relations remained warm". */
    private Optional<Claim> predicate(Tree tree, int noun, int verb) {
        int adjective = tree.child(verb, "acomp");
        if (adjective < 0) {
            return Optional.empty();
        }
        Direction direction = is("relation_steady", tree.lemma(verb)) ? Direction.STEADY : null;
        if (is("relation_good", tree.lemma(adjective))) {
            return Optional.of(new Claim(noun, adjective, direction, Level.POSITIVE));
        }
        return is("relation_bad", tree.lemma(adjective))
                ? Optional.of(new Claim(noun, adjective, direction, Level.NEGATIVE))
                : Optional.empty();
    }

    /** "strategic partnership", "a reliable and strategic partner". */
    private Optional<Claim> kind(Scene scene, int noun, boolean relation) {
        Level level = level(scene.tree(), noun);
        if (level == null || isWanted(scene.tree(), noun)) {
            return Optional.empty();
        }
        boolean plain = relation && !scene.tree().lemma(noun).equals("partnership") && !hasActors(scene, noun);
        return plain ? Optional.empty() : Optional.of(new Claim(noun, noun, null, level));
    }

    private Optional<Claim> rift(Scene scene, int noun, String lemma) {
        boolean rift = is("relation_rift", lemma);
        if (!rift && !is("relation_thaw", lemma) || isWanted(scene.tree(), noun)) {
            return Optional.empty();
        }
        for (Frame.Arg arg : scene.frames().at(noun).args()) {
            if (is("relation_noun", scene.tree().lemma(arg.head()))
                    || arg.slot().equals("between")
                            && scene.cast().named(arg.head()).size() == 2) {
                return Optional.of(new Claim(
                        arg.slot().equals("between") ? noun : arg.head(),
                        noun,
                        rift ? Direction.WORSENING : Direction.IMPROVING,
                        rift ? Level.NEGATIVE : null));
            }
        }
        return Optional.empty();
    }

    private Level level(Tree tree, int noun) {
        Level level = null;
        for (int child : tree.children(noun)) {
            String word = tree.token(child).form().toLowerCase(Locale.ROOT);
            if (is("relation_good", word)) {
                level = Level.POSITIVE;
            } else if (is("relation_bad", word)) {
                return Level.NEGATIVE;
            }
        }
        return level;
    }

    /** "the level of strategic partnership". */
    private boolean reachesUp(Tree tree, int noun) {
        int of = tree.child(noun, "prep");
        int object = of < 0 ? -1 : tree.child(of, "pobj");
        return object >= 0 && level(tree, object) == Level.POSITIVE;
    }

    /** A partner is asserted where somebody is, remains, or is considered one. */
    private static boolean isAsserted(Tree tree, int noun) {
        int i = noun;
        while (tree.is(i, "conj") && tree.head(i) >= 0) {
            i = tree.head(i);
        }
        return tree.is(i, "attr")
                || tree.is(i, "oprd")
                || tree.is(i, "appos")
                || tree.is(i, "xcomp")
                || tree.is(i, "pobj") && tree.lemma(tree.head(i)).equals("as")
                || tree.is(i, "dobj")
                        && Set.of("consider", "call", "remain", "become").contains(tree.lemma(tree.head(i)));
    }

    /** "interested in close relations", "hopes for", "prospects for": wished, not so. */
    private static boolean isWanted(Tree tree, int noun) {
        Set<String> wanting = Set.of(
                "interested",
                "interest",
                "hope",
                "prospect",
                "opportunity",
                "want",
                "wish",
                "desire",
                "potential",
                "spirit",
                "importance",
                "need",
                "call",
                "seek");
        int steps = 0;
        for (int i = tree.head(noun); i >= 0 && steps < 4; i = tree.head(i), steps++) {
            if (wanting.contains(tree.lemma(i)) || isUnreal(tree, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreal(Tree tree, int verb) {
        String modality = Modality.of(tree, verb);
        return !modality.isEmpty() || Modality.isConditional(tree, verb) || tree.is(verb, "xcomp") && isTo(tree, verb);
    }

    private static boolean isTo(Tree tree, int verb) {
        int aux = tree.child(verb, "aux");
        return aux >= 0 && tree.tag(aux).equals("TO");
    }

    private boolean hasActors(Scene scene, int noun) {
        return !actors(scene, noun).isEmpty();
    }

    private List<Actor> actors(Scene scene, int noun) {
        List<Actor> actors = new ArrayList<>(2);
        for (Frame.Arg arg : scene.frames().at(noun).args()) {
            if (!arg.slot().equals(Frame.CLAUSE)) {
                scene.cast()
                        .named(arg.head())
                        .forEach(n -> scene.found().get(n).actors().forEach(a -> add(a, actors)));
            }
        }
        scene.cast().named(noun).forEach(n -> scene.found().get(n).actors().forEach(a -> add(a, actors)));
        int verb = scene.tree().head(noun);
        if (actors.size() < 2 && verb >= 0 && scene.tree().token(verb).isVerb()) {
            for (String slot : List.of(Frame.SUBJECT, Frame.OBJECT, "with")) {
                for (int head : scene.frames().at(verb).in(slot)) {
                    if (head != noun) {
                        scene.cast()
                                .named(head)
                                .forEach(n -> scene.found().get(n).actors().forEach(a -> add(a, actors)));
                    }
                }
            }
        }
        return actors;
    }

    private static void add(Actor actor, List<Actor> actors) {
        if (!actor.isNone()
                && actors.size() < 2
                && actors.stream().noneMatch(a -> a.code().equals(actor.code()))) {
            actors.add(actor);
        }
    }

    private Optional<Assessment> assessment(Scene scene, String text, Clock clock, Voice voice, Claim claim) {
        List<Actor> actors = actors(scene, claim.noun());
        perspective.filter(p -> actors.size() == 1).ifPresent(p -> add(p, actors));
        pair.forEach(p -> add(p, actors));
        if (actors.size() < 2) {
            return Optional.empty();
        }
        Tree tree = scene.tree();
        Coded at = new Coded(
                claim.word(),
                claim.word(),
                NO_EVENT,
                "",
                new Roles(List.of(), List.of(), List.of(), false),
                Status.ONGOING,
                0);
        int from = Math.min(claim.noun(), claim.word());
        for (int child : tree.children(claim.noun())) {
            from = Math.min(from, child < claim.noun() ? child : from);
        }
        Clock.Told when = clock.of(scene, text, at);
        return Optional.of(new Assessment(
                new Dyad(actors.get(0).code(), actors.get(1).code()),
                claim.direction() == null ? Direction.STEADY : claim.direction(),
                claim.level() == null ? Level.NEUTRAL : claim.level(),
                field(tree, claim.noun()),
                when.when(),
                voice.of(scene, claim.word()),
                scene.span(from, end(tree, claim)),
                List.of()));
    }

    /** Up to the end of what the claim says: "relations are moving on to a better footing". */
    private static int end(Tree tree, Claim claim) {
        int end = Math.max(claim.noun(), claim.word());
        if (tree.token(claim.word()).isVerb()) {
            for (int child : tree.children(claim.word())) {
                if (tree.is(child, "prep") && child > end) {
                    int object = tree.child(child, "pobj");
                    return object >= 0 ? object : end;
                }
            }
        }
        return end;
    }

    private String field(Tree tree, int noun) {
        List<String> words = new ArrayList<>();
        for (int i = tree.leftmost(noun); i <= Math.min(tree.rightmost(noun), noun + 8); i++) {
            words.add(tree.lemma(i));
        }
        return tools.contexts().of(words).stream()
                .findFirst()
                .map(c -> c.code())
                .orElse("");
    }

    private boolean is(String list, String lemma) {
        return tools.lexicon().words(list).contains(lemma);
    }
}
