/**
 * Who stands where in one sentence: the tree, the actors found in it by number, the frames. What every other room reads.
 */
package org.entente.engine.coding.scene;
