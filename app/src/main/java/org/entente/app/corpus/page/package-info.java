/**
 * An HTML page into an article: its bytes into letters, the letters into a bounded tree, the tree into what the page says
 * of itself and into paragraphs; or the reason why the page is no article.
 */
package org.entente.app.corpus.page;
