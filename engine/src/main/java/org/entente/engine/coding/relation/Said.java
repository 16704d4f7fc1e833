package org.entente.engine.coding.relation;

import java.util.List;
import org.entente.engine.lexicon.Sense;

/** What words say of a relation, and which words: tokens in no order. */
record Said(Sense sense, List<Integer> tokens) {}
