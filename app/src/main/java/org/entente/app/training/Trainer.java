package org.entente.app.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.engine.scoring.ScorerFile;

/**
 * L2-regularised logistic regression, one kind against the rest, by LIBLINEAR's trust region Newton method (Fan et al.,
 * "LIBLINEAR: A Library for Large Linear Classification", 2008). It draws no random numbers: the same samples in the
 * same order give the same weights.
 *
 * @param cost what an error costs against the size of the weights, LIBLINEAR's C
 * @param least how many samples a clue must stand in to get a weight
 * @param sense how much more the meaning of the words counts than a clue
 */
public record Trainer(double cost, int least, double sense) {
    private static final double PRECISION = 0.01;

    /** The scorer's file. */
    public String train(List<Sample> samples, List<String> kinds, List<String> notes) {
        List<String> names = names(samples);
        Map<String, Integer> columns = new HashMap<>();
        int places = samples.get(0).clues().meaning().length;
        for (String name : names) {
            columns.put(name, places + 1 + columns.size());
        }
        Problem problem = new Problem();
        problem.l = samples.size();
        problem.n = places + names.size() + 1;
        problem.bias = 1;
        problem.x = samples.stream().map(s -> row(s, columns, problem.n)).toArray(Feature[][]::new);
        problem.y = samples.stream().mapToDouble(s -> kinds.indexOf(s.kind())).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
        return file(model, kinds, notes, names, places);
    }

    private List<String> names(List<Sample> samples) {
        Map<String, Integer> counts = new TreeMap<>();
        samples.forEach(s -> s.clues().names().forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> names = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (count >= least) {
                names.add(name);
            }
        });
        return names;
    }

    private Feature[] row(Sample sample, Map<String, Integer> columns, int bias) {
        List<Feature> row = new ArrayList<>();
        float[] meaning = sample.clues().meaning();
        for (int i = 0; i < meaning.length; i++) {
            if (meaning[i] != 0) {
                row.add(new FeatureNode(i + 1, meaning[i] * sense));
            }
        }
        sample.clues().names().stream()
                .map(columns::get)
                .filter(column -> column != null)
                .sorted()
                .forEach(column -> row.add(new FeatureNode(column, 1)));
        row.add(new FeatureNode(bias, 1));
        return row.toArray(Feature[]::new);
    }

    private String file(Model model, List<String> kinds, List<String> notes, List<String> names, int places) {
        int[] order = model.getLabels();
        double[][] meaning = new double[places][];
        for (int i = 0; i < places; i++) {
            meaning[i] = weights(model, order, i, kinds.size(), sense);
        }
        Map<String, double[]> clues = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            clues.put(names.get(i), weights(model, order, places + i, kinds.size(), 1));
        }
        double[] bias = weights(model, order, places + names.size(), kinds.size(), 1);
        return ScorerFile.write(notes, kinds, bias, meaning, clues);
    }

    /** LIBLINEAR orders the classes as it met them. */
    private static double[] weights(Model model, int[] order, int feature, int kinds, double times) {
        double[] weights = new double[kinds];
        for (int c = 0; c < order.length; c++) {
            weights[order[c]] = model.getFeatureWeights()[feature * order.length + c] * times;
        }
        return weights;
    }
}
