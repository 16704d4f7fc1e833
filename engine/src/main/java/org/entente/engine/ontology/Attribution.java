package org.entente.engine.ontology;

/**
 * By whose account: the article's own voice, or a speaker with the actor he speaks for.
 *
 * @param office what he holds, in the article's words: "foreign minister"; empty if it is not told
 */
public record Attribution(Kind kind, Actor actor, String name, String office) {
    public enum Kind {
        AUTHOR,
        SPEAKER
    }

    /** The article's own voice. */
    public static final Attribution AUTHOR = new Attribution(Kind.AUTHOR, Actor.NONE, "", "");

    /** Somebody the article quotes; {@code actor} is {@link Actor#NONE} when he could not be placed. */
    public static Attribution speaker(Actor actor, String name) {
        return new Attribution(Kind.SPEAKER, actor, name, "");
    }
}
