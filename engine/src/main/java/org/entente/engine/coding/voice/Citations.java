package org.entente.engine.coding.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Speakers named beside a clause: "according to S", "as S put it", "in the words of S", "reportedly", "S's claim that". */
final class Citations {
    static final Set<String> WORDS = Set.of(
            "word", "view", "opinion", "account", "telling", "version", "assessment", "reading", "eye", "estimate");
    private static final Set<String> VOUCH = Set.of("confirm", "corroborate", "repeat", "reiterate", "verify");

    /** "by S's account". */
    static final Set<String> RECKONING = Set.of("account", "telling", "reckoning", "estimate", "admission", "count");

    static final Set<String> AS =
            Set.of("say", "put", "note", "report", "write", "observe", "explain", "recall", "tell", "describe");

    private static final Set<String> HEARERS = Set.of("one", "we", "you", "i");
    private static final Set<String> CONTRARY = Set.of("but", "yet");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final Speakers speakers;
    private final Set<String> unvoiced;
    private final Set<String> nouns;
    private final Set<String> adverbs;
    private final Set<String> heard;

    Citations(Lexicon lexicon, Speakers speakers) {
        this.speakers = speakers;
        this.unvoiced = lexicon.words("unvoiced");
        this.nouns = lexicon.words("telling-noun");
        this.adverbs = lexicon.words("hearsay-adverb");
        this.heard = lexicon.words("heard");
    }

    List<SpeechAct> find(Scene scene) {
        List<SpeechAct> acts = new ArrayList<>();
        Tree tree = scene.tree();
        for (int i = 0; i < tree.size(); i++) {
            String lemma = tree.lemma(i);
            if (tree.token(i).form().equalsIgnoreCase("according")) {
                accordingTo(scene, i).ifPresent(acts::add);
            } else if (tree.is(i, "prep") && (lemma.equals("in") || lemma.equals("by") || lemma.equals("on"))) {
                inWordsOf(scene, i).ifPresent(acts::add);
            } else if (tree.token(i).isVerb() && AS.contains(lemma)) {
                asPut(scene, i).ifPresent(acts::add);
            } else if (tree.token(i).isVerb() && isHeard(scene, i)) {
                int clause = tree.child(i, "ccomp") > i ? tree.child(i, "ccomp") : aside(tree, i);
                if (clause >= 0) {
                    acts.add(heard(tree, i, clause));
                }
            } else if (nouns.contains(lemma) && tree.token(i).isNoun()) {
                claim(scene, i).ifPresent(acts::add);
            } else if (adverbs.contains(tree.token(i).form().toLowerCase(Locale.ROOT)) && tree.head(i) >= 0) {
                acts.add(new SpeechAct(
                        i, Speakers.unknown(), "", SaidWords.below(tree, clause(tree, i)), Quotations.NONE));
            }
        }
        return acts;
    }

    private Optional<SpeechAct> accordingTo(Scene scene, int according) {
        Tree tree = scene.tree();
        int to = according + 1;
        int who = to < tree.size() && tree.lemma(to).equals("to") ? tree.child(to, "pobj") : -1;
        if (who < 0 || unvoiced.contains(tree.lemma(who))) {
            return Optional.empty();
        }
        int clause = clause(tree, according);
        if (according > 0
                && according > clause
                && tree.token(according - 1).form().equals(",")) {
            clause = outermost(tree, clause);
        }
        return act(scene, according, who, clause, "accord");
    }

    /** A clause with the act itself taken out of it. */
    private Optional<SpeechAct> act(Scene scene, int word, int who, int clause, String verb) {
        Tree tree = scene.tree();
        Optional<Attribution> speaker = clause < 0 ? Optional.empty() : speakers.of(scene, who, true);
        return speaker.map(s -> {
            BitSet said = SaidWords.below(tree, clause);
            said.andNot(contrary(tree, clause, word));
            said.andNot(SaidWords.below(tree, word));
            return new SpeechAct(word, s, verb, cut(tree, said, word), Quotations.NONE);
        });
    }

    /** "According to S T left, but U stayed": the clause behind "but" is not of the first one's teller. */
    private static BitSet contrary(Tree tree, int clause, int word) {
        int but = tree.child(clause, "cc");
        boolean parted = but > word && word < clause && CONTRARY.contains(tree.lemma(but));
        BitSet second = new BitSet();
        for (int child : tree.children(clause)) {
            if (parted && child > but && tree.is(child, "conj") && tree.child(child, SUBJECTS) >= 0) {
                second.or(SaidWords.below(tree, child));
            }
        }
        return second;
    }

