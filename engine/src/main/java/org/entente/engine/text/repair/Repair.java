package org.entente.engine.text.repair;

import org.entente.engine.text.Tree;

/** What is mended, in this order, each with a sentence that the parser gets wrong. */
public enum Repair {
    AUXILIARY("Norway has strongly supported Sweden.", new Auxiliary()),
    PARTICIPLE("The king stated in his letter addressed to the queen that peace had come.", new Participle()),
    GARDEN_PATH("Two men wanted in Oslo were handed over to Sweden.", new GardenPath()),
    SECOND_OBJECT("Norway sold the navy six jets.", new SecondObject()),
    SMALL_CLAUSE("Norway holds Sweden responsible for the raid.", new SmallClause()),
    SETTING("Norway met in Oslo with Sweden.", new Setting()),
    OF_WHOM("Norway sought the extradition of a spy from Sweden.", new OfWhom()),
    STRAYED_AGENT("The envoy was held at a base near the river by the rebels.", new StrayedAgent());

    private final String example;
    private final Rule rule;

    Repair(String example, Rule rule) {
        this.example = example;
        this.rule = rule;
    }

    /** A sentence that it mends. */
    public String example() {
        return example;
    }

    /** The tree mended; the same tree if there is nothing to mend. */
    Tree mend(Tree tree) {
        Tree mended = tree;
        for (int i = 0; i < tree.size(); i++) {
            mended = rule.mend(mended, i);
        }
        return mended;
    }
}
