package org.saferschools.map;

import java.time.YearMonth;

import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

/**
 * Crimes of one kind and month at one place, as a file has them.
 */
public record ExportedCrime(GridPoint place, IncidentKind kind, YearMonth month, int count) {
}
