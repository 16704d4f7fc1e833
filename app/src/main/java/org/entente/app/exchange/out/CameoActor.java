package org.entente.app.exchange.out;

import org.entente.app.codes.OurActors;
import org.entente.engine.ontology.Actor;

/**
 * An actor in CAMEO's codes; each part is empty where CAMEO has none.
 *
 * @param country of a state and its parts
 * @param group of an organisation
 * @param type the role: GOV, MIL
 */
record CameoActor(String country, String group, String type) {
    private static final CameoActor NOBODY = new CameoActor("", "", "");

    static CameoActor of(Actor actor, CountryNames countries) {
        if (actor.isNone()) {
            return NOBODY;
        }
        boolean state = countries.isState(actor.code());
        return new CameoActor(
                state ? OurActors.state(actor.code()) : "",
                state ? "" : OurActors.group(actor.code()).orElse(""),
                OurActors.role(actor.sector()).orElse(""));
    }

    /** The state or group. */
    String root() {
        return country + group;
    }

    /** The whole code: {@code "FRAGOV"}. */
    String code() {
        return country + group + type;
    }
}
