package org.entente.engine.lexicon;

/**
 * What an entry asks of one slot of a frame.
 *
 * @param words the head must be one of these; empty for any head
 * @param not no head may be one of these
 * @param role whose place it is
 * @param presence whether it must be there
 */
public record Slot(String name, PhraseSet words, PhraseSet not, Role role, Presence presence) {
    public enum Role {
        SOURCE,
        TARGET,
        BOTH,
        FREE
    }

    public enum Presence {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    /** How much a condition narrows an entry: words more than roles, longer phrases more than words. */
    int weight() {
        if (presence != Presence.REQUIRED) {
            return presence == Presence.FORBIDDEN ? 1 : 0;
        }
        return (words.isEmpty() ? 0 : 4) + (role == Role.FREE ? 1 : 2);
    }
}
