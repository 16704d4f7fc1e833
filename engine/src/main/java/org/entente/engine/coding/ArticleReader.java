package org.entente.engine.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.engine.coding.circumstance.CircumstanceFinder;
import org.entente.engine.coding.circumstance.Money;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.event.Matcher;
import org.entente.engine.coding.mention.MentionFinder;
import org.entente.engine.coding.mention.People;
import org.entente.engine.coding.reality.SentenceTeller;
import org.entente.engine.coding.reference.Homes;
import org.entente.engine.coding.reference.Memory;
import org.entente.engine.coding.reference.Perspectives;
import org.entente.engine.coding.reference.References;
import org.entente.engine.coding.relation.AssessmentFinder;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Light;
import org.entente.engine.coding.scene.Mentions;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.scene.Stage;
import org.entente.engine.coding.time.Clock;
import org.entente.engine.coding.voice.Voice;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Dateline;
import org.entente.engine.text.LightVerbs;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** Reads one article from its first sentence to its last. Made for one article, then thrown away. */
final class ArticleReader {
    private final Tools tools;
    private final SentenceTeller teller;
    private final MentionFinder finder;
    private final Triage triage;
    private final Article article;
    private final LocalDate day;
    private final People people = new People();
    private final References references;
    private final List<Syntax.Words> sentences = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();
    /** The sentences that need no tree, and of which nothing is asked: their trees are flat. */
    private final BitSet passed = new BitSet();

    private final List<List<Found>> mentions = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    /** The two that each sentence, or the last one before it that names two, is about. */
    private final List<List<Actor>> pairs = new ArrayList<>();

    private Optional<String> dateline = Optional.empty();
    /** By the number of the sentence they stand before. */
    private final Map<Integer, Span> datelines = new HashMap<>();

    ArticleReader(Tools tools, SentenceTeller teller, MentionFinder finder, Triage triage, Article article) {
        this.tools = tools;
        this.teller = teller;
        this.finder = finder;
        this.triage = triage;
        this.article = article;
        // Without a date, names mean what they mean now: as far as the tables reach.
        this.day = article.published().orElse(LocalDate.of(2025, 12, 31));
        this.references = new References(tools.actors(), people);
    }

    Reading read(Optional<Actor> given) {
        Layout layout = Layout.of(article.text());
        parse(layout);
        Perspectives perspectives = new Perspectives(tools.lexicon());
        for (int s = 0; s < trees.size(); s++) {
            boolean opens = s == 0 || !paragraphs.get(s).equals(paragraphs.get(s - 1));
            if (passed.get(s)) {
                mentions.add(List.of());
                perspectives.pass(opens);
            } else {
                mentions.add(named(trees.get(s)));
                perspectives.hear(trees.get(s), mentions.get(s), opens);
            }
        }
        Homes homes = new Homes(tools.lexicon(), tools.actors(), tools.outlets(), article);
        Optional<Reading.Perspective> perspective = given.map(a -> new Reading.Perspective(a, "given"));
        if (perspective.isEmpty()) {
            perspective = perspectives.found(homes);
        }
        Memory memory = references.memory();
        memory.perspective(perspective.map(Reading.Perspective::actor));
        homes.dateline().ifPresent(memory::begin);
        return code(layout, memory, perspective, perspectives);
    }

    /** Who is named in a sentence; "Canadian dollars" are no Canadians. */
    private List<Found> named(Tree tree) {
        List<Found> found = new ArrayList<>(finder.find(tree, day, people));
        found.removeIf(f -> Money.isOf(f, tree, tools.circumstances().currencies()));
        return found;
    }

    private void parse(Layout layout) {
        String text = article.text();
        for (int p = 0; p < layout.paragraphs().size(); p++) {
            if (layout.isCopy(p)) {
                continue;
            }
            Span paragraph = layout.paragraphs().get(p);
            int skip = Dateline.length(paragraph.of(text));
            if (skip > 0) {
                datelines.put(sentences.size(), new Span(paragraph.begin(), paragraph.begin() + skip));
                dateline = dateline.isPresent() ? dateline : Dateline.place(paragraph.of(text));
            }
            for (Syntax.Words words : tools.syntax()
                    .sentences(text.substring(paragraph.begin() + skip, paragraph.end()), paragraph.begin() + skip)) {
                sentences.add(words);
                trees.add(tree(words));
                paragraphs.add(p);
            }
        }
    }

    private Tree tree(Syntax.Words words) {
        Syntax.Words tagged = tools.syntax().tag(words);
        int here = trees.size();
        // The place in the dateline is as near as the sentences after it.
        int last = here == 0 ? -1 : passed.previousClearBit(here - 1);
        boolean near = here - last <= Triage.REACH && (last >= 0 || dateline.isPresent());
        String text = article.text().substring(words.begin(), words.end());
        if (!tagged.areTagged() || !triage.passesOver(tagged.tokens(), text, near)) {
            return tools.syntax().parse(tagged);
        }
        passed.set(here);
        return Tree.flat(tagged.tokens());
    }

    private Reading code(
            Layout layout, Memory memory, Optional<Reading.Perspective> perspective, Perspectives perspectives) {
        List<Mention> all = new ArrayList<>();
        List<Dated> dates = new ArrayList<>();
        List<Scene> scenes = scenes();
        Clock clock = new Clock(article.published());
        Voice voice = new Voice(tools.lexicon(), tools.actors(), scenes, passed, paragraphs);
        CircumstanceFinder circumstances =
                new CircumstanceFinder(tools.lexicon(), tools.actors(), tools.circumstances());
        dateline.ifPresent(circumstances::dateline);
        EventMaker maker = new EventMaker(circumstances, article.text(), clock, voice);
        AssessmentFinder finder =
                new AssessmentFinder(tools.relations(), tools.contexts(), memory.perspective(), perspectives.pair());
        for (Scene scene : scenes) {
            clock.paragraph(paragraphs.get(scene.index()));
            if (datelines.containsKey(scene.index())) {
                dates.addAll(clock.dateline(article.text(), datelines.get(scene.index())));
            }
            if (passed.get(scene.index())) {
                clock.pass();
                maker.pass();
                finder.pass();
                continue;
            }
            all.addAll(Mentions.of(scene));
            List<Dated> told = clock.dates(scene, article.text());
            dates.addAll(told);
            maker.hear(scene, told);
            for (Coded coded : teller.tell(scene.frames(), scene.cast(), Matcher.UNTOLD)) {
                maker.make(scene, coded);
            }
            finder.hear(scene, voice, pairs.get(scene.index()), told);
        }
        List<Event> events = new Merger(article.id()).merge(maker.drafts());
        List<Span> spans =
                sentences.stream().map(w -> new Span(w.begin(), w.end())).toList();
        return new Reading(
                article,
                "en",
                perspective,
                layout.repeated(),
                spans,
                List.copyOf(all),
                dates,
                events,
                voice.statements(),
                finder.found());
    }

    /** The sentences with who is in them, each read with what those before it have said. */
    private List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>(trees.size());
        LightVerbs light = Light.of(tools.lexicon());
        for (int s = 0; s < trees.size(); s++) {
            Stage stage =
                    passed.get(s) ? references.pass(trees.get(s)) : references.settle(trees.get(s), mentions.get(s));
            scenes.add(new Scene(s, stage, light));
            pairs.add(references.memory().pair());
        }
        return scenes;
    }
}
