/** The actor tables: whom words name, a user's own table and its faults, and tables made of Wikidata and PETRARCH. */
package org.entente.app.actors;