    /** Without what a semicolon parts from the act. */
    private static BitSet cut(Tree tree, BitSet said, int word) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equals(";")) {
                said.clear(i < word ? 0 : i, i < word ? i + 1 : tree.size());
            }
        }
        return SaidWords.trimmed(tree, said);
    }

    /** The verb over a token, itself not counted; the root if there is none. */
    private static int clause(Tree tree, int token) {
        int i = tree.head(token);
        while (i >= 0 && !tree.token(i).isVerb() && tree.head(i) >= 0) {
            i = tree.head(i);
        }
        return i;
    }

    /** "S said T left, according to U": U tells of S, not only of T. */
    private int outermost(Tree tree, int clause) {
        int i = clause;
        while (i >= 0 && tree.is(i, "ccomp") && tree.head(i) >= 0) {
            i = tree.head(i);
        }
        return i;
    }

    /** "One hears that", "we are told that". */
    private boolean isHeard(Scene scene, int verb) {
        Tree tree = scene.tree();
        int subject = tree.child(verb, SUBJECTS);
        boolean told = tree.lemma(verb).equals("tell") && tree.isPassive(verb);
        return subject >= 0
                && HEARERS.contains(tree.token(subject).form().toLowerCase(Locale.ROOT))
                && tree.child(verb, "neg") < 0
                && (told || heard.contains(tree.lemma(verb)));
    }

    /** "T, one hears, has left": the clause over it, -1 if there is none. */
    private static int aside(Tree tree, int verb) {
        return tree.is(verb, "parataxis") ? clause(tree, verb) : -1;
    }

    private static SpeechAct heard(Tree tree, int verb, int clause) {
        BitSet said = SaidWords.below(tree, clause);
        if (clause != tree.child(verb, "ccomp")) {
            said.andNot(SaidWords.below(tree, verb));
        }
        return new SpeechAct(verb, Speakers.unknown(), "", cut(tree, said, verb), Quotations.NONE);
    }

    private Optional<SpeechAct> inWordsOf(Scene scene, int in) {
        Tree tree = scene.tree();
        int words = tree.child(in, "pobj");
        Set<String> these = tree.lemma(in).equals("in") ? WORDS : RECKONING;
        if (words < 0 || !these.contains(tree.lemma(words))) {
            return Optional.empty();
        }
        int who = possessor(tree, words);
        return who < 0 ? Optional.empty() : act(scene, in, who, clause(tree, in), "");
    }

    /** Who makes a claim, or makes it his own: "S confirmed reports that"; -1 if nobody does. */
    private static int vouches(Scene scene, int noun) {
        Tree tree = scene.tree();
        int verb = tree.head(noun);
        boolean vouched = verb >= 0 && tree.is(noun, "dobj") && VOUCH.contains(tree.lemma(verb));
        return scene.frames().at(vouched ? verb : noun).first(Frame.SUBJECT);
    }

    private static int possessor(Tree tree, int noun) {
        int poss = tree.child(noun, "poss");
        for (int child : tree.children(noun)) {
            if (poss < 0 && tree.is(child, "prep") && Set.of("of", "by", "from").contains(tree.lemma(child))) {
                poss = tree.child(child, "pobj");
            }
        }
        return poss;
    }

    /** "as S put it": but "as S had promised" is the author's. */
    private Optional<SpeechAct> asPut(Scene scene, int verb) {
        Tree tree = scene.tree();
        int mark = tree.child(verb, "mark");
        boolean as = mark >= 0 && tree.lemma(mark).equals("as") && tree.is(verb, "advcl");
        if (!as || tree.child(verb, "aux") >= 0 || tree.child(verb, "ccomp") >= 0) {
            return Optional.empty();
        }
        int who = scene.frames().at(verb).first(Frame.SUBJECT);
        return who < 0 ? Optional.empty() : act(scene, verb, who, clause(tree, verb), tree.lemma(verb));
    }

    /** "S's claim that T left", "reports that T left", "S's version is that T left". */
    private Optional<SpeechAct> claim(Scene scene, int noun) {
        Tree tree = scene.tree();
        int be = tree.head(noun);
        boolean copula = be >= 0 && tree.is(noun, "nsubj") && tree.lemma(be).equals("be");
        for (int child : tree.children(copula ? be : noun)) {
            int mark = tree.child(child, "mark");
            boolean that = mark >= 0 && tree.lemma(mark).equals("that") && child > noun;
            if (that && (tree.is(child, "ccomp") || tree.is(child, "acl"))) {
                int who = possessor(tree, noun);
                int subject = who >= 0 ? who : vouches(scene, noun);
                Attribution speaker = subject < 0
                        ? speakers.somebody(scene, noun)
                        : speakers.of(scene, subject, true).orElse(Speakers.unknown());
                return Optional.of(
                        new SpeechAct(noun, speaker, "", SaidWords.clause(tree, child, noun), Quotations.NONE));
            }
        }
        return Optional.empty();
    }
}
