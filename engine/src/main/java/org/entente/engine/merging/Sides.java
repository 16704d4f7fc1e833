package org.entente.engine.merging;

import java.util.List;
import java.util.Optional;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Sector;

/** How the actors of two tellings stand to each other. */
public final class Sides {
    private static final double SAME_SECTOR = 0.1;
    private static final double OTHER_SECTOR = -0.7;
    private static final double OPEN = -1.2;
    private static final double TURNED = -0.1;

    private Sides() {}

    /** What speaks for or against it; empty if the actors are not the same. */
    static Optional<List<Feature>> compare(Telling a, Telling b, List<Deed> deeds) {
        if (isInOrder(a, b)) {
            return Optional.of(List.of(open(a, b), sectors(a.source(), b.source(), a.target(), b.target())));
        }
        if (areBoth(a.content(), b.content(), deeds) && isTurned(a, b)) {
            return Optional.of(List.of(
                    new Feature("order", TURNED, "both sides do it, told from the other side"),
                    sectors(a.source(), b.target(), a.target(), b.source())));
        }
        return Optional.empty();
    }

    /** Whether they are the same in this order, or in the other one if both do the deed. */
    static boolean mayAgree(Telling a, Telling b) {
        return isInOrder(a, b) || isTurned(a, b);
    }

    private static boolean isInOrder(Telling a, Telling b) {
        return isOne(a.source(), b.source()) && isOne(a.target(), b.target()) && sharesOne(a, b);
    }

    /** Whether {@code b} has the two actors of {@code a} in the other order. */
    static boolean isTurned(Telling a, Telling b) {
        return a.source().code().equals(b.target().code())
                && a.target().code().equals(b.source().code())
                && !a.source().code().equals(a.target().code());
    }

    /**
     * Whether a deed told twice is one that both sides do, so that who is named first says nothing: they met, or each
     * telling has them clash.
     */
    public static boolean areBoth(Cameo a, Content told, Cameo b, Content toldAgain) {
        return areBoth(told, toldAgain, Deed.shared(a, b));
    }

    private static boolean areBoth(Content told, Content toldAgain, List<Deed> deeds) {
        return deeds.stream().anyMatch(Deed::mutual) || told.mutual() && toldAgain.mutual();
    }

    private static boolean isOne(Actor a, Actor b) {
        return a.code().equals(b.code()) || a.isNone() || b.isNone();
    }

    /** At least one actor that is somebody stands in both. */
    private static boolean sharesOne(Telling a, Telling b) {
        return a.source().code().equals(b.source().code()) && !a.source().isNone()
                || a.target().code().equals(b.target().code()) && !a.target().isNone();
    }

    private static Feature open(Telling a, Telling b) {
        boolean open = !a.source().code().equals(b.source().code())
                || !a.target().code().equals(b.target().code());
        return new Feature("actors", open ? OPEN : 0, open ? "one of them leaves an actor out" : "the same");
    }

    private static Feature sectors(Actor source, Actor otherSource, Actor target, Actor otherTarget) {
        double weight = sector(source.sector(), otherSource.sector()) + sector(target.sector(), otherTarget.sector());
        String detail = weight < 0 ? "differ" : "the same, or told by one alone";
        return new Feature("sectors", weight, detail);
    }

    private static double sector(Sector a, Sector b) {
        if (a == b) {
            return SAME_SECTOR;
        }
        return a == Sector.NONE || b == Sector.NONE ? 0 : OTHER_SECTOR;
    }
}
