package org.entente.app.exchange;

import java.util.List;

/** The columns of ICEWS event files, tab-separated, with a header. */
public final class IcewsColumns {
    public static final List<String> ALL = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private IcewsColumns() {}
}
