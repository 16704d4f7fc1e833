package org.entente.app.desk.read;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.entente.app.judgement.Coding;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Days;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.app.store.Directory;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Status;

/** What was said of an event in Read as a judgement of it, so that it counts as one that was given in a review. */
final class Judged {
    private final String coder;
    private final LocalDateTime now;
    private final Directory directory;

    /** @param directory knows how actors are called */
    Judged(String coder, LocalDateTime now, Directory directory) {
        this.coder = coder;
        this.now = now;
        this.directory = directory;
    }

    /** @param shown the event as it is coded in the store */
    Judgement of(Remark remark, Shown shown) {
        Correction correction = remark.verdict() == Remark.Verdict.OTHER
                ? Correction.between(shown.coding(), right(remark, shown.coding()))
                : Correction.NONE;
        boolean wrong = remark.verdict() == Remark.Verdict.WRONG;
        Verdict verdict = wrong ? Verdict.REJECT : correction.isEmpty() ? Verdict.ACCEPT : Verdict.CORRECT;
        return new Judgement(
                0,
                now,
                coder,
                Optional.empty(),
                shown.id(),
                Optional.empty(),
                verdict,
                wrong ? Optional.of(Reason.OTHER) : Optional.empty(),
                correction,
                false,
                remark.note());
    }

    /** What is empty is as coded. */
    private Coding right(Remark remark, Coding coded) {
        Optional<Cameo> code = Optional.ofNullable(Ontology.codes().get(remark.code()));
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(one -> one.code().equals(remark.status()))
                .findFirst();
        return new Coding(
                actor(remark.source()).orElse(coded.source()),
                actor(remark.target()).orElse(coded.target()),
                code.orElse(coded.code()),
                remark.date().isEmpty() ? coded.when() : Days.of(remark.date()).orElse(coded.when()),
                status.orElse(coded.status()));
    }

    /** {@code "AZE GOV"}, as {@link Actor#label} writes it. */
    private Optional<Actor> actor(String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = label.split(" ", 2);
        boolean nobody = parts[0].equals(Actor.NONE.code());
        String name = directory.actor(parts[0]).map(Directory.Named::name).orElse(nobody ? "" : parts[0]);
        return Optional.of(new Actor(parts[0], parts.length == 1 ? Sector.NONE : Sector.valueOf(parts[1]), name));
    }
}
