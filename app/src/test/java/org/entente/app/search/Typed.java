package org.entente.app.search;

import java.util.List;

/** What people and programs may type into a search box. */
final class Typed {
    static final List<String> SOME = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "\"a",
            "AND OR NOT",
            "title:x AND (",
            "a* b? c~2 d^4",
            "[2020 TO 2021}",
            "\\",
            "//",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "\u202Egnirts",
            "\uD800",
            "\0",
            "members:",
            "members of",
            "-",
            "+",
            "& &",
            "….",
            "the",
            "中国 美国",
            "a".repeat(499),
            "since",
            "2024-02-30",
            "-------------2024",
            "9999..1900");

    private Typed() {}
}
