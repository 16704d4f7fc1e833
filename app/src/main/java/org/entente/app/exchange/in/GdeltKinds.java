package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.app.exchange.GdeltColumns;

/** What the columns of GDELT can hold: by it a row with a stray tab is set right. */
final class GdeltKinds {
    /** The columns of each kind; all others hold text. */
    static final Map<Kind, List<String>> ALL = all();

    private GdeltKinds() {}

    private static Map<Kind, List<String>> all() {
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
        List<String> decimal = new ArrayList<>(List.of("FractionDate", "GoldsteinScale", "AvgTone"));
        List<String> code = new ArrayList<>();
        for (String name : GdeltColumns.VERSION_2) {
            if (name.endsWith("Geo_Type")) {
                whole.add(name);
            } else if (name.endsWith("Lat") || name.endsWith("Long")) {
                decimal.add(name);
            } else if (name.endsWith("Code") || name.endsWith("FeatureID")) {
                code.add(name);
            }
        }
        return new EnumMap<>(Map.of(Kind.WHOLE, whole, Kind.DECIMAL, decimal, Kind.CODE, code));
    }
}
