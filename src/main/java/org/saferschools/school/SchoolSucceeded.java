package org.saferschools.school;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * That an open school carries on for a closed one. Told once for each closed school, in
 * the transaction that finds or decides it: whoever keeps something that hangs on a
 * school carries it over.
 *
 * @param predecessor the school that closed
 * @param successor the school that carries on
 * @param on the first day of the successor, as far as it is known
 */
public record SchoolSucceeded(Urn predecessor, Urn successor, LocalDate on) {

}
