/** Sentences and the lexicon into a {@link org.entente.engine.ontology.Reading}; says why, and proves the lexicon. */
package org.entente.engine.coding;
