package org.saferschools.partnership;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * That an agreement with a school holds no more, told in the transaction that ends it:
 * whoever planned something that hangs on it cancels that.
 *
 * @param agreementId number of the agreement
 * @param urn the school
 * @param from first day on which it doesn't hold
 */
public record AgreementEnded(long agreementId, Urn urn, LocalDate from) {
}
