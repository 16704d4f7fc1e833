/** What a brief of a relation holds: its course, what is intended but not done, what is said of it, what is not known. */
package org.entente.app.brief;
