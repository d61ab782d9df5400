package org.saferschools.plan.returns;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of a return.
 *
 * @param id its number
 * @param teamId the team
 * @param signedBy user name of who signed it, {@code null} while nobody has
 * @param signedAt when, {@code null} while nobody has
 * @param version raised by every change
 * @param lines corrected figures; of a signed return all of them
 */
record StoredReturn(long id, int teamId, String signedBy, Instant signedAt, int version, List<ReturnLine> lines) {
}
