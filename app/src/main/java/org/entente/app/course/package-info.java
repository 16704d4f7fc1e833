/**
 * Stored events into courses: between whom, told by whom, known when, by which score table, and split by field or
 * teller.
 */
package org.entente.app.course;
