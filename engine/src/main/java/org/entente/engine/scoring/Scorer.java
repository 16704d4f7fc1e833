package org.entente.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Logistic regression, one against the rest, over {@link Clues}: small enough to read, and every answer is a sum whose
 * parts can be shown.
 */
public final class Scorer {
    /** A clue and what it adds to a type's score. */
    public record Reason(String clue, double weight) {}

    private final List<String> types;
    private final Map<String, float[]> weights;
    /** For each number of {@link Clues#meaning()} a weight for each type. */
    private final float[][] meaning;

    private final float[] bias;

    Scorer(List<String> types, float[] bias, Map<String, float[]> weights, float[][] meaning) {
        this.types = List.copyOf(types);
        this.bias = bias;
        this.weights = weights;
        this.meaning = meaning;
    }

    /** What the scorer tells apart, in the order of its scores. */
    public List<String> types() {
        return types;
    }

    /** How likely each type is, in the order of {@link #types()}; they sum to 1. */
    public double[] likely(Clues clues) {
        double[] scores = new double[types.size()];
        for (int t = 0; t < scores.length; t++) {
            scores[t] = bias[t];
        }
        for (String name : clues.names()) {
            add(scores, weights.get(name), 1);
        }
        for (int i = 0; i < meaning.length; i++) {
            if (clues.meaning()[i] != 0) {
                add(scores, meaning[i], clues.meaning()[i]);
            }
        }
        double sum = 0;
        for (int t = 0; t < scores.length; t++) {
            scores[t] = 1 / (1 + Math.exp(-scores[t]));
            sum += scores[t];
        }
        for (int t = 0; t < scores.length; t++) {
            scores[t] /= sum;
        }
        return scores;
    }

    /**
     * The likeliest type; the first of several.
     *
     * @param favoured a type that something else speaks for; any other must be {@code times} as likely
     */
    public String likeliest(Clues clues, Optional<String> favoured, double times) {
        double[] likely = likely(clues);
        int own = favoured.map(types::indexOf).orElse(-1);
        if (own >= 0) {
            likely[own] *= times;
        }
        int best = 0;
        for (int t = 1; t < likely.length; t++) {
            best = likely[t] > likely[best] ? t : best;
        }
        return types.get(best);
    }

    /** How likely each type is, the likeliest first. */
    public Map<String, Double> ranked(Clues clues) {
        double[] likely = likely(clues);
        List<Integer> order = new ArrayList<>();
        for (int t = 0; t < likely.length; t++) {
            order.add(t);
        }
        order.sort(Comparator.<Integer>comparingDouble(t -> -likely[t]));
        Map<String, Double> ranked = new LinkedHashMap<>();
        order.forEach(t -> ranked.put(types.get(t), likely[t]));
        return ranked;
    }

    private static void add(double[] scores, float[] weights, float times) {
        if (weights != null) {
            for (int t = 0; t < scores.length; t++) {
                scores[t] += weights[t] * times;
            }
        }
    }

    /** The clues that speak most for {@code type}, the strongest first; the meaning of all words together is one of them. */
    public List<Reason> reasons(Clues clues, String type, int limit) {
        int t = types.indexOf(type);
        List<Reason> reasons = new ArrayList<>();
        double sense = 0;
        for (int i = 0; i < meaning.length; i++) {
            sense += meaning[i][t] * clues.meaning()[i];
        }
        reasons.add(new Reason("what its words mean", sense));
        for (String name : clues.names()) {
            float[] weight = weights.get(name);
            if (weight != null) {
                reasons.add(new Reason(name, weight[t]));
            }
        }
        reasons.removeIf(r -> r.weight() <= 0);
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::clue));
        return List.copyOf(reasons.subList(0, Math.min(limit, reasons.size())));
    }
}
