package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.text.Parser;

/** A small lexicon of three states and a dozen meanings, and a coder over it with the real parser. */
public final class Small {
    public static final List<LexiconSource> SOURCES = List.of(
            new LexiconSource(
                    "classes/coder.yaml",
                    """
                    light: [hold, have, launch, make]
                    occur: [begin, start, take, occur]
                    speech: [say, tell, state, declare, report, add, announce, suggest, note, claim, quote, cite, read,
                      allege, warn]
                    telling: [quip, insist]
                    telling-phrase: [go on, point out]
                    telling-of-things: [suggest, read]
                    telling-noun: [claim, report]
                    hearsay: [say, report]
                    hearsay-adverb: [reportedly]
                    document: [letter, statement, report]
                    issue: [send, issue, draw]
                    unnamed: [source, witness, diplomat]
                    unvoiced: [plan]
                    homeland: [country, nation]
                    member-of-body: [spokesman]
                    heard: [hear]
                    """),
            new LexiconSource(
                    "events/all.yaml",
                    """
                    - id: meet
                      code: "040"
                      verb: [meet]
                      object: target
                    - id: talks
                      code: "046"
                      noun: [talk]
                      reciprocal: true
                    - id: visit
                      code: "042"
                      verb: [visit]
                      object: target
                    - id: praise
                      code: "051"
                      verb: [praise]
                      object: target
                    - id: shell
                      code: "194"
                      verb: [shell]
                      object: target
                    - id: invade
                      code: "192"
                      verb: [invade]
                      object: target
                    """),
            new LexiconSource(
                    "operators.yaml",
                    """
                    operators:
                    - id: op-refuse
                      operator: refuse
                      verb: [refuse]
                      over: [clause]
                    - id: op-allege
                      operator: allege
                      verb: [allege]
                      over: [that]
                    - id: op-threaten
                      operator: threaten
                      verb: [threaten, warn]
                      over: [clause]
                    results:
                      allege: {ASSAULT: "1123", any: same}
                      threaten: {ASSAULT: "138", any: "130"}
                      refuse: {CONSULT: "125", any: "120"}
                      not: {cooperation: same denied, conflict: same denied}
                    """),
            new LexiconSource(
                    "actors/states.yaml",
                    """
                    - {code: NOR, name: Norway, adjective: [Norwegian], seat: [Oslo]}
                    - {code: SWE, name: Sweden, adjective: [Swedish], seat: [Stockholm]}
                    - {code: FIN, name: Finland, adjective: [Finnish], seat: [Helsinki]}
                    """),
            new LexiconSource(
                    "actors/agents.yaml",
                    """
                    - {sector: GOV, nouns: [minister, foreign minister, defence ministry, spokesman, ambassador, policy-maker, premier, president, "president's office", government]}
                    - {sector: ELI, nouns: [ex-president]}
                    - {sector: MIL, nouns: [army, soldier]}
                    """),
            new LexiconSource(
                    "actors/nouns.yaml",
                    """
                    - {means: state, nouns: [country, nation]}
                    - {means: style, nouns: [kingdom]}
                    - {means: organisation, nouns: [alliance, organisation]}
                    - {means: group, nouns: [group, movement]}
                    - {means: relation, nouns: [neighbour, partner]}
                    - {means: pair, nouns: [army, country, minister, president, side]}
                    - {means: body, nouns: [army, government, ministry, office]}
                    - {means: thing, nouns: [elk, norwegian coffee]}
                    - {means: paper, nouns: [herald]}
                    - {means: other, nouns: [visiting]}
                    - {means: person, nouns: [girl]}
                    - {means: federal, nouns: [sheriff]}
                    """),
            new LexiconSource("contexts.yaml", "- {context: military, words: [army, soldier]}\n"));

    public static final LocalDate MONDAY = LocalDate.of(2004, 3, 15);

    private Small() {}

    public static Coder coder(List<LexiconSource> sources) {
        return new Coder(new Tools(
                LexiconReader.read(sources),
                ActorReader.read(sources),
                Circumstances.read(sources),
                RelationTable.read(sources),
                OutletTable.read(sources),
                Parser.SYNTAX,
                Optional.empty()));
    }

    public static Article article(String text) {
        return new Article("test", "", text, Optional.of(MONDAY), "", "");
    }

    public static Reading read(String text) {
        return coder(SOURCES).read(article(text), Optional.empty());
    }

    /** Who did what to whom: {@code "NOR 040 SWE GOV"}. */
    public static String told(Event e) {
        return e.source().actor().label() + " " + e.code().code() + " "
                + e.target().actor().label();
    }
}
