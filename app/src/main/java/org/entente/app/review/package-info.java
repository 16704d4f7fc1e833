/** Rounds of review: who is how far, what comes next, how well coders agree, and how often Entente was right. Knows no page. */
package org.entente.app.review;
