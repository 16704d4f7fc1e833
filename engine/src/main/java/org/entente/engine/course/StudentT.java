package org.entente.engine.course;

import org.hipparchus.special.Gamma;

/** The density of Student's t. */
final class StudentT {
    private StudentT() {}

    /** Log of the density at the middle, for a scale of 1. */
    static double logNorm(double freedom) {
        return Gamma.logGamma((freedom + 1) / 2) - Gamma.logGamma(freedom / 2) - Math.log(freedom * Math.PI) / 2;
    }
}
