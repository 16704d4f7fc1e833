/** What people say of coded events, and what follows from it: values that know neither the store nor any page. */
package org.entente.app.judgement;
