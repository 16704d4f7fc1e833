package org.entente.engine.coding.voice;

import java.util.BitSet;
import org.entente.engine.ontology.Attribution;

/**
 * Somebody tells something in a sentence: "S said T had left" is an act with the speaker S, the verb "say" and the
 * tokens of "T had left".
 *
 * @param word the token that tells: a verb, a noun ("the claim that"), "according"
 * @param verb its base form, with a particle; empty where no verb of speech stands, as in a headline's "T leaves: S"
 * @param said the tokens told, without those of the telling itself
 * @param quotation the number of the quotation that is said, {@link Quotations#NONE} if it is not quoted
 */
record SpeechAct(int word, Attribution speaker, String verb, BitSet said, int quotation) {
    boolean tells(int token) {
        return said.get(token);
    }
}
