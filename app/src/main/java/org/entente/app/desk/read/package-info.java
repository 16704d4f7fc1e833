/**
 * What people give to be read at once: kept in memory for a while, coded when it is looked at, stored only when they ask.
 * Knows no web.
 */
package org.entente.app.desk.read;
