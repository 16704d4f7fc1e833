package org.entente.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Outlet;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;

/** The lexicon as pages show it, the user's own folder laid over ours: each part of it read once, when it is first needed. */
public final class Tables {
    private final Late<List<LexiconSource>> files;
    private final Late<Lexicon> lexicon = new Late<>(() -> LexiconReader.read(files()));
    private final Late<ActorTable> actors = new Late<>(() -> ActorReader.read(files()));
    private final Late<List<Listed>> items =
            new Late<>(() -> ActorReader.list(files()).items());
    private final Late<ContextTable> contexts = new Late<>(() -> ContextTable.read(files()));
    private final Late<RelationTable> relations = new Late<>(() -> RelationTable.read(files()));

    private final Late<SortedMap<String, Outlet>> outlets =
            new Late<>(() -> OutletTable.read(files()).names());

    /** @param own the user's folder, if there is one */
    public Tables(Optional<Path> own) {
        files = new Late<>(() -> LexiconFiles.all(own));
    }

    private List<LexiconSource> files() {
        return files.get();
    }

    /** The entries and operators. */
    public Lexicon lexicon() {
        return lexicon.get();
    }

    /** Names and whom they name. */
    public ActorTable actors() {
        return actors.get();
    }

    /** The actor tables as they are written, item by item. */
    public List<Listed> items() {
        return items.get();
    }

    /** The outlets by the names they go by. */
    public SortedMap<String, Outlet> outlets() {
        return outlets.get();
    }

    /** The words of each field. */
    public ContextTable contexts() {
        return contexts.get();
    }

    /** The words in which a relation is judged. */
    public RelationTable relations() {
        return relations.get();
    }

    /** The text of one of its files: {@code "contexts.yaml"}. */
    public Optional<String> file(String name) {
        return files().stream()
                .filter(file -> file.name().equals(name))
                .map(LexiconSource::text)
                .findFirst();
    }

    /** A value that is made when it is first asked for; if that fails, the next who asks tries again. */
    private static final class Late<T> {
        private final Supplier<T> maker;
        private T made;

        Late(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (made == null) {
                try {
                    made = maker.get();
                } catch (LexiconException e) {
                    throw new Fault(
                            "lexicon",
                            "has " + e.problems().size() + " faults:\n" + e.getMessage(),
                            "entente verify-lexicon tells more",
                            e);
                }
            }
            return made;
        }
    }
}
