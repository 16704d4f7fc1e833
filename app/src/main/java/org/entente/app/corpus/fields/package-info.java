/** Which field of a JSON object or column of a table is the text, the title, the date: as told, or by its name. */
package org.entente.app.corpus.fields;
