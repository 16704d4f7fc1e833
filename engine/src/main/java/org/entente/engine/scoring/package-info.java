/**
 * A learned scorer: which type of event a sentence tells between two of its actors, from clues that the coder hands it.
 * It knows weights and numbers, and nothing of trees or entries.
 */
package org.entente.engine.scoring;
