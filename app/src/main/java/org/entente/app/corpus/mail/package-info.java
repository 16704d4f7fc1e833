/**
 * Mails, one by one or many in a mailbox: one article each, without what it quotes and without its signature. What is
 * attached is opened like any other source.
 */
package org.entente.app.corpus.mail;
