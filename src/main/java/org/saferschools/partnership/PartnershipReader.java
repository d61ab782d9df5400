package org.saferschools.partnership;

import java.util.Comparator;
import java.util.List;

import org.saferschools.officer.OfficerService;
import org.saferschools.school.OwnDates;
import org.saferschools.school.School;

import org.springframework.stereotype.Component;

/**
 * Reads what is arranged with a school, one statement for each part.
 */
@Component
class PartnershipReader {

	private final ContactPointRepository contacts;

	private final OfficerOfferRepository offers;

	private final AgreementRepository agreements;

	private final SchoolRequestRepository requests;

	private final SchoolNoteRepository notes;

	private final PartnershipLists lists;

	private final OwnDates dates;

	private final OfficerService officers;

	PartnershipReader(ContactPointRepository contacts, OfficerOfferRepository offers, AgreementRepository agreements,
			SchoolRequestRepository requests, SchoolNoteRepository notes, PartnershipLists lists, OwnDates dates,
			OfficerService officers) {
		this.contacts = contacts;
		this.offers = offers;
		this.agreements = agreements;
		this.requests = requests;
		this.notes = notes;
		this.lists = lists;
		this.dates = dates;
		this.officers = officers;
	}

	Partnership read(School school, boolean mayKeep) {
		int urn = school.urn().value();
		PartnershipLists.Names names = this.lists.names();
		List<ContactPoint> byRole = this.contacts.findByUrn(urn)
			.stream()
			.sorted(Comparator.comparing((contact) -> names.roles().get(contact.roleCode())))
			.toList();
		List<OfficerOffer> offered = this.offers.findByUrnOrderByIdDesc(urn);
		return new Partnership(school, mayKeep, byRole, offered, this.agreements.findByUrn(urn),
				this.requests.findByUrnOrderByAskedOnDescIdDesc(urn), this.dates.of(school.urn()),
				this.notes.findByUrnOrderByIdDesc(urn), names,
				this.officers.labels(offered.stream().map(OfficerOffer::officerId).toList()));
	}

}
