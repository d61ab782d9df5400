package org.saferschools.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.school.OwnDates;
import org.saferschools.school.School;

/**
 * What is arranged with a school.
 *
 * @param school the school
 * @param mayKeep whether the person may change it
 * @param contacts how people are reached, by role
 * @param offers named officers, the latest first
 * @param agreements the latest first
 * @param requests the latest first
 * @param dates INSET days and finish times written down by hand
 * @param notes the latest first
 * @param names the names of what is stored by code
 * @param officers what colleagues call the officers, by number
 */
public record Partnership(School school, boolean mayKeep, List<ContactPoint> contacts, List<OfficerOffer> offers,
		List<Agreement> agreements, List<SchoolRequest> requests, OwnDates.Dates dates, List<SchoolNote> notes,
		PartnershipLists.Names names, Map<Long, String> officers) {

	/** What a role is called. */
	public String role(String code) {
		return this.names.roles().getOrDefault(code, code);
	}

	/** What a kind of request is called. */
	public String requestKind(String code) {
		return this.names.requestKinds().getOrDefault(code, code);
	}

	/** What an agreement covers, in words. */
	public String scopes(Agreement agreement) {
		return agreement.scopes()
			.stream()
			.map((code) -> this.names.scopes().getOrDefault(code, code))
			.sorted()
			.collect(Collectors.joining(", "));
	}

	/** What colleagues call the officer of an offer. */
	public String officer(OfficerOffer offer) {
		return this.officers.get(offer.officerId());
	}

	/** Whether an offer waits for the school's answer. */
	public boolean offerWaits() {
		return this.offers.stream().anyMatch((offer) -> offer.state() == OfferState.OFFERED);
	}

}
