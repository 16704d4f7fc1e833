/** Events over time into a course: the level of a relation, its turns and its verdict. */
package org.entente.engine.course;
