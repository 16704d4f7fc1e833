package org.entente.app.store;

import java.time.LocalDateTime;
import java.util.Optional;
import org.entente.app.judgement.Correction;
import org.entente.app.judgement.Judgement;
import org.entente.app.judgement.Reason;
import org.entente.app.judgement.Shown;
import org.entente.app.judgement.Verdict;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;

/** People who judge. */
public final class Judges {
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 4, 12, 0);

    private Judges() {}

    public static Judgement accept(String coder, Shown shown) {
        return said(coder, shown, Verdict.ACCEPT, Optional.empty(), Correction.NONE);
    }

    public static Judgement reject(String coder, Shown shown, Reason why) {
        return said(coder, shown, Verdict.REJECT, Optional.of(why), Correction.NONE);
    }

    public static Judgement correct(String coder, Shown shown, Correction to) {
        return said(coder, shown, Verdict.CORRECT, Optional.empty(), to);
    }

    public static Judgement withdraw(String coder, Shown shown) {
        return said(coder, shown, Verdict.WITHDRAWN, Optional.empty(), Correction.NONE);
    }

    public static Correction code(String code) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ontology.code(code)),
                Optional.empty(),
                Optional.empty());
    }

    public static Correction status(Status status) {
        return new Correction(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(status));
    }

    private static Judgement said(String coder, Shown shown, Verdict verdict, Optional<Reason> why, Correction to) {
        return new Judgement(
                0, NOW, coder, Optional.empty(), shown.id(), Optional.empty(), verdict, why, to, false, "");
    }

    public static Judgement ofTwo(String coder, Shown one, Shown other, Verdict verdict) {
        return new Judgement(
                0,
                NOW,
                coder,
                Optional.empty(),
                one.id(),
                Optional.of(other.id()),
                verdict,
                Optional.empty(),
                Correction.NONE,
                false,
                "");
    }

    /** The same in a round. */
    public static Judgement in(int round, Judgement said) {
        return new Judgement(
                0,
                said.given(),
                said.coder(),
                Optional.of(round),
                said.judged(),
                said.other(),
                said.verdict(),
                said.reason(),
                said.correction(),
                said.settles(),
                said.note());
    }

    /** The same as the last word. */
    public static Judgement settling(Judgement said) {
        return new Judgement(
                0,
                said.given(),
                said.coder(),
                said.review(),
                said.judged(),
                said.other(),
                said.verdict(),
                said.reason(),
                said.correction(),
                true,
                said.note());
    }
}
