/** Stored events into courses: which score table, which events, and split by field or teller. */
package org.entente.app.course;
