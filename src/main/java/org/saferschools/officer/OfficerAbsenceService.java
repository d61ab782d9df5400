package org.saferschools.officer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when officers are away from work with schools. The supervisor of the officer's
 * own team enters, corrects and strikes out; nothing is ever lost.
 * <p>
 * Each change takes the version of the officer that the person saw and throws
 * {@link ObjectOptimisticLockingFailureException} where somebody else changed the officer
 * or what belongs to it meanwhile, {@link AccessDeniedException} where the officer is
 * another team's, and {@link RuleException} where a date makes no sense or the officer
 * would be away for more than all of the hours.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class OfficerAbsenceService {

	private static final int ALL = 100;

	private final OfficerDesk desk;

	private final AbsenceRepository absences;

	private final AbsenceKindRepository kinds;

	private final SensibleDates dates;

	private final TeamScope scope;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	OfficerAbsenceService(OfficerDesk desk, AbsenceRepository absences, AbsenceKindRepository kinds,
			SensibleDates dates, TeamScope scope, CurrentUser currentUser, Audit audit, Clock clock) {
		this.desk = desk;
		this.absences = absences;
		this.kinds = kinds;
		this.dates = dates;
		this.scope = scope;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** Kinds that an absence can be of, by name. */
	@Transactional(readOnly = true)
	public List<AbsenceKind> kinds() {
		return this.kinds.findByActiveTrueOrderByName();
	}

	/**
	 * Everything that was ever entered of an officer, latest first.
	 * @return nothing for somebody who sees the officer's page but not the absences:
	 * those are for the own supervisor, the central team and the officer
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL', 'ADMIN')")
	public Optional<List<Absence>> seen(Officer officer) {
		return this.scope.maySeeAbsences(officer)
				? Optional.of(this.absences.findByOfficerIdOrderByStartsOnDescIdDesc(officer.id())) : Optional.empty();
	}

	/** Whether the person may enter absences of the officer. */
	@PreAuthorize("permitAll()")
	public boolean mayEnter(Officer officer) {
		return this.scope.maySuperviseOfficer(officer);
	}

	/**
	 * One absence that holds, to be corrected.
	 * @throws NotFoundException where the officer has none with this number
	 */
	@Transactional(readOnly = true)
	public Absence get(Officer officer, long absenceId) {
		if (!mayEnter(officer)) {
			throw new AccessDeniedException("Absences are entered by the officer's own supervisor");
		}
		return this.absences.findByIdAndOfficerId(absenceId, officer.id())
			.filter((absence) -> !absence.isStruckOut())
			.orElseThrow(
					() -> new NotFoundException("There is no absence %d of %s".formatted(absenceId, officer.label())));
	}

	public void enter(long officerId, int version, AbsenceDetails details) {
		this.dates.check(details);
		Officer officer = this.desk.seenForPosting(officerId, version);
		Absence absence = new Absence(officer, kind(details), details, this.currentUser.username(),
				this.clock.instant());
		refuseMoreThanWhole(absence);
		this.absences.store(absence);
		this.audit.record("Absence entered", officer.label(), absence.toString());
	}

	/** Corrects or ends an absence; what was entered before stays, struck out. */
	public void correct(long officerId, int version, long absenceId, AbsenceDetails details) {
		this.dates.check(details);
		Absence before = seenAbsence(officerId, version, absenceId);
		Absence corrected = before.correct(kind(details), details, this.currentUser.username(), this.clock.instant());
		this.absences.store(before);
		refuseMoreThanWhole(corrected);
		this.absences.store(corrected);
		this.audit.record("Absence corrected", before.officer().label(), "was %s; is %s".formatted(before, corrected));
	}

	/** Strikes out an absence that never was, or will not be. */
	public void strikeOut(long officerId, int version, long absenceId, String why) {
		Absence absence = seenAbsence(officerId, version, absenceId);
		absence.strikeOut(why, this.currentUser.username(), this.clock.instant());
		this.absences.store(absence);
		this.audit.record("Absence struck out", absence.officer().label(), "%s: %s".formatted(absence, why.strip()));
	}

	/** The most are away together on the first day of one of the absences. */
	private void refuseMoreThanWhole(Absence added) {
		List<Absence> others = this.absences.findByOfficerIdOrderByStartsOnDescIdDesc(added.officer().id());
		boolean tooMuch = Stream.concat(Stream.of(added), others.stream())
			.map(Absence::startsOn)
			.filter(added::covers)
			.anyMatch((day) -> added.percent()
					+ others.stream().filter((other) -> other.covers(day)).mapToInt(Absence::percent).sum() > ALL);
		if (tooMuch) {
			throw AbsenceRepository.overlap();
		}
	}

	private Absence seenAbsence(long officerId, int version, long absenceId) {
		Officer officer = this.desk.seenForPosting(officerId, version);
		return this.absences.findByIdAndOfficerId(absenceId, officer.id())
			.orElseThrow(
					() -> new NotFoundException("There is no absence %d of %s".formatted(absenceId, officer.label())));
	}

	private AbsenceKind kind(AbsenceDetails details) {
		return Optional.ofNullable(details.kindCode())
			.flatMap(this.kinds::findById)
			.orElseThrow(() -> new RuleException("absence.kind", "Choose a kind of absence from the list"));
	}

}
