package org.entente.engine.coding.time;

import java.util.Set;

/** Words that speak of what is to come. */
final class Prospects {
    /** Whoever does this, or is this, speaks of what is to come: "agreed to meet", "due on Friday". */
    static final Set<String> AHEAD = Set.of(
            "plan",
            "schedule",
            "slate",
            "expect",
            "due",
            "set",
            "ready",
            "prepare",
            "intend",
            "want",
            "wish",
            "hope",
            "agree",
            "decide",
            "promise",
            "pledge",
            "vow",
            "threaten",
            "propose",
            "invite",
            "order",
            "urge",
            "demand",
            "request",
            "ask",
            "call",
            "oblige",
            "require",
            "aim",
            "likely",
            "unlikely",
            "postpone",
            "delay",
            "adjourn",
            "announce",
            "undertake",
            "offer",
            "await",
            "need",
            "poise",
            "about",
            "supposed",
            "deadline",
            "invitation",
            "decision",
            "proposal",
            "deal",
            "agreement",
            "commitment");

    /** "planned talks". */
    static final Set<String> BY_PARTICIPLE =
            Set.of("planned", "scheduled", "upcoming", "forthcoming", "coming", "proposed", "expected");
    /** What one attends on its day: "will host Friday's summit". */
    static final Set<String> APPOINTED = Set.of(
            "meeting",
            "summit",
            "talk",
            "vote",
            "election",
            "poll",
            "referendum",
            "session",
            "visit",
            "conference",
            "ceremony",
            "hearing",
            "deadline",
            "match",
            "inauguration");
    /** "gave them until Friday". */
    static final Set<String> GRANTS =
            Set.of("give", "have", "set", "extend", "grant", "allow", "get", "postpone", "delay", "adjourn", "suspend");

    private Prospects() {}
}
