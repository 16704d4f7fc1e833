package org.entente.app.question;

import org.entente.app.evaluation.BadGold;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Actors as a person writes them: {@code USA GOV}, {@code FRA}, {@code ---} for somebody who cannot be placed. */
final class Codes {
    private Codes() {}

    static String of(Actor actor) {
        boolean plain = actor.sector() == Sector.NONE || actor.isNone();
        return plain ? actor.code() : actor.code() + " " + actor.sector().code();
    }

    /** Without the sector. */
    static String whole(String code) {
        return code.replaceAll("([-A-Z0-9_]) [A-Z]{3}\\b", "$1");
    }

    static String check(String code) throws BadGold {
        if (!code.matches("[-A-Z0-9_]{2,12}( [A-Z]{3})?(\\+[-A-Z0-9_]{2,12}( [A-Z]{3})?)*")) {
            throw new BadGold("\"" + code + "\" is no actor", "write USA, USA GOV, or --- for one that has no place");
        }
        return code;
    }
}
