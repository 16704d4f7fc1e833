package org.entente.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.app.store.Codebook;

/** Rows into Parquet, in the columns of the codebook; what has a date is parted by its year, 0 where it has none. */
final class Tables {
    private static final String YEAR = "year";

    private final SparkSession spark;
    private final String folder;
    private final Map<String, Codebook.Relation> relations = new HashMap<>();

    Tables(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
        Codebook book = Codebook.read();
        book.tables().forEach(table -> relations.put(table.name(), table));
        book.views().forEach(view -> relations.put(view.name(), view));
    }

    /** The names of a table's or view's columns. */
    List<String> columns(String table) {
        return relations.get(table).columns().stream()
                .map(Codebook.Column::name)
                .toList();
    }

    void write(String table, JavaRDD<Object[]> rows) {
        write(table, rows, SaveMode.ErrorIfExists, "");
    }

    /** Into a folder of the batch, in place of what a broken-off try has left there. */
    void write(String table, long batch, JavaRDD<Object[]> rows) {
        write(table, rows, SaveMode.Overwrite, "/batch=" + batch);
    }

    private void write(String table, JavaRDD<Object[]> rows, SaveMode mode, String below) {
        spark.createDataFrame(rows.map(RowFactory::create), schema(table))
                .write()
                .mode(mode)
                .parquet(folder + "/" + table + below);
    }

    /** The same, a folder for each year in which something starts. */
    void writeByYear(String table, JavaRDD<Object[]> rows) {
        int start = columns(table).indexOf("start_date");
        JavaRDD<Row> dated = rows.map(row -> {
            Object[] more = Arrays.copyOf(row, row.length + 1);
            more[row.length] = row[start] == null ? 0 : ((LocalDate) row[start]).getYear();
            return RowFactory.create(more);
        });
        spark.createDataFrame(dated, schema(table).add(YEAR, DataTypes.IntegerType, false))
                .repartition(functions.col(YEAR))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .partitionBy(YEAR)
                .parquet(folder + "/" + table);
    }

    private StructType schema(String table) {
        StructType type = new StructType();
        for (Codebook.Column column : relations.get(table).columns()) {
            type = type.add(column.name(), type(column.type()), true);
        }
        return type;
    }

    private static DataType type(String duck) {
        return switch (duck) {
            case "VARCHAR" -> DataTypes.StringType;
            case "INTEGER" -> DataTypes.IntegerType;
            case "BIGINT" -> DataTypes.LongType;
            case "DOUBLE" -> DataTypes.DoubleType;
            case "BOOLEAN" -> DataTypes.BooleanType;
            case "DATE" -> DataTypes.DateType;
            case "TIMESTAMP" -> DataTypes.TimestampNTZType;
            case "BLOB" -> DataTypes.BinaryType;
            case "BIGINT[20]" -> DataTypes.createArrayType(DataTypes.LongType, false);
            default -> throw new IllegalArgumentException("no type for " + duck);
        };
    }

    /** A row of {@code coded_event} as the view {@code event} shows it. */
    static JavaRDD<Object[]> shown(JavaRDD<Object[]> events, List<String> from, List<String> to) {
        ArrayList<String> names = new ArrayList<>(from);
        ArrayList<String> wanted = new ArrayList<>(to);
        return events.map(event -> {
            Object[] row = new Object[wanted.size()];
            for (int i = 0; i < row.length; i++) {
                int at = names.indexOf(wanted.get(i));
                row[i] = at >= 0 ? event[at] : wanted.get(i).equals("origin") ? "coded" : null;
            }
            return row;
        });
    }
}
