package org.entente.engine.coding.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Fillers;
import org.entente.engine.coding.event.Roles;
import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frames;

/** "S said that T had shelled the town": to whoever asks what S does to T, S accuses T of it. */
final class ReportedDeeds {
    private static final Set<PloverType> DEEDS = Set.of(
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.MOBILIZE,
            PloverType.COERCE,
            PloverType.ASSAULT);

    private final Lexicon lexicon;
    private final Frames frames;
    private final Fillers fillers;
    private final Cast cast;

    ReportedDeeds(Lexicon lexicon, Frames frames, Cast cast) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.cast = cast;
        this.fillers = new Fillers(lexicon, frames);
    }

    /** What the speakers do to the doers of {@code deed} by telling it; empty if nobody tells it or it is no bad deed. */
    Optional<Coded> accusation(Coded deed) {
        boolean bad = deed.code().type().filter(DEEDS::contains).isPresent();
        boolean told = deed.status() == Status.HAPPENED || deed.status() == Status.ONGOING;
        List<Integer> doers = deed.roles().sources();
        List<Integer> speakers = speakers(deed.position());
        speakers.removeAll(doers);
        if (!bad || !told || doers.isEmpty() || speakers.isEmpty()) {
            return Optional.empty();
        }
        Outcome outcome = lexicon.operators().apply("accuse", deed.code());
        Roles roles = new Roles(speakers, doers, List.of(), false);
        return Optional.of(deed.under("said", deed.position(), outcome, roles, 0));
    }

    private List<Integer> speakers(int token) {
        List<Integer> who = new ArrayList<>();
        fillers.speakers(token).forEach(s -> who.addAll(cast.named(s)));
        if (frames.isVerb(token)) {
            frames.at(token).in("according to").forEach(s -> who.addAll(cast.named(s)));
        }
        return who;
    }
}
