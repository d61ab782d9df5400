package org.saferschools.incident;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which row of which month's file an incident was.
 *
 * @param month the first of the month
 * @param forceId whose file
 * @param line its line in the file, the header being line 1
 */
public record IncidentId(LocalDate month, Integer forceId, Integer line) implements Serializable {
}
