package org.entente.app.exchange;

import java.util.List;

/** The columns of POLECAT event files, tab-separated, with a header; the order and the extra ones differ by release. */
public final class PolecatColumns {
    public static final List<String> ALL = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private PolecatColumns() {}
}
