package org.entente.app.proof;

import java.util.List;
import org.entente.engine.lexicon.LexiconSource;

/** A lexicon of one entry. */
final class Meeting {
    static final String FILE = "events/04.yaml";
    static final String SOUND =
            """
            - id: meet
              code: "040"
              verb: [meet]
              object: target
              codes:
                - "S[Arnor] V[meets] T[Gondor]"
                - "S[Rohan] V[meets] T[Harad]"
              skips:
                - "S[Arnor] likes T[Gondor]"
            """;
    static final String OF_ANOTHER_VERB = SOUND.replace("[meet]", "[greet]");
    static final String NO_YAML = SOUND.replace("[meet]", "[meet");

    private Meeting() {}

    static List<LexiconSource> with(String text) {
        return List.of(new LexiconSource(FILE, text));
    }
}
