package org.entente.engine.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frame.Kind;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What fills the slots of a predicate: its own phrases, and who speaks, acts or is addressed over or beside it. */
public final class Fillers {
    private static final Set<String> SUBJECTLESS = Set.of("root", "ccomp", "parataxis");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> FIRST = Set.of("i", "me", "we", "us");

    private final Lexicon lexicon;
    private final Frames frames;
    private final Tree tree;
    private final Set<String> speech;
    private final Set<String> measures;

    public Fillers(Lexicon lexicon, Frames frames) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.tree = frames.tree();
        this.speech = lexicon.words("speech");
        this.measures = lexicon.words("uncounted");
    }

    /** The heads that fill a slot of an entry; {@code possessor} of a verb is that of its object. */
    List<Integer> heads(String slot, Frame frame) {
        if (slot.equals(Frame.POSSESSOR) && frame.kind() != Kind.NOUN) {
            List<Integer> heads = new ArrayList<>(1);
            for (int object : frame.in(Frame.OBJECT)) {
                int possessor = tree.child(object, "poss");
                if (possessor >= 0) {
                    heads.add(possessor);
                }
            }
            return heads;
        }
        if (slot.equals("speaker")) {
            return speakers(frame.carrier());
        }
        List<Integer> heads = frame.in(slot);
        return heads.isEmpty() && frame.passive() && slot.equals(stranded(frame)) ? frame.in(Frame.OBJECT) : heads;
    }

    /** "T was fired on by S": the subject of the passive is the object of the preposition left behind. */
    String stranded(Frame frame) {
        String last = "";
        if (frame.passive()) {
            int verb = frame.head();
            for (int child : tree.children(verb)) {
                boolean alone = tree.children(child).length == 0 && child > verb && child <= verb + 2;
                if (alone
                        && (tree.is(child, "prep") || tree.is(child, "prt"))
                        && Wording.PARTICLES.contains(tree.lemma(child))) {
                    last = tree.lemma(child);
                }
            }
        }
        return last;
    }

    /** The subjects of the verb of speech over what stands at {@code token}: "T is to blame, S said". */
    public List<Integer> speakers(int token) {
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            if (tree.is(i, "ccomp") && speech.contains(tree.lemma(head))) {
                return frames.at(head).in(Frame.SUBJECT);
            }
            if (!tree.token(head).isVerb() && !Modality.obliges(tree, head)) {
                break;
            }
        }
        return List.of();
    }

    /** Whom the speaker of what stands at {@code token} addresses: "leave the island, S told T". */
    List<Integer> addressees(int token) {
        int head = tree.head(token);
        if (head < 0 || !tree.is(token, "ccomp") || !speech.contains(tree.lemma(head))) {
            return List.of();
        }
        List<Integer> who = new ArrayList<>(frames.at(head).in(Frame.OBJECT));
        who.addAll(frames.at(head).in(Frame.INDIRECT));
        who.addAll(frames.at(head).in("to"));
        return who;
    }

    /** Whether somebody is said to say what stands at {@code token}: "S said it would leave". */
    public boolean isReported(int token) {
        return tree.is(token, "ccomp") && tree.head(token) >= 0 && speech.contains(tree.lemma(tree.head(token)));
    }

    /** Whether a noun tells a deed by itself: "an attack". */
    boolean isDeed(int noun) {
        return !lexicon.nouns(tree.lemma(noun)).isEmpty();
    }

    /** Whether a noun tells a deed of violence: "an attack", "the killing". */
    boolean isHarm(int noun) {
        return lexicon.nouns(tree.lemma(noun)).stream()
                .filter(call -> call.phrase().others().isEmpty())
                .anyMatch(call -> Roots.isOf(Roots.VIOLENCE, call.entry()));
    }

    /** Whether a noun tells how long or how much: "for two days". */
    boolean isMeasure(int noun) {
        return measures.contains(tree.lemma(noun));
    }

    /** Whether a clause begins with {@code word}: "that T had left". */
    boolean isMarked(int clause, String word) {
        int mark = tree.child(clause, "mark");
        return mark >= 0 && tree.lemma(mark).equals(word);
    }

    boolean isFirstPerson(int token) {
        return tree.tag(token).equals("PRP") && FIRST.contains(tree.lemma(token));
    }

    public boolean isSpeech(int verb) {
        return speech.contains(tree.lemma(verb));
    }

    Tree tree() {
        return tree;
    }

    /** Whether a verb says or does something against somebody: "chanting", "condemning". */
    boolean isOpposing(int verb) {
        return isSpeech(verb) || lexicon.words("opposing").contains(tree.lemma(verb));
    }

    boolean isPronoun(int token) {
        return tree.tag(token).startsWith("PRP");
    }

    /** "..., chanting": a participle that says what else its verb's subject does. */
    boolean isBareParticiple(int token) {
        return tree.tag(token).equals("VBG") && tree.child(token, "mark") < 0 && tree.child(token, "nsubj") < 0;
    }

    /**
     * What stands right before a finite verb for which the tree has no subject, -1 if that cannot be one: "the Committee
     * to Protect Sailors denounced T".
     */
    int before(Frame frame) {
        int verb = frame.head();
        boolean main = SUBJECTLESS.contains(tree.label(verb)) && FINITE.contains(tree.tag(verb));
        if (!main || frame.passive() || tree.child(verb, "expl") >= 0) {
            return -1;
        }
        int i = verb - 1;
        while (i >= 0
                && tree.head(i) == verb
                && (tree.label(i).startsWith("aux") || tree.tag(i).startsWith("RB"))) {
            i--;
        }
        return i >= 0 && tree.token(i).isNoun() && !tree.is(i, "pobj") && !tree.dominates(i, verb) ? i : -1;
    }

    /** The verb over the clause of {@code verb}, -1 if there is none. */
    int clauseAbove(int verb) {
        int top = verb;
        while (tree.is(top, "conj") && frames.isVerb(tree.head(top))) {
            top = tree.head(top);
        }
        int above = tree.is(top, "advcl") ? tree.head(top) : -1;
        return above >= 0 && frames.isVerb(above) ? above : -1;
    }

    /** The frames of the sentence. */
    Frames frames() {
        return frames;
    }

    /** The frame of the predicate at {@code token}. */
    Frame frame(int token) {
        return frames.at(token);
    }

    /** The subjects of the verb beside which a noun stands in a prepositional phrase: "in a meeting, S said". */
    List<Integer> beside(int noun) {
        int prep = tree.head(noun);
        int verb = prep < 0 ? -1 : tree.head(prep);
        return tree.is(noun, "pobj") && verb >= 0 && tree.is(prep, "prep") ? subjects(verb) : List.of();
    }

    /** Who acts in {@code verb}; nobody if it is no verb. */
    List<Integer> subjects(int verb) {
        return frames.isVerb(verb) ? frames.subjects(verb) : List.of();
    }

    /** Of whom a small clause says what he is: "called T a liar", "called T liars", "want T punished". */
    List<Integer> described(int head) {
        List<Integer> who = new ArrayList<>(1);
        if (frames.isVerb(head)) {
            boolean bare = tree.tag(head).equals("VBN") && tree.child(head, "auxpass") < 0;
            return bare ? frames.at(head).in(Frame.OBJECT) : who;
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "nsubj") || tree.is(child, "compound") || tree.is(child, "nmod")) {
                who.add(child);
            }
        }
        return who;
    }
}
