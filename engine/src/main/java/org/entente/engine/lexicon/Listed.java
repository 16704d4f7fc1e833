package org.entente.engine.lexicon;

import java.util.List;
import java.util.SortedMap;
import org.entente.engine.ontology.Sector;

/** One item of the actor tables as it is written, with its place. */
public sealed interface Listed {
    Origin origin();

    /**
     * A state, an organisation or a group.
     *
     * @param kind {@code state}, {@code group}, or what an organisation is: IGO, NGO, ...
     * @param names its names by what they are: the whole, its adjectives, its people, its seats, its places
     */
    record Body(
            String code,
            Sector sector,
            String kind,
            String name,
            SortedMap<Name.Kind, List<String>> names,
            Dates dates,
            List<Membership> members,
            Origin origin)
            implements Listed {
        /** The sector that a name of this kind tells: a people is CVL, a seat GOV, where the item has no sector. */
        public Sector sector(Name.Kind named) {
            if (sector != Sector.NONE) {
                return sector;
            }
            return switch (named) {
                case PEOPLE -> Sector.CVL;
                case SEAT -> Sector.GOV;
                default -> Sector.NONE;
            };
        }
    }

    /** A person, by {@code name} and other spellings, and the offices held. */
    record Person(String name, List<String> also, List<Held> offices, Origin origin) implements Listed {}

    /** An office, and the line it stands in. */
    record Held(Name.Office office, int line) {}

    /** Words that tell a sector: nouns ("soldier"), or titles that stand beside a name ("general"). */
    record Words(boolean titles, Sector sector, List<String> words, Origin origin) implements Listed {}

    /** Common nouns by what they can mean in a text that has named it: "the bloc". */
    record Nouns(Meaning meaning, List<String> nouns, Origin origin) implements Listed {}
}
