/** Reads and checks the lexicon's files: events, operators, classes, actors, agents, titles, contexts, places, currencies. */
package org.entente.engine.lexicon;
