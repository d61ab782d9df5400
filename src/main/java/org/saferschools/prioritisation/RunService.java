package org.saferschools.prioritisation;

import java.time.YearMonth;

import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the central team does with runs of the ranking.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
public class RunService {

	private final RunDesk desk;

	RunService(RunDesk desk) {
		this.desk = desk;
	}

	/**
	 * Ranks all schools and keeps the result as a draft.
	 * @param asOf the latest month that counts
	 * @return the run's number
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	public long draft(YearMonth asOf) {
		return this.desk.draft(asOf);
	}

	/**
	 * Makes a draft what everybody works on.
	 * @param version the draft's version that was looked at
	 * @param replacing the run that was published when the draft was looked at, or
	 * {@code null}
	 * @throws RuleException where it is no draft, or another run was published meanwhile
	 */
	public void publish(long id, int version, Long replacing) {
		this.desk.publish(id, version, replacing);
	}

	/**
	 * Throws a draft away.
	 * @throws RuleException where it is no draft
	 */
	public void discard(long id, int version) {
		this.desk.discard(id, version);
	}

	static RuleException noIncidents() {
		return new RuleException("ranking.no-incidents",
				"No crime is loaded yet, so there is nothing to rank by. Import a month of crime first.");
	}

}
