package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.entente.app.rows.JsonRows;
import org.entente.app.store.Roll;

/** A list of the store whose objects are its rows. */
class RollList implements Listed {
    private final Roll roll;

    RollList(Roll roll) {
        this.roll = roll;
    }

    @Override
    public List<String> columns() {
        return roll.columns();
    }

    @Override
    public int keys() {
        return roll.keys();
    }

    @Override
    public Part part(Range range) {
        Roll.Part part = roll.part(range.after(), Math.toIntExact(range.limit()));
        return new Part(
                part.rows().stream()
                        .map(row -> JsonRows.flat(columns(), row.values()))
                        .toList(),
                part.last());
    }

    @Override
    public void objects(Range range, Predicate<ObjectNode> taken) {
        List<String> columns = columns();
        roll.each(range.after(), range.limit(), row -> taken.test(JsonRows.flat(columns, row.values())));
    }

    @Override
    public void rows(Range range, Predicate<List<Object>> taken) {
        roll.each(range.after(), range.limit(), row -> taken.test(row.values()));
    }

    @Override
    public void parquet(Range range, Path file) {
        roll.parquet(range.after(), range.limit(), file);
    }
}
