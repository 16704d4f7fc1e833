package org.entente.app.desk.page;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Days;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Slot;
import org.entente.app.judgement.Verdict;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;

/** A form that was sent into a judgement. */
final class Judging {
    /** That it says nothing that can be kept: in words for who sent it. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1;

        Unclear(String what) {
            super(what);
        }
    }

    private final Context form;
    private final Function<String, Optional<Actor>> actors;

    /** @param actors finds an actor by code or name */
    Judging(Context form, Function<String, Optional<Actor>> actors) {
        this.form = form;
        this.actors = actors;
    }

    /**
     * What the form says: {@code say} is accept, reject (with {@code reason}), unsure, withdraw, or correct (with {@code
     * slot} and {@code value}), which adds to what was corrected before.
     *
     * @param last what the coder said of it last
     */
    Judgement of(Shown shown, String coder, Optional<Integer> round, Optional<Judgement> last, LocalDateTime now)
            throws Unclear {
        String say = value("say");
        Verdict verdict = Verdict.WITHDRAWN;
        Optional<Reason> reason = Optional.empty();
        Correction correction = Correction.NONE;
        switch (say) {
            case "accept" -> verdict = Verdict.ACCEPT;
            case "unsure" -> verdict = Verdict.UNSURE;
            case "withdraw" -> verdict = Verdict.WITHDRAWN;
            case "reject" -> {
                verdict = Verdict.REJECT;
                reason = Optional.of(
                        Reason.of(value("reason")).orElseThrow(() -> new Unclear("Say why there is no such event.")));
            }
            case "correct" -> {
                correction = corrected(shown.coding(), last);
                // All as it was coded again: nothing is corrected.
                verdict = correction.isEmpty() ? Verdict.WITHDRAWN : Verdict.CORRECT;
            }
            default -> throw new Unclear("\"" + Words.shown(say) + "\" is no verdict.");
        }
        return new Judgement(
                0, now, coder, round, shown.id(), Optional.empty(), verdict, reason, correction, false, "");
    }

    private Correction corrected(Coding coded, Optional<Judgement> last) throws Unclear {
        Coding before = last.filter(said -> said.verdict() == Verdict.CORRECT)
                .map(said -> said.correction().on(coded))
                .orElse(coded);
        return Correction.between(coded, changed(before));
    }

    private Coding changed(Coding c) throws Unclear {
        String written = value("value");
        Slot slot = Slot.ALL.stream()
                .filter(one -> one.code().equals(value("slot")))
                .findFirst()
                .orElseThrow(() -> new Unclear("Say what is to be corrected."));
        return switch (slot) {
            case SOURCE -> new Coding(actor(written), c.target(), c.code(), c.when(), c.status());
            case TARGET -> new Coding(c.source(), actor(written), c.code(), c.when(), c.status());
            case CODE -> new Coding(c.source(), c.target(), code(written), c.when(), c.status());
            case DATE ->
                new Coding(
                        c.source(),
                        c.target(),
                        c.code(),
                        Days.of(written)
                                .orElseThrow(() -> new Unclear("\"" + Words.shown(written)
                                        + "\" is no date: write 2024-02-19, 2024-02, 2024, two of them as"
                                        + " 2024-02-19..2024-02-21, or unknown.")),
                        c.status());
            case STATUS -> new Coding(c.source(), c.target(), c.code(), c.when(), status(written));
        };
    }

    /** {@code "042"}, {@code "042 Make a visit"}. */
    private static Cameo code(String written) throws Unclear {
        String digits = written.split("\\s", 2)[0];
        return Ontology.cameo(digits)
                .orElseThrow(() -> new Unclear(
                        "\"" + Words.shown(written) + "\" is no CAMEO code: write its digits, such as 042."));
    }

    private static Status status(String written) throws Unclear {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(written))
                .findFirst()
                .orElseThrow(() -> new Unclear("\"" + Words.shown(written) + "\" is no status."));
    }

    /** {@code "AZE GOV"}, {@code "Azerbaijan GOV"}, {@code "AZE"}, {@code "nobody"}. */
    Actor actor(String written) throws Unclear {
        if (written.equals(Actor.NONE.code()) || written.equalsIgnoreCase("nobody")) {
            return Actor.NONE;
        }
        int blank = written.lastIndexOf(' ');
        Optional<Sector> sector = blank < 0 ? Optional.empty() : sector(written.substring(blank + 1));
        String who = sector.isPresent() ? written.substring(0, blank).strip() : written;
        if (who.isEmpty()) {
            throw new Unclear("Write an actor: a code and, for a part of it, a sector, such as AZE GOV; or nobody.");
        }
        boolean nobody = who.equals(Actor.NONE.code()) || who.equalsIgnoreCase("nobody");
        Actor found = (nobody ? Optional.of(Actor.NONE) : actors.apply(who))
                .orElseThrow(
                        () -> new Unclear(
                                "No actor is called \"" + Words.shown(who)
                                        + "\": write a code, such as AZE, with a sector for a part of it, such as AZE GOV; or nobody."));
        return new Actor(found.code(), sector.orElse(Sector.NONE), found.name());
    }

    private static Optional<Sector> sector(String written) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector != Sector.NONE && sector.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private String value(String field) {
        String value = form.formParam(field);
        return value == null ? "" : value.strip();
    }
}
