/**
 * Downloads of press databases, many articles in one text: Nexis, Factiva, ProQuest. Each layout knows where a document
 * begins or ends, and where in it title, day, outlet and body stand.
 */
package org.entente.app.corpus.export;
