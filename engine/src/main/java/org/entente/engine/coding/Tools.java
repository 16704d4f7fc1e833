package org.entente.engine.coding;

import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.text.Syntax;

/** What a coder reads with; shared by all threads, never changed. */
public record Tools(Lexicon lexicon, ActorTable actors, ContextTable contexts, Syntax syntax) {}
