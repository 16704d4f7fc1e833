/**
 * One class for each page: the addresses it answers, what it asks the store for, and the values its template shows.
 * Templates lie in {@code src/main/jte}, under the name of the page.
 */
package org.entente.app.desk.page;
