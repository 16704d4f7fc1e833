/** Reads and checks the lexicon's files: events, operators, classes, actors, agents. */
package org.entente.engine.lexicon;
