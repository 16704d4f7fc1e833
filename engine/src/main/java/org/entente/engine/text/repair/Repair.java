package org.entente.engine.text.repair;

import java.util.function.BiFunction;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Tree;

/** What is mended, in this order, each with a sentence that the parser gets wrong. */
public enum Repair {
    HEADLINE_VERB("Norwegian jets bomb Swedish airfields", new HeadlineVerb()),
    LOST_VERB("In a statement, the Norwegian president called on Sweden to halt the drills.", new LostVerb()),
    DAY_BEFORE("Late on Friday Norway revoked the ban on Swedish ships.", new DayBefore()),
    DATE_BEFORE("On 4 May Norwegian police arrested nine smugglers.", new DateBefore()),
    DAY_BEHIND("Norwegian hospitals went on alert Tuesday after the Swedish leak.", new DayBehind()),
    ROUGH_NUMBER("Around 700 dockers in Norway downed tools.", new RoughNumber()),
    TIME_AFTER_NAME("Norway signed a pact with Sweden days after the vote.", new TimeAfterName()),
    LATER_CLAUSE("General Dahl gave up power on Friday, two years after he seized it.", new LaterClause()),
    TOLD_TO_ACT("Norway told striking Swedish nurses to be at the ward by noon.", new ToldToAct()),
    INVERTED("Condemning Sweden was the Norwegian bishop.", new Inverted()),
    AUXILIARY("The United Kingdom has strongly and consistently supported Norway's fishing policy.", new Auxiliary()),
    PARTICIPLE("The king wrote in his note attached to the map that the pass was closed.", new Participle()),
    GARDEN_PATH("Two men wanted in Oslo were handed over to Sweden.", new GardenPath()),
    NOUN_OBJECT("Norwegian guards starved to death nine Swedish monks in a cellar.", new NounObject()),
    SECOND_OBJECT("Norway lent the rebels two ships.", new SecondObject()),
    SMALL_CLAUSE("Norway holds Sweden responsible for the raid.", new SmallClause()),
    HELD_RESPONSIBLE("Norway holds Sweden's rebels responsible for the raid.", new HeldResponsible()),
    SETTING("Norway filed a protest at the Hague Tribunal against Sweden.", new Setting()),
    OF_WHOM("Norway sought the extradition of a spy from Sweden.", new OfWhom()),
    TRAILING_SPEAKER("The raid was the work of Sweden, insisted the Norwegian president.", new TrailingSpeaker()),
    SAID_IN("\"No ship will pass,\" said the Norwegian admiral in a warning to Sweden.", new SaidIn()),
    PARENTHESIS("The talks, Norway said, were broken off by Sweden.", new Parenthesis()),
    INTERRUPTION("Norway, said the minister, will not bow to Sweden.", new Interruption()),
    ASIDE_SUBJECT("Norwegian officials, speaking on condition of anonymity, blamed Sweden.", new AsideSubject()),
    LOST_SPEAKER("The Norwegian ministry, in a note, said Sweden had closed the strait.", new LostSpeaker()),
    LOOSE_SPEECH(
            "Sweden had cut the cable twice, Professor Dahl of the Norwegian academy told a students' paper.",
            new LooseSpeech()),
    TAKEN_SPEAKER("Norway sank a ferry near Malmo, two sailors who asked not to be named said.", new TakenSpeaker()),
    HEARSAY_ASIDE("Norway, it was announced, has sold its ferries to Sweden.", new HearsayAside()),
    THAT_CLAUSE("The chief maintained that Swedish tanks fired on Norwegian guards.", new ThatClause()),
    STRAYED_THAT("Norway wrote in a letter that Swedish hunters had trapped two of its bears.", new StrayedThat()),
    SWALLOWED_SUBJECT("Upon his release Dr Banda was praised by the Norwegian chiefs.", new SwallowedSubject()),
    CROSSED_OBJECT(
            "Soldiers of the Third Brigade hauled the student leader Tomas Berg out of a lecture.",
            new CrossedObject()),
    MARKED_CLAUSE("Norway shut its ports as ties with Sweden worsened.", new MarkedClause()),
    JOINT_SUBJECT("Norway, Sweden agree to resume talks", new JointSubject()),
    LOST_RECEIVER("Norway returned to Sweden the bodies of three sailors.", new LostReceiver()),
    GIVEN_AFTER("Norway has handed to Sweden a man wanted for murder.", new GivenAfter()),
    ORDERED_DONE("The court ordered the Swedish envoy held for two weeks.", new OrderedDone()),
    CAUSATIVE("The king had the Swedish envoy arrested.", new Causative()),
    AMONG("Among those killed by Norway were two Swedish nurses.", new Among()),
    HOSTAGE("Norwegian rebels took the mayor hostage.", new Hostage()),
    STRAYED_AGENT("The firm was subjected to a travel ban by Norway.", new StrayedAgent()),
    DONE_BY("A clampdown by Norway's secret police on Lutheran monks has begun.", new DoneBy()),
    OF_WHAT("The release by Norway of the two sailors pleased Sweden.", new OfWhat()),
    ADDRESSED("Free the Norwegian sailors, Sweden, and let them go!", new Addressed()),
    CLAUSE_SUBJECT(
            "Reports that Norway expelled the Swedish consul are untrue, the ministry said.", new ClauseSubject()),
    STOLEN_OBJECT("The report that Norway expelled a Swedish consul is untrue.", new StolenObject()),
    NOTHING_MORE(
            "The king said that Norway wanted nothing more than to meet the Swedish delegation.", new NothingMore()),
    PLURAL_SUBJECT(
            "Developing relations between Norway and Chad have climbed to the rank of full alliance.",
            new PluralSubject());

    private final String example;
    private final BiFunction<Tree, Syntax, Tree> cure;

    Repair(String example, Rule rule) {
        this.example = example;
        this.cure = (tree, parser) -> everywhere(rule, tree);
    }

    Repair(String example, Rereading rereading) {
        this.example = example;
        this.cure = rereading::mend;
    }

    /** A sentence that it mends. */
    public String example() {
        return example;
    }

    /** The tree mended; the same tree if there is nothing to mend. */
    Tree mend(Tree tree, Syntax parser) {
        return cure.apply(tree, parser);
    }

    private static Tree everywhere(Rule rule, Tree tree) {
        Tree mended = tree;
        for (int i = 0; i < tree.size(); i++) {
            mended = rule.mend(mended, i);
        }
        return mended;
    }
}
