package org.saferschools.partnership;

import org.saferschools.shared.Urn;

/**
 * That a school withdrew a request, told in the transaction that records it: whoever
 * planned something that hangs on it cancels that.
 *
 * @param requestId number of the request
 * @param urn the school
 */
public record RequestWithdrawn(long requestId, Urn urn) {
}
