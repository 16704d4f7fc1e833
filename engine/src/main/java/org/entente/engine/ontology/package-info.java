/** The words of the field as values: actors, codes, events, readings, with the tables of CAMEO and PLOVER. */
package org.entente.engine.ontology;
