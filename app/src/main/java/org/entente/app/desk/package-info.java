/**
 * The desk: web pages over one store, for looking, checking and correcting. {@link org.entente.app.desk.Desk} puts the
 * parts together; {@code guard} says who may come in, {@code page} what they see. The only room that knows Javalin and
 * the templates.
 */
package org.entente.app.desk;
