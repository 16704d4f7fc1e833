/**
 * An article into paragraphs, sentences, tokens, dependency trees and clauses; dates. The only room that knows the
 * parser.
 */
package org.entente.engine.text;
