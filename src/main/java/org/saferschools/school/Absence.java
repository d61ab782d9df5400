package org.saferschools.school;

import java.util.Optional;

import org.saferschools.shared.Urn;

/**
 * How much pupils of a school were absent in a year.
 *
 * @param urn the school
 * @param academicYear the calendar year in which the academic year begins
 * @param persistent per cent of pupils who missed a tenth of their sessions or more;
 * empty where it was suppressed
 * @param overall per cent of sessions missed; empty where it was suppressed
 */
public record Absence(Urn urn, int academicYear, Optional<Double> persistent, Optional<Double> overall) {

}
