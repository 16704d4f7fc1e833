package org.entente.engine.coding.mark;

import java.util.List;
import java.util.Map;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.scoring.Scorer;

/**
 * What is answered of a marked pair, and why.
 *
 * @param entry the lexicon's entries that made the event; {@code likeness} if the scorer alone did
 * @param likely how likely the scorer holds each kind, the likeliest first; they sum to 1
 * @param reasons the clues that speak most for the answer
 */
public record Judgement(Cameo code, String entry, Map<String, Double> likely, List<Scorer.Reason> reasons) {}
