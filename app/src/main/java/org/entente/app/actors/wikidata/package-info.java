/** People and their offices out of a Wikidata dump, which is read line by line and never held in memory. */
package org.entente.app.actors.wikidata;
