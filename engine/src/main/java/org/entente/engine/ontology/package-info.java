/** The words of the field as values: actors, codes, events, readings. Knows nothing else of ours. */
package org.entente.engine.ontology;
