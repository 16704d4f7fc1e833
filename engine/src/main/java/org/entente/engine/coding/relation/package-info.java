/**
 * Claims about a relation itself: "ties have cooled", "a reliable partner"; between whom, where it goes, in which field, since
 * when, and on what grounds.
 */
package org.entente.engine.coding.relation;
