package org.entente.engine.ontology;

import java.util.Objects;

/**
 * Who acts or is acted upon: a state (ISO 3166 alpha-3), an organisation or group (its code), or a part of one by
 * {@code sector}. {@code name} is how a reader would call it: {@code "Azerbaijan"}, {@code "Ilham Aliyev"}.
 */
public record Actor(String code, Sector sector, String name) {
    /** Nobody that could be named: the target of an event without one. */
    public static final Actor NONE = new Actor("---", Sector.NONE, "");

    public Actor {
        Objects.requireNonNull(sector);
        Objects.requireNonNull(name);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a code: " + name);
        }
    }

    public boolean isNone() {
        return code.equals("---");
    }

    /** Code and sector as people write them: {@code "AZE GOV"}, {@code "NATO"}. */
    public String label() {
        return sector == Sector.NONE ? code : code + " " + sector;
    }
}
