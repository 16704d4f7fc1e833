/**
 * Text into sentences, tokens, dependency trees and neutral clauses; datelines. With
 * the decoder's, the only room that knows the parser; what the parser gets wrong is mended next door.
 */
package org.entente.engine.text;
