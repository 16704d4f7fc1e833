package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.text.repair.Repair;

/**
 * What is measured with all repairs of the parser's trees, with none, and with each switched off in turn.
 *
 * @param columns what is measured; every list of values below is in their order, in fractions of 1
 * @param rows the repairs in their order
 */
public record RepairGains(List<Column> columns, List<Double> all, List<Double> none, List<Row> rows) {
    /**
     * A figure of one file.
     *
     * @param alone whether the lexicon spoke without the scorer
     */
    public record Column(String file, String figure, boolean alone) {}

    /**
     * One repair.
     *
     * @param mended in how many sentences it changes something
     * @param without the values without it
     */
    public record Row(Repair repair, int mended, List<Double> without) {
        public double gain(RepairGains of, int column) {
            return of.all().get(column) - without.get(column);
        }
    }

    /** Those of the same repairs over several files side by side. */
    static RepairGains together(List<RepairGains> parts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Repair.values().length; i++) {
            int at = i;
            rows.add(new Row(
                    Repair.values()[at],
                    parts.stream()
                            .mapToInt(part -> part.rows().get(at).mended())
                            .sum(),
                    parts.stream()
                            .flatMap(part -> part.rows().get(at).without().stream())
                            .toList()));
        }
        return new RepairGains(
                parts.stream().flatMap(part -> part.columns().stream()).toList(),
                parts.stream().flatMap(part -> part.all().stream()).toList(),
                parts.stream().flatMap(part -> part.none().stream()).toList(),
                rows);
    }
}
