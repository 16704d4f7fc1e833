/** Where the engine's data lie: the lexicon's files, and the parser's models in the user's cache folder. */
package org.entente.app.setup;
