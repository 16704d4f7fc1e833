/** Actor and agent dictionaries of PETRARCH and TABARI into items of our tables. */
package org.entente.app.actors.petrarch;
