/**
 * Finds what a user types: understands the words, looks for them in the index beside the store, and groups what is found.
 * It knows no web.
 */
package org.entente.app.search;
