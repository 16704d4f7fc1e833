/** The questions asked of annotated texts, one class each; {@link org.entente.app.question.Questions} lists them. */
package org.entente.app.question;
