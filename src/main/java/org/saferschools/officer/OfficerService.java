package org.saferschools.officer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.shared.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other features who works for which team, as what and for how many hours. Each
 * answer takes one statement, however many officers it has.
 * <p>
 * A list of a team's officers is held to who may see that team. Answers about officers
 * that the caller already knows by number are not: a school's page names its lead officer
 * to all who may see the school.
 */
@Service
@Transactional(readOnly = true)
public class OfficerService {

	private final OfficerRepository officers;

	private final PostedOfficerRepository posted;

	private final OfficerKindRepository kinds;

	private final TeamScope scope;

	OfficerService(OfficerRepository officers, PostedOfficerRepository posted, OfficerKindRepository kinds,
			TeamScope scope) {
		this.officers = officers;
		this.posted = posted;
		this.kinds = kinds;
		this.scope = scope;
	}

	/**
	 * One officer, postings not read, to be linked from another entity.
	 * @throws NotFoundException where there is none with this number
	 */
	public Officer get(long officerId) {
		return this.officers.findById(officerId)
			.orElseThrow(() -> new NotFoundException("There is no officer " + officerId));
	}

	public Optional<Officer> findByWarrantNumber(WarrantNumber warrantNumber) {
		return this.officers.findByWarrantNo(warrantNumber.value());
	}

	/**
	 * Everyone posted to a team on a day, by warrant number.
	 * @throws AccessDeniedException where the person may not see that team's officers
	 */
	public List<PostedOfficer> ofTeam(int teamId, LocalDate day) {
		this.scope.requireSight(teamId);
		return this.posted.ofTeam(teamId, day);
	}

	/** The kinds of officer that there are now, by name. */
	public List<OfficerKind> kinds() {
		return this.kinds.findByActiveTrueOrderByName();
	}

	/**
	 * Everyone posted as one of some kinds on a day, whatever the team, by warrant
	 * number.
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public List<PostedOfficer> ofKinds(Collection<String> kindCodes, LocalDate day) {
		return this.posted.all(day).stream().filter((posted) -> kindCodes.contains(posted.kindCode())).toList();
	}

	/**
	 * The posting that an officer has on a day, if any.
	 */
	public Optional<PostedOfficer> postingOf(long officerId, LocalDate day) {
		return this.posted.of(List.of(officerId), day).stream().findFirst();
	}

	/**
	 * The postings that officers have on a day, by the officer's number; those without
	 * one are left out.
	 */
	public Map<Long, PostedOfficer> postingsOf(Collection<Long> officerIds, LocalDate day) {
		return this.posted.of(officerIds, day)
			.stream()
			.collect(Collectors.toMap(PostedOfficer::officerId, Function.identity()));
	}

	/**
	 * The team for which an officer works on a day, if any.
	 */
	public Optional<Integer> teamOf(long officerId, LocalDate day) {
		return postingOf(officerId, day).map(PostedOfficer::teamId);
	}

	/**
	 * What colleagues call these officers ("PC 4412"), by number, whether posted or not.
	 */
	public Map<Long, String> labels(Collection<Long> officerIds) {
		return this.officers.findByIdIn(officerIds).stream().collect(Collectors.toMap(Officer::id, Officer::label));
	}

	public boolean isVettedOn(long officerId, LocalDate day) {
		return get(officerId).isVettedOn(day);
	}

	public boolean isTrainedOn(long officerId, LocalDate day) {
		return get(officerId).isTrainedOn(day);
	}

}
