package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.engine.coding.Explanation.Made;
import org.entente.engine.coding.Explanation.Named;
import org.entente.engine.coding.event.Attempt;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.mark.Judgement;
import org.entente.engine.coding.mark.MarkedSentence;
import org.entente.engine.coding.mention.MentionFinder;
import org.entente.engine.coding.mention.People;
import org.entente.engine.coding.reality.SentenceTeller;
import org.entente.engine.coding.reference.References;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Light;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.lexicon.Example;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Dateline;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** Codes one sentence and keeps what is otherwise thrown away. */
public final class Explainer {
    private final Tools tools;

    public Explainer(Tools tools) {
        this.tools = tools;
    }

    /**
     * @param sentence plain, or with its actors marked as in the lexicon's examples: {@code S[Arnor] met T[Gondor].}
     * @param day the day names are read for
     */
    public List<Explanation> explain(String sentence, LocalDate day) {
        Example marked = Example.of(sentence);
        if (!marked.source().isEmpty() || !marked.target().isEmpty()) {
            return List.of(marked(marked));
        }
        return plain(sentence, day);
    }

    /** The same of a sentence as an article has it: its brackets are brackets. */
    public List<Explanation> plain(String sentence, LocalDate day) {
        People people = new People();
        References references = new References(tools.actors(), people);
        List<Explanation> all = new ArrayList<>();
        int skip = Dateline.length(sentence);
        for (Syntax.Words words : tools.syntax().sentences(sentence.substring(skip), skip)) {
            Tree tree = tools.syntax().parse(words);
            List<Found> found = new MentionFinder(tools.actors()).find(tree, day, people);
            Stage stage = references.settle(tree, found);
            all.add(explain(new Scene(all.size(), stage, Light.of(tools.lexicon())), Optional.empty()));
        }
        return all;
    }

    private Explanation marked(Example example) {
        Tree tree = tools.syntax().parse(tools.syntax().words(example.text(), 0));
        List<Found> found = new ArrayList<>();
        mark(tree, example.source(), "S", found);
        mark(tree, example.target(), "T", found);
        Optional<Judgement> judgement = new MarkedSentence(tools.lexicon(), tools.syntax(), tools.scorer())
                .judge(example.text(), example.source(), example.target());
        Stage stage = new References(tools.actors(), new People()).settle(tree, found);
        return explain(new Scene(0, stage, Light.of(tools.lexicon())), judgement);
    }

    private static void mark(Tree tree, List<Span> spans, String name, List<Found> found) {
        for (Span span : spans) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < tree.size(); i++) {
                if (tree.token(i).begin() < span.end()
                        && span.begin() < tree.token(i).end()) {
                    from = from < 0 ? i : from;
                    to = i;
                }
            }
            if (from >= 0) {
                found.add(Found.one(from, to, new Actor(name, Sector.NONE, name), Mention.Kind.MARKED, Found.Sort.ANY));
            }
        }
    }

    private Explanation explain(Scene scene, Optional<Judgement> judgement) {
        List<Attempt> attempts = new ArrayList<>();
        List<Coded> coded = new SentenceTeller(tools.lexicon()).tell(scene.frames(), scene.cast(), attempts::add);
        List<Frame> frames = new ArrayList<>();
        TreeSet<Integer> tokens = new TreeSet<>();
        attempts.forEach(a -> tokens.add(a.token()));
        tokens.forEach(t -> frames.add(scene.frames().at(t)));
        List<Named> named = scene.found().stream()
                .map(f -> new Named(scene.span(f.from(), f.to()), f.actor()))
                .toList();
        List<Made> events = coded.stream()
                .map(c -> new Made(
                        c.code(),
                        c.entry(),
                        c.trigger(),
                        actors(scene, c.roles().sources()),
                        actors(scene, c.roles().targets()),
                        c.status()))
                .toList();
        return new Explanation(scene.tree(), named, frames, attempts, events, judgement);
    }

    private static List<Actor> actors(Scene scene, List<Integer> numbers) {
        return numbers.stream()
                .flatMap(n -> scene.found().get(n).actors().stream())
                .toList();
    }
}
