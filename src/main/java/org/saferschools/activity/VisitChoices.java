package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.partnership.OwnSchools;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person who logs work can choose from.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional(readOnly = true)
public class VisitChoices {

	private static final Comparator<SchoolChoice> LONGEST_WITHOUT_CONTACT = Comparator
		.comparing(SchoolChoice::lastContactOn, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(SchoolChoice::name);

	private final CurrentUser currentUser;

	private final OwnSchools ownSchools;

	private final SchoolService schools;

	private final ContactService contacts;

	private final OfficerService officers;

	private final Clock clock;

	VisitChoices(CurrentUser currentUser, OwnSchools ownSchools, SchoolService schools, ContactService contacts,
			OfficerService officers, Clock clock) {
		this.currentUser = currentUser;
		this.ownSchools = ownSchools;
		this.schools = schools;
		this.contacts = contacts;
		this.officers = officers;
		this.clock = clock;
	}

	/** The schools that an officer leads, those longest without a contact first. */
	public List<SchoolChoice> ownSchools() {
		Long officer = this.currentUser.person().officerId();
		return (officer != null) ? choices(this.ownSchools.of(officer, today())) : List.of();
	}

	/** These schools, those longest without a contact first. */
	public List<SchoolChoice> choices(Collection<Urn> urns) {
		Map<Urn, LocalDate> lastContacts = this.contacts.lastContacts(urns);
		return this.schools.byUrn(urns)
			.values()
			.stream()
			.map((school) -> choice(school, lastContacts.get(school.urn())))
			.sorted(LONGEST_WITHOUT_CONTACT)
			.toList();
	}

	private static SchoolChoice choice(School school, LocalDate lastContact) {
		return new SchoolChoice(school.urn(), school.name(), school.boroughCode().orElse(null),
				school.postcode().orElse(null), lastContact);
	}

	/**
	 * Schools by what a person typed: a URN or words of the name. One whose whole name
	 * was typed is found alone.
	 * @param limit how many at most
	 */
	public List<Urn> search(String text, int limit) {
		List<School> found = this.schools.search(text, limit);
		List<School> exact = found.stream().filter((school) -> school.name().equalsIgnoreCase(text.strip())).toList();
		return ((exact.size() == 1) ? exact : found).stream().map(School::urn).toList();
	}

	/** How many schools such a search finds without a limit. */
	public long countMatches(String text) {
		return this.schools.countMatches(text);
	}

	/** The officers of the person's team who may have taken part, without the person. */
	public List<PostedOfficer> colleagues() {
		SignedInPerson person = this.currentUser.person();
		return team(person).map((team) -> this.officers.ofTeam(team, today()))
			.orElse(List.of())
			.stream()
			.filter((officer) -> !Objects.equals(officer.officerId(), person.officerId()))
			.toList();
	}

	/** Whether the person takes part by logging. */
	public boolean personTakesPart() {
		return this.currentUser.is(Role.OFFICER);
	}

	private Optional<Integer> team(SignedInPerson person) {
		return (person.officerId() != null) ? this.officers.teamOf(person.officerId(), today())
				: Optional.ofNullable(person.teamId());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
