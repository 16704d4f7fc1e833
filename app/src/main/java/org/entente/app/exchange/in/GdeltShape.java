package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.app.exchange.GdeltColumns;

/** What the columns of GDELT can hold. */
final class GdeltShape {
    private static final Map<String, Kind> KINDS = kinds();

    private GdeltShape() {}

    /** The shape of a row with these columns; {@code actors} are the columns that say who acts and is acted upon. */
    static Shape of(Columns columns, int[]... actors) {
        Kind[] kinds = new Kind[columns.count()];
        Arrays.fill(kinds, Kind.TEXT);
        KINDS.forEach((name, kind) -> {
            if (columns.at(name) >= 0) {
                kinds[columns.at(name)] = kind;
            }
        });
        IntStream used = IntStream.of(
                columns.at("GLOBALEVENTID"),
                columns.at("SQLDATE"),
                columns.at("EventCode"),
                columns.at("EventRootCode"),
                columns.at("GoldsteinScale"),
                columns.at("NumMentions"),
                columns.at("NumSources"),
                columns.at("NumArticles"),
                columns.at("ActionGeo_FullName"),
                columns.at("ActionGeo_CountryCode"),
                columns.at("SOURCEURL"));
        int[] all = IntStream.concat(used, Arrays.stream(actors).flatMapToInt(Arrays::stream))
                .filter(at -> at >= 0)
                .toArray();
        return new Shape(List.of(kinds), all);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        List<String> whole = new ArrayList<>(List.of(
                "GLOBALEVENTID",
                "SQLDATE",
                "MonthYear",
                "Year",
                "IsRootEvent",
                "QuadClass",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "DATEADDED"));
        for (String name : GdeltColumns.VERSION_2) {
            if (name.endsWith("Geo_Type")) {
                whole.add(name);
            } else if (name.endsWith("Lat") || name.endsWith("Long")) {
                kinds.put(name, Kind.DECIMAL);
            } else if (name.endsWith("Code") || name.endsWith("FeatureID")) {
                kinds.put(name, Kind.CODE);
            }
        }
        whole.forEach(name -> kinds.put(name, Kind.WHOLE));
        List.of("FractionDate", "GoldsteinScale", "AvgTone").forEach(name -> kinds.put(name, Kind.DECIMAL));
        return kinds;
    }
}
