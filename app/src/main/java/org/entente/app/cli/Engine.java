package org.entente.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.course.SideReader;
import org.entente.app.course.Sides;
import org.entente.app.desk.Coding;
import org.entente.app.exchange.out.CountryNames;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.setup.ModelCache;
import org.entente.app.store.Listings;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Explainer;
import org.entente.engine.coding.Explanation;
import org.entente.engine.coding.Tools;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Listing;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.scoring.Scorer;
import org.entente.engine.scoring.ScorerFile;
import org.entente.engine.text.KeptTrees;
import org.entente.engine.text.Nlp4jSyntax;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.repair.MendedTrees;

/** The one place where the parts of the engine are put together. */
public final class Engine {
    private Engine() {}

    /** A coder over our lexicon, with the user's own folder laid over it if there is one. */
    public static Coder coder(Optional<Path> lexiconDir) {
        return coder(lexiconDir, Engine::syntax);
    }

    /** The same over trees as the parser gives them, each parsed once: to see what repairs make of them. */
    static Coder unmended(Optional<Path> lexiconDir) {
        return coder(lexiconDir, () -> new KeptTrees(parser()));
    }

    private static Coder coder(Optional<Path> lexiconDir, Supplier<Syntax> over) {
        CompletableFuture<Syntax> syntax = CompletableFuture.supplyAsync(over);
        try {
            List<LexiconSource> files = LexiconFiles.all(lexiconDir);
            var lexicon = LexiconReader.read(files);
            var actors = ActorReader.read(files);
            var circumstances = Circumstances.read(files);
            var relations = RelationTable.read(files);
            var outlets = OutletTable.read(files);
            return new Coder(
                    new Tools(lexicon, actors, circumstances, relations, outlets, syntax.join(), scorer(files)));
        } catch (LexiconException e) {
            throw faulty(e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof Fault fault ? fault : e;
        }
    }

    /** The scorer among the lexicon's files; none if there is none. */
    private static Optional<Scorer> scorer(List<LexiconSource> files) {
        return files.stream()
                .filter(file -> file.name().equals(LexiconFiles.SCORER))
                .findFirst()
                .map(Engine::scorer);
    }

    private static Scorer scorer(LexiconSource file) {
        try {
            return ScorerFile.read(file.text().lines().toList());
        } catch (IllegalArgumentException e) {
            throw new Fault(file.name(), e.getMessage(), "train it anew: entente train", e);
        }
    }

    /** Our lexicon, with the user's own folder laid over it if there is one. */
    static Lexicon lexicon(Optional<Path> lexiconDir) {
        try {
            return LexiconReader.read(LexiconFiles.all(lexiconDir));
        } catch (LexiconException e) {
            throw faulty(e);
        }
    }

    /** Our actors, with the user's own laid over them if there are any. */
    static ActorTable actors(Optional<Path> lexiconDir) {
        try {
            return ActorReader.read(LexiconFiles.all(lexiconDir));
        } catch (LexiconException e) {
            throw faulty(e);
        }
    }

    /** The sides that a user names, by the store's actors, or by our tables where the store does not know one. */
    static Sides sides(Store opened, LexiconOption lexicon, String a, String b) {
        Listings known = opened.lists();
        return new SideReader(known::findActor, known::unknownActor, () -> actors(lexicon.folder())).read(a, b);
    }

    /** The names of the states, read from their table alone. */
    static CountryNames countries() {
        List<LexiconSource> states = LexiconFiles.all(Optional.empty()).stream()
                .filter(file -> file.name().equals("actors/states.yaml"))
                .toList();
        Map<String, String> names = new TreeMap<>();
        for (Listed item : ActorReader.list(states).items()) {
            if (item instanceof Listed.Body body && body.kind().equals("state") && body.sector() == Sector.NONE) {
                names.putIfAbsent(body.code(), body.name());
            }
        }
        return new CountryNames(names);
    }

    /** The items of our actor tables and the user's own; a fault if there is any in them. */
    static Listing listing(Optional<Path> lexiconDir) {
        Listing listing = ActorReader.list(LexiconFiles.all(lexiconDir));
        if (!listing.problems().isEmpty()) {
            throw faulty(new LexiconException(listing.problems()));
        }
        return listing;
    }

    private static Fault faulty(LexiconException e) {
        return new Fault("lexicon", "has " + e.problems().size() + " faults:\n" + e.getMessage(), "", e);
    }

    /** The parser, its trees mended. */
    static Syntax syntax() {
        return new MendedTrees(parser());
    }

    /** The first time its models are decoded, which is worth a word. */
    private static Syntax parser() {
        ModelCache cache = ModelCache.standard();
        if (cache.isEmpty()) {
            System.err.println("decoding the parser's models into " + cache.folder() + " (once, 40 seconds) ...");
        }
        try {
            return Nlp4jSyntax.load(cache);
        } catch (UncheckedIOException e) {
            throw new Fault(
                    cache.folder().toString(),
                    "the decoded models there cannot be read: " + e.getMessage(),
                    "delete the folder, and they are decoded again",
                    e);
        }
    }

    /** Reads articles with {@link #coder}, finding each one's perspective in the article itself. */
    public static Function<Article, Reading> reader(Optional<Path> lexiconDir) {
        Coder coder = coder(lexiconDir);
        return article -> coder.read(article, Optional.empty());
    }

    /** The same for the desk, which also asks why a sentence is coded so. */
    static Coding coding(Optional<Path> lexiconDir) {
        Coder coder = coder(lexiconDir);
        Explainer explainer = new Explainer(coder.tools());
        return new Coding() {
            @Override
            public Reading read(Article article) {
                return coder.read(article, Optional.empty());
            }

            @Override
            public Reading read(Article article, String side) {
                return coder.read(
                        article,
                        Optional.of(States.of(side, "perspective", coder.tools().actors())));
            }

            @Override
            public List<Explanation> explain(String sentence, LocalDate day) {
                return explainer.plain(sentence, day);
            }
        };
    }

    /** On what terms articles go into a store: read with this lexicon, their outlets and actors named by it. */
    public static Terms terms(Optional<Path> lexiconDir, boolean texts) {
        return new Terms(lexiconVersion(lexiconDir), texts, new LexiconDirectory(lexiconDir));
    }

    /** Names the lexicon that {@link #coder} uses; an article coded with another one is coded again. */
    public static String lexiconVersion(Optional<Path> lexiconDir) {
        return LexiconReader.version(LexiconFiles.all(lexiconDir));
    }
}
