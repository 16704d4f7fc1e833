/** Sentences and the lexicon into a {@link org.entente.engine.ontology.Reading}. */
package org.entente.engine.coding;
