/**
 * Text into sentences, tokens, dependency trees and neutral clauses; datelines and dates. The only room that knows the
 * parser.
 */
package org.entente.engine.text;
