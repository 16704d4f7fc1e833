package org.entente.engine.coding.mention;

import java.util.List;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Sector;

/** Tokens {@code from..to} (inclusive) that are a known name, a role ("foreign minister"), or somebody unknown's name. */
record Unit(int from, int to, Kind kind, List<Name> names, Sector sector) {
    enum Kind {
        NAME,
        ROLE,
        STRANGER
    }

    boolean isPerson() {
        return kind == Kind.STRANGER || kind == Kind.NAME && names.get(0).kind() == Name.Kind.PERSON;
    }

    /** A name that can say whose a role is: "Iraqi", "Baku's", "NATO". */
    boolean isNation() {
        return kind == Kind.NAME && names.get(0).kind() != Name.Kind.PERSON;
    }
}
