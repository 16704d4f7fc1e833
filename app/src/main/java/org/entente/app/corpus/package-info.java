/** Files and folders into articles, one after the other: walks, and asks each format whether a file is its own. */
package org.entente.app.corpus;
