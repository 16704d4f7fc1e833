package org.entente.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.engine.lexicon.Dates;
import org.entente.engine.lexicon.Membership;

/**
 * One side of a relation: an actor, several, or the members of an organisation, each while it is one.
 *
 * @param label as it is shown: {@code "USA"}, {@code "DEU+FRA"}, {@code "EUR members"}
 * @param named actors named one by one: they are on it at all times
 * @param members states that are on it while they are members
 */
public record Side(String label, SortedSet<String> named, List<Membership> members) {
    public Side {
        named = new TreeSet<>(named);
        members = members.stream().sorted().distinct().toList();
        if (named.isEmpty() && members.isEmpty()) {
            throw new IllegalArgumentException("a side of nobody: " + label);
        }
    }

    /** One actor. */
    public static Side of(String code) {
        return new Side(code, new TreeSet<>(List.of(code)), List.of());
    }

    /** Everybody who is on it at any time. */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>(named);
        members.forEach(member -> codes.add(member.state()));
        return codes;
    }

    /** Whether it is more than one actor at all times. */
    public boolean isGroup() {
        return named.size() > 1 || !members.isEmpty();
    }

    /** Whether an actor is on it on a day; on an unknown day (null), whether it ever is. */
    public boolean holds(String code, LocalDate day) {
        return named.contains(code)
                || members.stream()
                        .anyMatch(member -> member.state().equals(code)
                                && (day == null || member.dates().contains(day)));
    }

    /** Without some of its members; at least one must be left. */
    Side without(Collection<String> codes) {
        return new Side(
                label,
                named,
                members.stream()
                        .filter(member -> !codes.contains(member.state()))
                        .toList());
    }

    /** Who it is made of: {@code "AUT from 1995-01-01, BEL, GBR until 2020-01-31"}. */
    public String made() {
        List<String> made = new ArrayList<>(named);
        members.stream().filter(member -> !named.contains(member.state())).forEach(member -> made.add(made(member)));
        return String.join(", ", made);
    }

    private static String made(Membership member) {
        Dates dates = member.dates();
        String from = dates.from().equals(Dates.ALWAYS.from()) ? "" : " from " + dates.from();
        String until = dates.until().equals(Dates.ALWAYS.until()) ? "" : " until " + dates.until();
        return member.state() + from + until;
    }
}
