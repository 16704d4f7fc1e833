package org.entente.engine.lexicon;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tables of actors do not tell of places, from {@code places.yaml}: waters and mountains that lie in
 * no state or in several, and names that places of several states bear.
 */
public final class Gazetteer {
    private final Trie<String> ofNoState = new Trie<>();
    private final Trie<List<String>> shared = new Trie<>();
    private final Set<List<String>> names = new HashSet<>();

    private Gazetteer() {}

    /**
     * The gazetteer in the file {@code places.yaml} among {@code sources}; empty if there is none.
     *
     * @throws LexiconException with every fault
     */
    public static Gazetteer read(List<LexiconSource> sources) {
        Gazetteer gazetteer = new Gazetteer();
        Yaml.readAll(sources, "places.yaml", file -> file.items().forEach(gazetteer::item));
        return gazetteer;
    }

    private void item(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        if (pairs.containsKey("of-no-state")) {
            Yaml.check(pairs, "", "of-no-state");
            pairs.get("of-no-state").texts().forEach(name -> ofNoState.add(ActorTable.words(name), name));
        } else if (pairs.containsKey("name") && pairs.containsKey("in")) {
            Yaml.check(pairs, "", "name", "in");
            shared(pairs.get("name").text(), pairs.get("in"));
        } else {
            item.fault("", "write \"of-no-state: [...]\", or a \"name\" and the states it lies \"in\"");
        }
    }

    private void shared(String name, Yaml in) {
        Set<String> codes = new LinkedHashSet<>(in.texts());
        for (String code : codes) {
            if (!code.matches("[A-Z]{3}")) {
                in.fault(name, "\"" + code + "\" is no alpha-3 code of a state");
            }
        }
        if (codes.size() < 2) {
            in.fault(name, "a name that places of one state bear belongs into actors/states.yaml");
        } else if (!names.add(ActorTable.words(name))) {
            in.fault(name, "stands twice; keep one");
        } else {
            shared.add(ActorTable.words(name), List.copyOf(codes));
        }
    }

    /** Seas, straits, lakes, rivers and mountains that lie in no state or in several, by their words. */
    public Trie<String> ofNoState() {
        return ofNoState;
    }

    /**
     * Names that places of several states bear, by their words, with these states; first the one meant where nothing is
     * said: {@code [AUS, GBR]} for Perth.
     */
    public Trie<List<String>> shared() {
        return shared;
    }
}
