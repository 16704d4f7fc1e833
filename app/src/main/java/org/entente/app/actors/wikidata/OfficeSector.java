package org.entente.app.actors.wikidata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Sector;

/**
 * The sector that the name of an office tells, by the nouns and titles of our tables: "Minister of Fisheries" is GOV. A
 * head that any body may have takes the sector of the body: "President of the Senate" is LEG, "President of Chad" GOV.
 */
public final class OfficeSector {
    private static final Set<String> OF_ANY_BODY = Set.of(
            "president",
            "vice",
            "deputy",
            "first",
            "second",
            "member",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "head",
            "chief",
            "director",
            "general",
            "leader",
            "secretary",
            "representative",
            "spokesperson");
    private static final Set<String> QUALIFIERS =
            Set.of("acting", "interim", "honorary", "the", "state", "federal", "union", "lord");

    private static final Set<Name.Kind> BODIES = Set.of(Name.Kind.ORGANISATION, Name.Kind.GROUP);

    private final ActorTable table;

    public OfficeSector(ActorTable table) {
        this.table = table;
    }

    /** Empty if the name tells none. */
    public Optional<Sector> of(String office) {
        List<String> forms = ActorTable.words(office);
        List<String> low =
                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        if (low.contains("shadow")) {
            return Optional.of(Sector.OPP);
        }
        Optional<Sector> head = Optional.empty();
        int at = 0;
        while (at < low.size()) {
            Trie.Found<Sector> found = longest(low, at);
            int length = found == null ? 1 : found.length();
            boolean any = OF_ANY_BODY.containsAll(low.subList(at, at + length));
            if (found != null && !any) {
                return first(found);
            }
            if (!any && !QUALIFIERS.contains(low.get(at))) {
                break;
            }
            head = found == null ? Optional.empty() : first(found);
            at += length;
        }
        Optional<Sector> whole = head;
        return body(forms, low, at).or(() -> whole);
    }

    /** The sector of the body that is named after the head: a noun ("court"), or a name ("Knesset"). */
    private Optional<Sector> body(List<String> forms, List<String> low, int from) {
        for (int at = from; at < low.size(); at++) {
            Trie.Found<Name> name = table.names().longest(forms, at);
            if (name != null) {
                Name first = name.values().get(0);
                if (BODIES.contains(first.kind()) && first.actor().sector() != Sector.NONE) {
                    return Optional.of(first.actor().sector());
                }
                at += name.length() - 1;
                continue;
            }
            Trie.Found<Sector> noun = longest(low, at);
            if (noun != null && !OF_ANY_BODY.containsAll(low.subList(at, at + noun.length()))) {
                return first(noun);
            }
        }
        return Optional.empty();
    }

    private Trie.Found<Sector> longest(List<String> low, int at) {
        Trie.Found<Sector> title = table.titles().longest(low, at);
        Trie.Found<Sector> noun = table.roles().longest(low, at);
        return title == null || noun != null && noun.length() > title.length() ? noun : title;
    }

    private static Optional<Sector> first(Trie.Found<Sector> found) {
        return Optional.of(found.values().get(0));
    }
}
