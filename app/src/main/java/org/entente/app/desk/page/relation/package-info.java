/**
 * The pages on relations: the list of them, and of each where it is going and why. {@code Drawings} keeps what was drawn,
 * as an {@code Outline} without its events; {@code RelationView} is what an address shows; the pages put both together for
 * their templates.
 */
package org.entente.app.desk.page.relation;
