package org.entente.app.actors.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.actors.ActorYaml;
import org.entente.app.actors.Known;
import org.entente.app.actors.Skips;
import org.entente.app.actors.Term;
import org.entente.app.actors.Twin;
import org.entente.app.actors.Written;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.ontology.Sector;

/**
 * Dictionaries of PETRARCH or TABARI as items of our tables. What our own tables say already is left out, and so is what
 * has no meaning there: regions, several actors at once, and the bare names of states, among which the dictionaries do
 * not tell places, peoples and adjectives apart.
 */
public final class PetrarchImport {
    private static final int CAPITALS = 6;
    private static final Set<Sector> BODIES =
            Set.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM, Sector.BUS, Sector.PTY, Sector.SOC, Sector.NONE);

    private final List<Listed> ours;
    private final ActorTable table;
    private final Known known;
    private final CodeMap codes;
    private final NewsCase news;
    private final Skips skips = new Skips();
    private final List<Written> items = new ArrayList<>();
    private final SortedMap<Sector, SortedSet<String>> nouns = new TreeMap<>();

    /** @param ours the items of our own tables */
    public PetrarchImport(List<Listed> ours) {
        this.ours = ours;
        this.table = ActorTable.of(ours);
        this.known = new Known(ours);
        this.codes = new CodeMap(known);
        this.news = new NewsCase(word -> table.names().longest(List.of(word), 0) != null);
    }

    /** Adds the entries of a dictionary; {@code file} is what its places are called by. */
    public void add(String file, List<String> lines) {
        for (Block block : new DictionaryReader(file, skips).read(lines)) {
            if (block.codes().isEmpty()) {
                skips.at(block.place(), "entry: without a code", block.names().get(0));
            } else if (block.isAgent()) {
                agent(block);
            } else {
                actor(block);
            }
        }
    }

    /** All items, sorted: people, bodies, nouns. */
    public List<Written> items() {
        List<Written> all = new ArrayList<>(items);
        nouns.forEach((sector, words) -> all.add(new Written.Nouns(sector, List.copyOf(words))));
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing((Written item) -> item instanceof Written.Nouns)
                        .thenComparing(Written::name)
                        .thenComparing(ActorYaml::of))
                .toList();
    }

    public Skips skips() {
        return skips;
    }

    private void agent(Block block) {
        String code = block.codes().get(0).code();
        Optional<Sector> sector = codes.agent(code);
        if (sector.isEmpty()) {
            skips.at(block.place(), "code: no sector of ours", code);
            return;
        }
        String singular = NewsCase.small(block.names().get(0));
        for (String name : block.names()) {
            String noun = NewsCase.small(name);
            boolean regular = noun.equals(singular + "s") || noun.equals(singular + "es");
            if (isOurs(noun, sector.get())) {
                skips.count("name: our tables say the same");
            } else if (!regular && !ActorTable.words(noun).isEmpty()) {
                nouns.computeIfAbsent(sector.get(), s -> new TreeSet<>()).add(noun);
            }
        }
    }

    private boolean isOurs(String noun, Sector sector) {
        List<String> words = ActorTable.words(noun);
        var found = table.roles().longest(words, 0);
        return found != null && found.length() == words.size() && found.values().contains(sector);
    }

    private void actor(Block block) {
        List<String> names = names(block);
        List<Written.Office> offices = offices(block);
        if (names.isEmpty() || offices.isEmpty()) {
            return;
        }
        if (isPerson(block, names.get(0), offices)) {
            person(names, offices);
        } else {
            offices.forEach(office -> body(names, office));
        }
    }

    /** The names as news writes them; a short one in capitals too, as it may be an acronym. */
    private List<String> names(Block block) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : block.names()) {
            String plain = NewsCase.plain(name);
            names.add(news.of(name));
            if (plain.matches("[A-Z]{2," + CAPITALS + "}")) {
                names.add(plain);
            }
        }
        names.removeIf(name -> ActorTable.words(name).isEmpty());
        return List.copyOf(names);
    }

    /** The codes that can be mapped, the dated ones first, as they win over those without dates. */
    private List<Written.Office> offices(Block block) {
        List<Written.Office> offices = new ArrayList<>();
        for (Coded coded : block.codes()) {
            Optional<CodeMap.Target> target = codes.target(coded.code());
            if (target.isEmpty()) {
                skips.at(block.place(), "code: no actor of ours", coded.code());
            } else if (!coded.term().isOrdered()) {
                skips.at(block.place(), "code: ends before it begins", coded.code());
            } else if (target.get().sector() == Sector.NONE
                    && known.isState(target.get().code())) {
                skips.count("entry: the bare name of a state");
            } else {
                offices.add(new Written.Office(target.get().code(), target.get().sector(), "", coded.term()));
            }
        }
        offices.sort(Comparator.comparing(office -> office.term().equals(Term.ALWAYS)));
        return offices;
    }

    /**
     * The dictionaries do not say who is a person: whoever is an elite at some time; and whoever has a code with dates,
     * none of a sector that only bodies have, and two words for a name, of which the last is no noun.
     */
    private boolean isPerson(Block block, String name, List<Written.Office> offices) {
        List<String> words = ActorTable.words(name);
        if (words.size() < 2) {
            return false;
        }
        boolean former = block.codes().stream().anyMatch(coded -> coded.code().contains("ELI"));
        boolean dated = offices.stream().anyMatch(office -> !office.term().equals(Term.ALWAYS));
        boolean body = offices.stream().anyMatch(office -> BODIES.contains(office.sector()));
        List<String> last = List.of(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        return former || dated && !body && table.roles().longest(last, 0) == null;
    }

    /** A former official is one after his last office, without being told so. */
    private void person(List<String> names, List<Written.Office> offices) {
        List<Written.Office> held = offices.stream()
                .filter(office ->
                        office.sector() != Sector.ELI || office.term().from().isEmpty())
                .toList();
        List<Written.Office> kept = held.isEmpty() ? offices : held;
        List<String> also = names.subList(1, names.size()).stream()
                .filter(name -> ActorTable.words(name).size() > 1)
                .toList();
        keep(new Written.Person(names.get(0), also, kept));
    }

    private void body(List<String> names, Written.Office office) {
        List<String> also = names.subList(1, names.size());
        Map<String, List<String>> more = also.isEmpty() ? Map.of() : Map.of("also", also);
        keep(new Written.Body(names.get(0), office.of(), "group", office.sector(), more, office.term()));
    }

    private void keep(Written item) {
        if (Twin.of(item, ours).isPresent()) {
            skips.count("name: our tables say the same");
        } else {
            items.add(item);
        }
    }
}
