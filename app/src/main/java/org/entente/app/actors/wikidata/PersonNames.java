package org.entente.app.actors.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;

/** Which names of a person news could mean him by, and nobody and nothing else that our tables know. */
final class PersonNames {
    private static final int MOST = 12;

    private final ActorTable ours;
    private final OfficeSector offices;

    PersonNames(ActorTable ours) {
        this.ours = ours;
        this.offices = new OfficeSector(ours);
    }

    /** The label without what comes after a comma or a bracket: "Ada Lund, Baroness Lund". */
    static String name(String label) {
        return label.replaceFirst("\\s*[,(].*", "").strip();
    }

    /** What a name of ours stands for: PERSON before all others; empty if it is none of ours. */
    Optional<Name.Kind> inOurs(String name) {
        List<String> words = ActorTable.words(name);
        Trie.Found<Name> found = ours.names().longest(words, 0);
        if (found == null || found.length() < words.size()) {
            return Optional.empty();
        }
        boolean person = found.values().stream().anyMatch(one -> one.kind() == Name.Kind.PERSON);
        return Optional.of(person ? Name.Kind.PERSON : found.values().get(0).kind());
    }

    /**
     * The other names that can be used. A single word is left out, whatever it is: a surname is found without it, and a
     * by-name ("Rose", "Chief") is more often something else.
     */
    List<String> also(String name, List<String> aliases) {
        Set<List<String>> seen = new LinkedHashSet<>();
        seen.add(ActorTable.words(name));
        return aliases.stream()
                .map(String::strip)
                .filter(this::isUsable)
                .filter(alias -> seen.add(ActorTable.words(alias)))
                .limit(MOST)
                .toList();
    }

    private boolean isUsable(String alias) {
        List<String> words = ActorTable.words(alias);
        return words.size() > 1
                && alias.length() > 3
                && alias.matches("\\p{Lu}[\\p{L}\\p{M} .'’-]*")
                && !words.get(0).equals("The")
                && inOurs(alias).isEmpty()
                && !(words.contains("of") && offices.of(alias).isPresent());
    }
}
