package org.entente.app.exchange.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.exchange.GdeltColumns;

/** A made-up row of GDELT 2.0, cell by name. */
final class GdeltRow {
    private final Map<String, String> cells = new HashMap<>();

    GdeltRow(String id) {
        with("GLOBALEVENTID", id)
                .with("SQLDATE", "20150219")
                .with("MonthYear", "201502")
                .with("Year", "2015");
        with("FractionDate", "2015.1342");
        with("Actor1Code", "NORGOV").with("Actor1Name", "OSLO").with("Actor1CountryCode", "NOR");
        with("Actor1Type1Code", "GOV");
        with("Actor2Code", "FIN").with("Actor2Name", "FINLAND").with("Actor2CountryCode", "FIN");
        with("IsRootEvent", "1")
                .with("EventCode", "042")
                .with("EventBaseCode", "042")
                .with("EventRootCode", "04");
        with("QuadClass", "1").with("GoldsteinScale", "1.9").with("AvgTone", "-2.5");
        with("NumMentions", "6").with("NumSources", "2").with("NumArticles", "3");
        with("ActionGeo_Type", "4").with("ActionGeo_FullName", "Ganja, Ganja, Azerbaijan");
        with("ActionGeo_CountryCode", "AJ").with("ActionGeo_ADM1Code", "AJ20").with("ActionGeo_Lat", "40.68");
        with("ActionGeo_Long", "46.36").with("ActionGeo_FeatureID", "-2705544");
        with("DATEADDED", "20150219120000").with("SOURCEURL", "http://paper.example/a");
    }

    GdeltRow with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    /** The row with these columns. */
    String of(List<String> columns) {
        List<String> row = new ArrayList<>();
        columns.forEach(column -> row.add(cells.getOrDefault(column, "")));
        return String.join("\t", row);
    }

    @Override
    public String toString() {
        return of(GdeltColumns.VERSION_2);
    }
}
