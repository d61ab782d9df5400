package org.saferschools.plan.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.audit.Audit;
import org.saferschools.officer.TeamService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

/**
 * Shows, corrects and signs what a team did in a month. The supervisor decides on the own
 * team's; the central team sees all.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional
public class MonthlyReturnService {

	private static final int MONTHS = 12;

	private final ReturnBook book;

	private final ReturnRepository returns;

	private final TeamService teams;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	MonthlyReturnService(ReturnBook book, ReturnRepository returns, TeamService teams, CurrentUser currentUser,
			Audit audit, Clock clock) {
		this.book = book;
		this.returns = returns;
		this.teams = teams;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** This month and the eleven before, the latest first. */
	public List<YearMonth> months() {
		return IntStream.range(0, MONTHS).mapToObj((back) -> thisMonth().minusMonths(back)).toList();
	}

	/** Which months of a team are signed. */
	@Transactional(readOnly = true)
	public List<YearMonth> signedMonths(int team) {
		requireSight(team);
		return this.returns.signedMonths(team);
	}

	/** The returns of all teams, by name. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('CENTRAL')")
	public List<MonthlyReturn> all(YearMonth month) {
		return this.book.all(month);
	}

	/**
	 * What a team did in a month.
	 * @throws AccessDeniedException where a supervisor asks for another team
	 * @throws NotFoundException where there is no such team, or the month is still to
	 * come
	 */
	@Transactional(readOnly = true)
	public MonthlyReturn get(int team, YearMonth month) {
		requireSight(team);
		this.teams.get(team);
		if (month.isAfter(thisMonth())) {
			throw new NotFoundException("There is no return of a month that is still to come");
		}
		return this.book.of(team, month);
	}

	/** Whether the person may correct and sign a team's returns. */
	public boolean mayDecide(int team) {
		return this.currentUser.supervises(team);
	}

	/**
	 * Puts another number in place of a counted one, or takes that back.
	 * @throws RuleException where it is signed
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 * meanwhile
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void correct(int team, YearMonth month, CorrectFigure command) {
		MonthlyReturn seen = decidable(team, month);
		ReturnLine line = seen.line(command.key())
			.orElseThrow(() -> new NotFoundException("There is no figure %s in this return".formatted(command.key())));
		long id = take(team, month, command.version());
		if (command.value() == null) {
			this.returns.drop(id, line);
			this.audit.record("Correction of a return taken back", subject(seen), line.figure().label());
		}
		else {
			this.returns.put(id, new ReturnLine(line.figure(), new Correction(command.value(), command.reason(),
					this.currentUser.username(), this.clock.instant())));
			this.audit.record("Return corrected", subject(seen), "%s: %d instead of %d. %s"
				.formatted(line.figure().label(), command.value(), line.figure().counted(), command.reason()));
		}
	}

	/**
	 * Signs a return: every figure is written down and stays as it is.
	 * @param fingerprint of the figures that the person saw
	 * @throws RuleException where it is signed, the month isn't over, or a figure is
	 * another one by now
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void sign(int team, YearMonth month, int version, String fingerprint) {
		MonthlyReturn seen = decidable(team, month);
		if (!month.isBefore(thisMonth())) {
			throw new RuleException("return.month", "A return is signed when its month is over");
		}
		if (!seen.fingerprint().equals(fingerprint)) {
			throw new RuleException("return.moved",
					"Visits of this month were logged or removed since you looked. Check the figures again, then sign");
		}
		long id = take(team, month, version);
		try {
			seen.lines().forEach((line) -> this.returns.put(id, line));
			this.returns.sign(id, this.currentUser.username(), this.clock.instant());
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("signed_return", signed()));
		}
		this.audit.record("Return signed", subject(seen), "%d visits, %d patrols, %d pupils".formatted(
				seen.total(ReturnSection.VISITS), seen.total(ReturnSection.PATROLS), seen.total(ReturnSection.PUPILS)));
	}

	/** Records that figures left the product. */
	public void exported(String what) {
		this.audit.record("Return exported", what, "");
	}

	private MonthlyReturn decidable(int team, YearMonth month) {
		if (!mayDecide(team)) {
			throw new AccessDeniedException("Only the team's own supervisor corrects and signs its returns");
		}
		MonthlyReturn seen = get(team, month);
		if (seen.isSigned()) {
			throw signed();
		}
		return seen;
	}

	private static RuleException signed() {
		return new RuleException("return.signed", "This return is signed, so it can’t be changed any more");
	}

	private long take(int team, YearMonth month, int version) {
		return this.returns.take(team, month, version)
			.orElseThrow(() -> new ObjectOptimisticLockingFailureException(MonthlyReturn.class, team + "/" + month));
	}

	private void requireSight(int team) {
		if (!this.currentUser.is(Role.CENTRAL) && !this.currentUser.supervises(team)) {
			throw new AccessDeniedException("Returns of another team are seen by that team and the central team");
		}
	}

	private static String subject(MonthlyReturn seen) {
		return "%s, %s".formatted(seen.team(), seen.month());
	}

	private YearMonth thisMonth() {
		return YearMonth.from(LocalDate.now(this.clock));
	}

}
