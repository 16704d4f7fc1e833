package org.entente.engine.coding.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.text.Tree;

/**
 * Who is named in a sentence by the sentence's own words: names, offices with their state, people by title or
 * apposition. What only the article explains ("the ministry", "our country") is left open.
 */
public final class MentionFinder {
    private final UnitFinder units;
    private final Strangers strangers;
    private final RoleFinder roles;
    private final NameReader names;

    public MentionFinder(ActorTable table) {
        this.units = new UnitFinder(table);
        this.strangers = new Strangers(table);
        this.roles = new RoleFinder(table, strangers);
        this.names = new NameReader(table, strangers);
    }

    /** The mentions of a sentence in order; {@code people} learns from them. */
    public List<Found> find(Tree tree, LocalDate day, People people) {
        Units all = units.find(tree, day);
        all.hearNations(people);
        List<Found> found = new ArrayList<>();
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).kind() == Unit.Kind.ROLE && !all.isTaken(u)) {
                found.add(roles.find(all, u, day, people));
            }
        }
        for (int u = 0; u < all.size(); u++) {
            if (all.isTaken(u) || all.get(u).kind() == Unit.Kind.ROLE) {
                continue;
            }
            Optional<Found> body = strangers.body(all, u);
            if (body.isPresent() && !all.isTaken(u + 1)) {
                all.take(u + 1);
                found.add(body.get());
            } else {
                names.read(tree, day, people, all.get(u)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }
}
