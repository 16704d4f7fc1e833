package org.entente.engine.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;
import org.entente.engine.ontology.When;

/**
 * Makes one event of the tellings of the same event within an article: the same actors, the same type, both deeds or
 * of one status, and dates that agree; a telling without a date joins the one dated telling there is.
 */
final class Merger {
    private static final Set<PloverType> MUTUAL = EnumSet.of(PloverType.CONSULT, PloverType.COOPERATE);

    private final String articleId;

    Merger(String articleId) {
        this.articleId = articleId;
    }

    List<Event> merge(List<Draft> drafts) {
        List<List<Draft>> groups = new ArrayList<>();
        List<Draft> dated = drafts.stream().filter(d -> d.when().explicit()).toList();
        List<Draft> undated = drafts.stream().filter(d -> !d.when().explicit()).toList();
        for (Draft draft : dated) {
            place(draft, groups, false);
        }
        for (Draft draft : undated) {
            place(draft, groups, true);
        }
        List<Event> events = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (List<Draft> group : groups) {
            group.sort(Comparator.comparing(d -> d.evidence().span()));
            events.add(event(group, ids));
        }
        events.sort(
                Comparator.comparing((Event e) -> e.evidence().get(0).span()).thenComparing(Event::id));
        return events;
    }

    private static void place(Draft draft, List<List<Draft>> groups, boolean undated) {
        List<List<Draft>> same =
                groups.stream().filter(g -> isSame(g.get(0), draft)).toList();
        List<List<Draft>> fit = same.stream()
                .filter(g -> g.get(0).when().when().equals(draft.when().when()) || undated && isRetold(g, draft))
                .toList();
        if (fit.size() > 1) {
            fit = fit.stream().filter(g -> sharesWord(g, draft)).toList();
        }
        if (fit.size() > 1 && draft.when().when().isKnown()) {
            fit = fit.stream()
                    .filter(g -> g.get(0).when().when().equals(draft.when().when()))
                    .toList();
        }
        if (fit.size() > 1 && draft.target().actor().isNone()) {
            fit = List.of(lastTold(fit, draft));
        }
        if (fit.size() == 1) {
            fit.get(0).add(draft);
        } else {
            groups.add(new ArrayList<>(List.of(draft)));
        }
    }

    /** "The meeting took place at the wish of T": the one that the text spoke of last. */
    private static List<Draft> lastTold(List<List<Draft>> groups, Draft draft) {
        Comparator<List<Draft>> last = Comparator.comparingInt(g -> g.stream()
                .mapToInt(d -> d.evidence().sentence())
                .filter(s -> s <= draft.evidence().sentence())
                .max()
                .orElse(-1));
        return groups.stream().max(last).orElseThrow();
    }

    /** The same actor, once perhaps without its sector; journalists are not their government. */
    private static boolean isOne(Actor a, Actor b) {
        return a.code().equals(b.code())
                && (a.sector() == b.sector() || a.sector() == Sector.NONE || b.sector() == Sector.NONE);
    }

    /** Whether a telling without a date of its own may be of a dated event: a meeting or a fight, or in the same words. */
    private static boolean isRetold(List<Draft> group, Draft draft) {
        String root = draft.code().root();
        return root.equals("04") || root.equals("19") || sharesWord(group, draft);
    }

    private static boolean sharesWord(List<Draft> group, Draft draft) {
        return group.stream().anyMatch(d -> d.lemma().equals(draft.lemma()));
    }

    private static boolean isSame(Draft a, Draft b) {
        if (!isSameKind(a.code(), b.code()) || !isAsReal(a.status(), b.status())) {
            return false;
        }
        Actor source = a.source().actor();
        Actor target = a.target().actor();
        boolean straight =
                isOne(source, b.source().actor()) && isOne(target, b.target().actor());
        boolean turned =
                isOne(source, b.target().actor()) && isOne(target, b.source().actor());
        boolean part =
                isOne(target, b.source().actor()) || isOne(source, b.source().actor());
        if (b.target().actor().isNone() && part && a.code().root().equals("04")) {
            return true; // "talks were held at the wish of T"
        }
        return straight || turned && a.code().type().map(MUTUAL::contains).orElse(false);
    }

    /** Two deeds, one of them still under way; what is planned is no telling of what is denied. */
    private static boolean isAsReal(Status a, Status b) {
        return a == b || a.isDeed() && b.isDeed();
    }

    /** Meetings and fights are told in many words; elsewhere the code must agree to its third digit. */
    private static boolean isSameKind(Cameo a, Cameo b) {
        boolean wide = a.root().equals("04") || a.root().equals("19");
        return a.typeName().equals(b.typeName())
                && a.root().equals(b.root())
                && (wide || base(a).equals(base(b)) || base(a).endsWith("0") || base(b).endsWith("0"));
    }

    private static String base(Cameo code) {
        return (code.code() + "0").substring(0, 3);
    }

    private Event event(List<Draft> group, Set<String> ids) {
        Draft first = group.get(0);
        Draft dated =
                group.stream().filter(d -> d.when().explicit()).findFirst().orElse(first);
        Draft surest = group.stream()
                .max(Comparator.comparingDouble(Draft::confidence)
                        .thenComparing(d -> d.evidence().span(), Comparator.reverseOrder()))
                .orElse(first);
        Draft placed =
                group.stream().filter(d -> d.place().isKnown()).findFirst().orElse(first);
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        List<Evidence> evidence = new ArrayList<>();
        for (Draft d : group) {
            contexts.addAll(d.contexts());
            if (evidence.stream().noneMatch(e -> e.sentence() == d.evidence().sentence())) {
                evidence.add(d.evidence());
            }
        }
        When when = dated.when().when();
        return new Event(
                id(first, when, ids),
                best(group, true).source(),
                best(group, false).target(),
                surest.code(),
                List.copyOf(contexts),
                when,
                dated.when().basis(),
                placed.place(),
                first.status(),
                first.attribution(),
                first.quantities(),
                evidence,
                surest.entry(),
                surest.confidence());
    }

    /** The telling that names the actor most exactly: with a sector rather than as a whole. */
    private static Draft best(List<Draft> group, boolean source) {
        Draft first = group.get(0);
        for (Draft d : group) {
            var actor = (source ? d.source() : d.target()).actor();
            var wanted = (source ? first.source() : first.target()).actor();
            if (actor.code().equals(wanted.code()) && actor.sector() != Sector.NONE) {
                return d;
            }
        }
        return first;
    }

    private String id(Draft d, When when, Set<String> ids) {
        String content = String.join(
                "|",
                articleId,
                d.source().actor().label(),
                d.target().actor().label(),
                d.code().code(),
                String.valueOf(when.start()),
                d.status().code(),
                d.evidence().sentence() + ":" + d.evidence().trigger());
        String id = hash(content);
        for (int n = 2; !ids.add(id); n++) {
            id = hash(content + "|" + n);
        }
        return id;
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
