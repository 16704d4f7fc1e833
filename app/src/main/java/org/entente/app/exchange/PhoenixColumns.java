package org.entente.app.exchange;

import java.util.List;

/** The columns of Phoenix event files, tab-separated, in their order; the files have no header. */
public final class PhoenixColumns {
    public static final List<String> ALL = List.of(
            "id_version",
            "date",
            "year",
            "month",
            "day",
            "source_full",
            "source_root",
            "source_agent",
            "source_other",
            "target_full",
            "target_root",
            "target_agent",
            "target_other",
            "cameo_code",
            "root_code",
            "quad",
            "goldstein",
            "issues",
            "lat",
            "lon",
            "place",
            "state",
            "country",
            "sentence_ids",
            "urls",
            "sources");

    private PhoenixColumns() {}
}
