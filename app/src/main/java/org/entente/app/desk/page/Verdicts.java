package org.entente.app.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Slot;
import org.entente.app.judgement.Verdict;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;

/**
 * The part of a page on which an event is judged: how it is coded, how the coder holds it to be, and a form for each
 * verdict and each correction.
 *
 * @param action where the forms are sent
 * @param said what the coder said of it last, unless that was taken back
 * @param keys whether single keys do the same
 * @param fault why what was sent last was not kept; empty if it was
 */
public record Verdicts(String action, Coding coded, Optional<Judgement> said, boolean keys, String fault) {
    /** A part of the coding: its name, the key that corrects it, how it is coded, and what the coder put in its place. */
    public record Part(Slot slot, String name, String key, String coded, Optional<String> corrected, String note) {
        /** What a form to correct it begins with. */
        public String now() {
            return corrected.orElse(coded);
        }
    }

    public List<Part> parts() {
        return List.of(
                part(Slot.CODE, "Category", "c", coded.code().label()),
                part(Slot.SOURCE, "Source", "s", coded.source().name()),
                part(Slot.TARGET, "Target", "t", coded.target().name()),
                part(Slot.DATE, "Date", "d", ""),
                part(Slot.STATUS, "Status", "h", Words.status(coded.status())));
    }

    private Part part(Slot slot, String name, String key, String note) {
        Optional<String> corrected = said.filter(j -> j.correction().slots().contains(slot))
                .map(j -> written(slot, j.correction().on(coded)));
        return new Part(slot, name, key, written(slot, coded), corrected, note);
    }

    /** As people write it: somebody unknown has no code. */
    static String written(Slot slot, Coding coding) {
        String value = slot.of(coding);
        return value.startsWith(Actor.NONE.code()) ? value.replace(Actor.NONE.code(), "nobody") : value;
    }

    public List<Reason> reasons() {
        return Arrays.asList(Reason.values());
    }

    public List<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::code).toList();
    }

    public static List<Cameo> codes() {
        return List.copyOf(Ontology.codes().values());
    }

    public boolean isCorrected() {
        return said.filter(j -> j.verdict() == Verdict.CORRECT).isPresent();
    }

    public boolean is(Verdict verdict) {
        return said.filter(j -> j.verdict() == verdict).isPresent();
    }

    /** What the coder said last, in words; empty if nothing. */
    public String words() {
        return said.map(Verdicts::words).orElse("");
    }

    static String words(Judgement said) {
        return switch (said.verdict()) {
            case ACCEPT -> "right as it is coded";
            case CORRECT -> "corrected";
            case REJECT ->
                "no such event: "
                        + said.reason().map(Reason::meaning).orElse("").toLowerCase(Locale.ROOT);
            case UNSURE -> "cannot tell";
            case JOIN -> "one event";
            case PART -> "two events";
            case WITHDRAWN -> "taken back";
        };
    }
}
