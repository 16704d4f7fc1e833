/**
 * Sentences and the lexicon into a {@link org.entente.engine.ontology.Reading}. Leads an article through the rooms below,
 * which know each other only in one direction and never this one, and merges what they tell into events.
 */
package org.entente.engine.coding;
