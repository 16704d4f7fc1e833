package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Name;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Who is named in a sentence: names, offices with their state, people by title or apposition, "our country". */
final class MentionFinder {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "around", "outside", "inside", "across", "throughout", "through", "via", "over");
    private static final Set<String> STATE_NOUNS =
            Set.of("country", "state", "nation", "republic", "homeland", "motherland", "government", "people");
    private static final Set<String> SENT = Set.of("ambassador", "envoy", "representative", "delegation", "emissary");

    private final ActorTable table;
    private final UnitFinder units;
    private final Strangers strangers;
    private final Deixis deixis = new Deixis();

    MentionFinder(ActorTable table) {
        this.table = table;
        this.units = new UnitFinder(table);
        this.strangers = new Strangers(table);
    }

    /** The actors of a sentence in order; {@code memory} learns from them. */
    List<Found> find(Tree tree, LocalDate day, Memory memory) {
        List<Unit> all = units.find(tree, day);
        boolean[] used = new boolean[all.size()];
        List<Found> found = new ArrayList<>();
        for (int u = 0; u < all.size(); u++) {
            if (all.get(u).kind() == Unit.Kind.ROLE) {
                role(tree, day, memory, all, u, used).ifPresent(found::add);
            }
        }
        for (int u = 0; u < all.size(); u++) {
            if (used[u] || all.get(u).kind() == Unit.Kind.ROLE) {
                continue;
            }
            Optional<Found> body = strangers.body(tree, all, u);
            if (body.isPresent() && !used[u + 1]) {
                used[u + 1] = true;
                found.add(body.get());
            } else {
                name(tree, day, memory, all.get(u)).ifPresent(found::add);
            }
        }
        found.addAll(deixis.find(tree, memory, found));
        found.sort(Comparator.comparingInt(Found::from));
        memory.heard(found.stream().filter(f -> !f.place()).map(Found::actor).toList());
        return found;
    }

    private Optional<Found> role(Tree tree, LocalDate day, Memory memory, List<Unit> all, int u, boolean[] used) {
        Unit role = all.get(u);
        int before = Surroundings.skipAdjectives(tree, role.from() - 1);
        if (before >= 0 && tree.tag(before).equals("PRP$") && !isOur(tree, before)) {
            return Optional.empty(); // "its troops" are whose "it" is
        }
        Sector sector = Surroundings.isFormer(tree, before + 1, role.from()) ? Sector.ELI : role.sector();
        int from = role.from();
        int to = role.to();
        List<Actor> nations = new ArrayList<>(1);
        int left = Surroundings.unitEndingAt(all, isPossessive(tree, before) ? before - 1 : before);
        if (left < 0 || !all.get(left).isNation()) {
            left = nationOver(tree, all, role, used);
        }
        if (left >= 0 && all.get(left).isNation()) {
            from = leftNations(tree, all, left, role, nations, used);
        } else if (before >= 0 && isOur(tree, before)) {
            memory.perspective().ifPresent(nations::add);
            from = before;
        }
        int next = to + 1;
        if (nations.isEmpty() && next < tree.size() && isOf(tree, role, next)) {
            int name = next + 1;
            while (name < tree.size()
                    && (tree.tag(name).equals("DT")
                            || tree.token(name).isAdjective() && Surroundings.unitAt(all, name) < 0)) {
                name++;
            }
            if (name + 1 < tree.size() && isOur(tree, name) && STATE_NOUNS.contains(tree.lemma(name + 1))) {
                memory.perspective().ifPresent(nations::add);
                to = name + 1;
            } else {
                to = rightNations(tree, all, name, role, nations, used, to);
            }
        }
        if (nations.size() > 1) {
            List<Actor> holders = nations.stream()
                    .map(n -> new Actor(n.code(), sector(n, sector), n.name()))
                    .toList();
            return Optional.of(new Found(from, to, holders, Mention.Kind.ROLE, false));
        }
        return Optional.of(
                placed(tree, day, memory, all, role, sector, nations.stream().findFirst(), from, to, used));
    }

    /** "Iranian intelligence police", "Iraqi government troops": the state at the head of the noun phrase. */
    private static int nationOver(Tree tree, List<Unit> all, Unit role, boolean[] used) {
        for (int u = 0; u < all.size() && all.get(u).to() < role.from(); u++) {
            Unit unit = all.get(u);
            if (unit.isNation() && !used[u] && tree.head(unit.to()) == role.to() && !tree.is(unit.to(), "poss")) {
                return u;
            }
        }
        return -1;
    }

    /** "the Norwegian and Swedish presidents": both, if the noun is plural. */
    private static int leftNations(
            Tree tree, List<Unit> all, int left, Unit role, List<Actor> nations, boolean[] used) {
        nations.add(all.get(left).names().get(0).actor());
        used[left] = true;
        int from = all.get(left).from();
        while (isPlural(tree, role) && isAnd(tree, from - 1)) {
            int other = Surroundings.unitEndingAt(all, from - 2);
            if (other < 0 || !all.get(other).isNation()) {
                break;
            }
            nations.add(0, all.get(other).names().get(0).actor());
            used[other] = true;
            from = all.get(other).from();
        }
        return from;
    }

    /** "the presidents of Norway and Sweden". */
    private static int rightNations(
            Tree tree, List<Unit> all, int name, Unit role, List<Actor> nations, boolean[] used, int end) {
        int right = Surroundings.unitAt(all, name);
        int to = end;
        while (right >= 0 && all.get(right).isNation()) {
            nations.add(all.get(right).names().get(0).actor());
            used[right] = true;
            to = all.get(right).to();
            int after = to + 1;
            while (after < tree.size() && isAnd(tree, after)) {
                after++;
            }
            right = isPlural(tree, role) && after > to + 1 ? Surroundings.unitAt(all, after) : -1;
        }
        return to;
    }

    private static boolean isPlural(Tree tree, Unit role) {
        return tree.tag(role.to()).endsWith("S") || tree.tag(role.from()).equals("NNS");
    }

    private static boolean isAnd(Tree tree, int i) {
        return i >= 0 && (tree.lemma(i).equals("and") || tree.token(i).form().equals(","));
    }

    /** A role with or without the name of who holds it. */
    private Found placed(
            Tree tree,
            LocalDate day,
            Memory memory,
            List<Unit> all,
            Unit role,
            Sector sector,
            Optional<Actor> nation,
            int from,
            int to,
            boolean[] used) {
        int holder = holder(tree, all, role, from, to);
        if (holder >= 0) {
            Unit person = all.get(holder);
            used[holder] = true;
            String name = tree.words(person.from(), person.to());
            Actor known = person.kind() == Unit.Kind.NAME
                    ? person.names().get(0).on(day)
                    : strangers.known(tree, day, memory, person).orElse(new Actor("---", sector, name));
            Actor actor = nation.map(n -> new Actor(n.code(), sector(n, sector), known.name()))
                    .orElse(
                            known.isNone() || sector == Sector.ELI
                                    ? new Actor(known.code(), sector, known.name())
                                    : known);
            if (!actor.isNone()) {
                memory.person(name, actor);
                memory.role(tree.words(role.from(), role.to()), actor);
                memory.role(tree.lemma(role.to()), actor);
            }
            return Found.one(Math.min(from, person.from()), Math.max(to, person.to()), actor, Mention.Kind.NAME);
        }
        String words = tree.words(role.from(), role.to());
        Actor actor = nation.map(n -> new Actor(n.code(), sector(n, sector), n.name()))
                .orElseGet(() -> memory.role(words)
                        .or(() -> memory.role(tree.lemma(role.to())))
                        .filter(a -> isDefinite(tree, role))
                        .orElse(new Actor("---", sector, words.toLowerCase(Locale.ROOT))));
        if (nation.isPresent()) {
            memory.role(words, actor);
            memory.role(tree.lemma(role.to()), actor);
        }
        return Found.one(from, to, actor, Mention.Kind.ROLE);
    }

    /** A breakaway authority stays one whatever its office. */
    private static Sector sector(Actor nation, Sector role) {
        return nation.sector() == Sector.PRE ? Sector.PRE : role;
    }

    /** The unit that names who holds a role: right after it, in apposition after a comma, or before it. */
    private static int holder(Tree tree, List<Unit> all, Unit role, int from, int to) {
        int next = Surroundings.unitAt(all, to + 1);
        if (next >= 0
                && all.get(next).isPerson()
                && isCapitalised(tree, all.get(next).from())) {
            return next;
        }
        if (to + 2 < tree.size() && tree.token(to + 1).form().equals(",")) {
            int apposed = Surroundings.unitAt(all, to + 2);
            if (apposed >= 0
                    && all.get(apposed).isPerson()
                    && isCommaOrEnd(tree, all.get(apposed).to() + 1)) {
                return apposed;
            }
        }
        int before = from - 1;
        while (before >= 0 && (tree.tag(before).equals("DT") || tree.tag(before).equals("PRP$"))) {
            before--;
        }
        if (before >= 1 && tree.token(before).form().equals(",")) {
            int apposed = Surroundings.unitEndingAt(all, before - 1);
            if (apposed >= 0 && all.get(apposed).isPerson() && isCommaOrEnd(tree, to + 1)) {
                return apposed;
            }
        }
        return explained(tree, all, from, to);
    }

    /** "Mary Hill, the acting minister of trade for Norway": the person whom the role explains, by the tree. */
    private static int explained(Tree tree, List<Unit> all, int from, int to) {
        for (int i = from; i <= to; i++) {
            int whom = tree.is(i, "appos") ? tree.head(i) : -1;
            for (int u = 0; u < all.size() && whom >= 0 && whom < from; u++) {
                if (all.get(u).isPerson()
                        && all.get(u).from() <= whom
                        && whom <= all.get(u).to()) {
                    return u;
                }
            }
        }
        return -1;
    }

    private Optional<Found> name(Tree tree, LocalDate day, Memory memory, Unit unit) {
        if (unit.kind() == Unit.Kind.STRANGER) {
            return strangers.find(tree, day, memory, unit);
        }
        Name name = choose(tree, unit);
        return switch (name.kind()) {
            case PERSON -> {
                Actor actor = memory.person(tree.words(unit.from(), unit.to())).orElse(name.on(day));
                memory.person(tree.words(unit.from(), unit.to()), actor);
                yield Optional.of(Found.one(unit.from(), unit.to(), actor, Mention.Kind.NAME));
            }
            case SEAT ->
                Optional.of(new Found(
                        unit.from(), unit.to(), List.of(name.actor()), Mention.Kind.SEAT, isWhere(tree, unit)));
            case PLACE ->
                Optional.of(new Found(unit.from(), unit.to(), List.of(name.actor()), Mention.Kind.SEAT, true));
            default -> Optional.of(Found.one(unit.from(), unit.to(), name.actor(), Mention.Kind.NAME));
        };
    }

    /** "Azeri" before a noun is the state, as a noun of its own its people. */
    private static Name choose(Tree tree, Unit unit) {
        boolean noun = tree.tag(unit.to()).startsWith("NN")
                && !tree.is(unit.to(), "compound")
                && !tree.is(unit.to(), "nmod")
                && !tree.is(unit.to(), "amod");
        for (Name name : unit.names()) {
            if (noun && name.kind() == Name.Kind.PEOPLE) {
                return name;
            }
        }
        return unit.names().get(0);
    }

    private static boolean isWhere(Tree tree, Unit unit) {
        int head = tree.head(unit.to());
        return tree.is(unit.to(), "pobj") && head >= 0 && WHERE.contains(tree.lemma(head));
    }

    private static boolean isOf(Tree tree, Unit role, int next) {
        String word = tree.lemma(next);
        return word.equals("of") || word.equals("for") || word.equals("in") && !SENT.contains(tree.lemma(role.to()));
    }

    private static boolean isPossessive(Tree tree, int i) {
        return i >= 0 && tree.tag(i).equals("POS");
    }

    private static boolean isOur(Tree tree, int i) {
        return tree.token(i).form().equalsIgnoreCase("our");
    }

    private static boolean isDefinite(Tree tree, Unit role) {
        int det = role.from() - 1;
        return det >= 0
                        && (tree.tag(det).equals("DT") && tree.lemma(det).equals("the")
                                || tree.tag(det).startsWith("JJ"))
                || isCapitalised(tree, role.from());
    }

    private static boolean isCapitalised(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }

    private static boolean isCommaOrEnd(Tree tree, int i) {
        return i >= tree.size()
                || ",.;:)'’".contains(tree.token(i).form())
                || tree.tag(i).equals("POS");
    }
}
