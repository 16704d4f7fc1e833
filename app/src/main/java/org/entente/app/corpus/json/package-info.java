/** Articles as JSON: an object a line, one after the other, in an array, or in an array somewhere inside an object. */
package org.entente.app.corpus.json;
