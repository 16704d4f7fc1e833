/** Puts the engine together: the lexicon's files, the parser's models in the user's cache folder, one coder of them. */
package org.entente.app.setup;
