package org.entente.app.render;

import java.util.Locale;
import org.entente.app.brief.Brief;
import org.entente.app.course.Sourced;
import org.entente.app.store.Claim;
import org.entente.app.store.StoredEvent;
import org.entente.engine.course.Course.Pull;
import org.entente.engine.ontology.Attribution;

/** What stands in the lists of a brief: a deed, an intention or a claim, with its words, its teller and its source. */
final class BriefItems {
    private static final int QUOTED = 140;
    private static final int SPEAKER = 50;
    private static final int OUTLET = 40;

    private final Brief brief;
    private final BriefSources sources;

    BriefItems(Brief brief, BriefSources sources) {
        this.brief = brief;
        this.sources = sources;
    }

    String pull(Pull pull) {
        return deed(brief.drawn().events().get(pull.event()), String.format(Locale.ROOT, "pull %+.2f", pull.points()));
    }

    /** @param pull what it does to a turn, in words; may be empty */
    String deed(Sourced told, String pull) {
        StoredEvent event = told.event();
        String score = "score " + Numbers.signed(brief.drawn().score(event));
        return event(Labels.when(event.when()), event, told.reports(), pull.isEmpty() ? score : pull + ", " + score);
    }

    String event(String date, StoredEvent event, int reports, String numbers) {
        String who = event.source().label() + " → " + event.target().label() + ", "
                + event.code().label();
        String words = event.first().sentence().map(BriefItems::quoted).orElse("");
        String trace = (numbers.isEmpty() ? "" : numbers + ", ") + "event\u00a0" + event.id();
        return "<li><b>" + Html.escaped(date) + "</b> " + Html.escaped(who) + words + " "
                + Html.escaped(teller(event, reports)) + sources.cite(event) + small(trace);
    }

    String claim(Claim claim) {
        String what = claim.direction() + ", " + claim.level()
                + (claim.field().isEmpty() ? "" : ", in " + claim.field().replace('_', ' '));
        String by = speaker(claim.attribution())
                + outlet(claim.outlet())
                + claim.published().map(day -> ", " + day).orElse("");
        return "<li><b>" + Html.escaped(what) + "</b>"
                + claim.words().map(BriefItems::quoted).orElse("") + " " + Html.escaped(by) + sources.cite(claim)
                + small("article " + claim.article() + ", assessment " + claim.ordinal());
    }

    private String teller(StoredEvent event, int reports) {
        var first = event.first();
        String outlet = first.article().isEmpty() ? brief.trace().origin() : outlet(first.outlet());
        String day = first.published().map(on -> ", " + on).orElse("");
        return speaker(first.attribution()) + outlet + day + (reports > 1 ? ", and " + (reports - 1) + " more" : "");
    }

    private static String speaker(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.SPEAKER
                ? Wrapped.cut(Labels.teller(attribution), SPEAKER) + " in "
                : "";
    }

    private static String outlet(String name) {
        return name.isBlank() ? "no outlet" : Wrapped.cut(name, OUTLET);
    }

    private static String quoted(String words) {
        return ": <span class=\"said\">“" + Html.escaped(Wrapped.cut(words, QUOTED)) + "”</span>";
    }

    private static String small(String trace) {
        return " <small>" + Html.escaped(trace) + "</small></li>\n";
    }
}
