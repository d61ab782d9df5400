package org.saferschools.partnership;

import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.Urn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is arranged with a school to those who may see it.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional(readOnly = true)
public class PartnershipService {

	private final SchoolService schools;

	private final PartnershipScope scope;

	private final PartnershipReader reader;

	PartnershipService(SchoolService schools, PartnershipScope scope, PartnershipReader reader) {
		this.schools = schools;
		this.scope = scope;
		this.reader = reader;
	}

	/**
	 * What is arranged with a school.
	 * @throws AccessDeniedException where another team looks after it
	 */
	public Partnership of(Urn urn) {
		School school = this.schools.get(urn);
		this.scope.requireSight(school);
		return this.reader.read(school, this.scope.mayKeep(school));
	}

	/**
	 * A school whose partnership the person may change, for a form.
	 * @throws AccessDeniedException where others keep it
	 */
	public School toKeep(Urn urn) {
		School school = this.schools.get(urn);
		this.scope.requireKeeping(school);
		return school;
	}

}
