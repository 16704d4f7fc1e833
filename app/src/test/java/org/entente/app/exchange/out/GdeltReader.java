package org.entente.app.exchange.out;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads GDELT 2.0 files as GDELT's codebook describes them, and refuses what does not fit: written from the codebook, not
 * from our writer.
 */
final class GdeltReader {
    private static final String ACTOR =
            "Code:t Name:t CountryCode:t KnownGroupCode:t EthnicCode:t Religion1Code:t Religion2Code:t Type1Code:t"
                    + " Type2Code:t Type3Code:t";
    private static final String GEO =
            "Type:i FullName:t CountryCode:t ADM1Code:t ADM2Code:t Lat:d? Long:d? FeatureID:t";

    static final List<String> EVENTS = columns("GLOBALEVENTID:i SQLDATE:8 MonthYear:6 Year:4 FractionDate:d "
            + prefixed("Actor1", ACTOR) + " " + prefixed("Actor2", ACTOR)
            + " IsRootEvent:b EventCode:c EventBaseCode:c EventRootCode:r QuadClass:q GoldsteinScale:d NumMentions:i"
            + " NumSources:i NumArticles:i AvgTone:d? " + prefixed("Actor1Geo_", GEO) + " "
            + prefixed("Actor2Geo_", GEO) + " " + prefixed("ActionGeo_", GEO) + " DATEADDED:14 SOURCEURL:t");

    static final List<String> MENTIONS = columns(
            "GLOBALEVENTID:i EventTimeDate:14 MentionTimeDate:14 MentionType:i MentionSourceName:t MentionIdentifier:t"
                    + " SentenceID:i Actor1CharOffset:o Actor2CharOffset:o ActionCharOffset:o InRawText:b Confidence:i"
                    + " MentionDocLen:i MentionDocTone:d? MentionDocTranslationInfo:t Extras:t");

    private static final Map<String, Pattern> TYPES = Map.ofEntries(
            Map.entry("t", Pattern.compile("[^\\t\\n]*")),
            Map.entry("i", Pattern.compile("[0-9]+")),
            Map.entry("o", Pattern.compile("-1|[0-9]+")),
            Map.entry("b", Pattern.compile("[01]")),
            Map.entry("q", Pattern.compile("[1-4]")),
            Map.entry("r", Pattern.compile("[0-9]{2}")),
            Map.entry("c", Pattern.compile("[0-9]{3,4}")),
            Map.entry("d", Pattern.compile("-?[0-9]+(\\.[0-9]+)?")),
            Map.entry("d?", Pattern.compile("(-?[0-9]+(\\.[0-9]+)?)?")),
            Map.entry("4", Pattern.compile("[0-9]{4}")),
            Map.entry("6", Pattern.compile("[0-9]{6}")),
            Map.entry("8", Pattern.compile("[0-9]{8}")),
            Map.entry("14", Pattern.compile("[0-9]{14}")));

    private GdeltReader() {}

    /** One line by column. */
    static Map<String, String> read(List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " columns instead of " + columns.size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String[] column = columns.get(i).split(":");
            if (!TYPES.get(column[1]).matcher(cells[i]).matches()) {
                throw new IllegalArgumentException(column[0] + " is \"" + cells[i] + "\"");
            }
            row.put(column[0], cells[i]);
        }
        return row;
    }

    private static List<String> columns(String words) {
        return List.of(words.split(" "));
    }

    private static String prefixed(String prefix, String words) {
        return prefix + words.replace(" ", " " + prefix);
    }
}
