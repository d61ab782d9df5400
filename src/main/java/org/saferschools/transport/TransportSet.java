package org.saferschools.transport;

import java.time.LocalDate;

/**
 * Data of one source that are loaded.
 *
 * @param source where they come from
 * @param importId the import that brought them
 * @param loadedOn the day of that import
 * @param rows how many stops, stations or stops of routes
 */
public record TransportSet(TransportSource source, long importId, LocalDate loadedOn, int rows) {

}
