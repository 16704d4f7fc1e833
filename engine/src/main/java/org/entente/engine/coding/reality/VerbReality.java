package org.entente.engine.coding.reality;

import org.entente.engine.coding.event.Fillers;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What the grammar of a verb says of its event: auxiliaries, negation, order, question, condition, progressive. */
final class VerbReality {
    private final Tree tree;
    private final RealityWords words;
    private final Auxiliaries auxiliaries;
    private final Asking asking;
    private final Suppositions suppositions;
    private final Foretold foretold;
    private final Duration duration;

    VerbReality(Tree tree, Fillers fillers, RealityWords words) {
        this.tree = tree;
        this.words = words;
        this.auxiliaries = new Auxiliaries(tree, fillers, words);
        this.asking = new Asking(tree, fillers);
        this.suppositions = new Suppositions(tree, words);
        this.foretold = new Foretold(tree);
        this.duration = new Duration(tree);
    }

    /** The status of an event that was {@code so} without this verb's auxiliaries. */
    Status of(int verb, Status so) {
        if (suppositions.isWish(verb)) {
            return Status.WISHED;
        }
        if (suppositions.holds(verb)) {
            return Status.HYPOTHETICAL;
        }
        Status told = words.isPerhaps(tree, verb) ? Status.HYPOTHETICAL : auxiliaries.of(verb, so);
        if (words.isHopeful(tree, verb)) {
            return Status.WISHED;
        }
        if (asking.isPolarQuestion(verb)) {
            return Status.HYPOTHETICAL;
        }
        if ((told.isDeed() || told == Status.DENIED) && so.isDeed() && asking.isOrder(verb)) {
            return Status.DEMANDED;
        }
        if (told.isDeed() && foretold.holds(verb)) {
            return Status.PLANNED;
        }
        return told == Status.HAPPENED && duration.lasts(verb) ? Status.ONGOING : told;
    }
}
