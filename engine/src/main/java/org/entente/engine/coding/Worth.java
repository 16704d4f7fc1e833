package org.entente.engine.coding;

import java.util.EnumSet;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Whether what somebody is said to do to somebody is an event of anybody's relations. */
final class Worth {
    private static final String OCCUPATION = "192";

    /** Who crosses a border and takes no land: "refugees poured into T". */
    private static final Set<Sector> UNARMED = EnumSet.of(Sector.REF, Sector.CVL);

    private Worth() {}

    /** Whether there is an event in it for anybody: somebody of a known state or group acts or suffers. */
    static boolean isTold(Scene scene, Coded coded, Actor source, Actor target) {
        Cameo code = coded.code();
        if (source.isNone() && target.isNone()) {
            return isSomebody(source) && isSomebody(target) && isMain(scene, coded.position());
        }
        if (isOneSide(scene, source, target) || code.code().equals(OCCUPATION) && UNARMED.contains(source.sector())) {
            return false;
        }
        boolean material = code.quad() == 2 || code.quad() == 4;
        if (target.isNone() && !hasSector(target) && !material && !isMain(scene, coded.position())) {
            return false; // words to nobody, said in passing, make no relation
        }
        // "Norway was condemned": by whom is not told, but that is what the sentence is about.
        return isSomebody(source) || code.quad() == 4 || isMain(scene, coded.position());
    }

    /** The same actor, or a state and its government; a president and his minister are two. */
    private static boolean isOneSide(Scene scene, Actor source, Actor target) {
        boolean two = hasSector(source)
                && hasSector(target)
                && !source.name().equals(target.name())
                && !isLoose(scene, target);
        return source.code().equals(target.code()) && side(source) == side(target) && !two;
    }

    /** Whether he is named by a seat or as one of two: a president does nothing to "Baku", or to "both sides", as his own. */
    private static boolean isLoose(Scene scene, Actor actor) {
        return scene.found().stream()
                .filter(found -> found.actors().contains(actor))
                .anyMatch(found -> found.kind() == Mention.Kind.SEAT
                        || found.kind() == Mention.Kind.DEIXIS && found.sort() == Found.Sort.MANY
                        || isAt(scene.tree(), found.from()));
    }

    /** "met at the White House". */
    private static boolean isAt(Tree tree, int from) {
        int before = from > 0 && tree.tag(from - 1).equals("DT") ? from - 2 : from - 1;
        return before >= 0 && tree.lemma(before).equals("at");
    }

    private static Sector side(Actor actor) {
        return actor.sector() == Sector.GOV ? Sector.NONE : actor.sector();
    }

    /** Whether a token heads the sentence, or what is said in it. */
    private static boolean isMain(Scene scene, int token) {
        Tree tree = scene.tree();
        int head = tree.head(token);
        return head < 0 || (tree.is(token, "ccomp") || tree.is(token, "conj")) && isMain(scene, head);
    }

    /** Of a known state or group, of a known sector, or at least with a name. */
    private static boolean isSomebody(Actor actor) {
        return !actor.isNone() || actor.sector() != Sector.NONE;
    }

    /** "rebels", "the court": of no known state, but somebody. */
    private static boolean hasSector(Actor actor) {
        return actor.sector() != Sector.NONE && actor.sector() != Sector.UNK;
    }
}
