/**
 * The best placement of a team's officers that the hours allow, how near to the best
 * possible it is, and what another choice would cost. Arithmetic on whole numbers and
 * OR-Tools CP-SAT, without Spring and without a database; {@link Placer} is the door.
 */
@NamedInterface("placing")
package org.saferschools.assignment.placing;

import org.springframework.modulith.NamedInterface;
