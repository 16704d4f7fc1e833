package org.entente.app.exchange.in;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.app.corpus.input.Reason;

/**
 * How a row must look. One with too many cells is set right only where that is sure: where the surplus is empty and at the
 * end, or where putting cells together at one place, and at no other, makes all others fit again.
 *
 * @param used the columns that are read: places that make no difference to these are the same
 */
record RowShape(List<Kind> kinds, int[] used) {
    private static final int MOST_TABS = 3;

    /**
     * Of rows with these columns.
     *
     * @param kinds what those of these names can hold, where it is not any text; names that there are not do not matter
     * @param used the names of those that are read
     */
    static RowShape of(Columns columns, Map<Kind, List<String>> kinds, List<String> used) {
        Kind[] all = new Kind[columns.count()];
        Arrays.fill(all, Kind.TEXT);
        kinds.forEach((kind, names) -> at(columns, names).forEach(at -> all[at] = kind));
        return new RowShape(List.of(all), at(columns, used).toArray());
    }

    private static IntStream at(Columns columns, List<String> names) {
        return names.stream().mapToInt(columns::at).filter(at -> at >= 0);
    }

    /** @throws BadRow if the row has not as many cells as there are columns, and it is not sure which are astray */
    void fit(Row row, Notes notes) throws BadRow {
        int more = row.cells() - kinds.size();
        if (more == 0) {
            return;
        }
        if (more > 0 && isBlank(row, kinds.size())) {
            row.cut(kinds.size());
            notes.mended("empty cells at the end of a row");
        } else if (more > 0 && more <= MOST_TABS && place(row, more) >= 0) {
            row.join(place(row, more), more);
            notes.mended("a stray tab");
        } else {
            throw new BadRow(Reason.WRONG_CELLS, "has " + row.cells() + " cells, not " + kinds.size());
        }
    }

    private static boolean isBlank(Row row, int from) {
        for (int i = from; i < row.cells(); i++) {
            if (!row.isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where cells are to be put together; -1 if nowhere, or if it is not clear where. */
    private int place(Row row, int more) {
        int found = -1;
        Set<List<Integer>> outcomes = new HashSet<>();
        for (int cell = 0; cell < kinds.size(); cell++) {
            if (kinds.get(cell) == Kind.TEXT && isRight(row, cell, more)) {
                found = cell;
                outcomes.add(outcome(row, cell, more));
            }
        }
        return outcomes.size() == 1 ? found : -1;
    }

    private boolean isRight(Row row, int joined, int more) {
        for (int i = 0; i < kinds.size(); i++) {
            if (i != joined && !kinds.get(i).fits(row, i < joined ? i : i + more)) {
                return false;
            }
        }
        return true;
    }

    /** Where the used cells would begin and end. */
    private List<Integer> outcome(Row row, int joined, int more) {
        return Arrays.stream(used)
                .flatMap(i -> Arrays.stream(
                        new int[] {row.from(i <= joined ? i : i + more), row.to(i < joined ? i : i + more)}))
                .boxed()
                .toList();
    }
}
