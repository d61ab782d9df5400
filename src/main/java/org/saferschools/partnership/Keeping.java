package org.saferschools.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.Urn;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Where changes of what is arranged with a school begin and end: who may, by whom and
 * when it was written down, which version was seen, and what the audit says.
 */
@Component
class Keeping {

	private final SchoolService schools;

	private final PartnershipScope scope;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	Keeping(SchoolService schools, PartnershipScope scope, CurrentUser currentUser, Audit audit, Clock clock) {
		this.schools = schools;
		this.scope = scope;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A school that the person may keep.
	 * @throws AccessDeniedException where others keep it
	 */
	School school(Urn urn) {
		School school = this.schools.get(urn);
		this.scope.requireKeeping(school);
		return school;
	}

	/**
	 * Something of that school, in the version that the person saw.
	 * @param found what there is by the number in the address
	 * @param what what it is, such as "contact"
	 */
	<T extends OfSchool> T seen(Optional<T> found, Urn urn, int version, String what) {
		T thing = of(found, urn, what);
		if (thing.version() != version) {
			throw new ObjectOptimisticLockingFailureException(thing.getClass(), what);
		}
		return thing;
	}

	/** Something of that school. */
	static <T extends OfSchool> T of(Optional<T> found, Urn urn, String what) {
		return found.filter((thing) -> thing.urn().equals(urn))
			.orElseThrow(() -> new NotFoundException("School %s has no such %s".formatted(urn, what)));
	}

	void tell(String action, Urn urn, String detail) {
		this.audit.record(action, "School " + urn, detail);
	}

	String by() {
		return this.currentUser.username();
	}

	Instant at() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
