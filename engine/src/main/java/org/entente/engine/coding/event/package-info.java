/**
 * The lexicon's entries tried on the predicates of one sentence, their roles filled, and operators composed over them: what is
 * said to be done, by whom, to whom, as numbers of actors.
 */
package org.entente.engine.coding.event;
