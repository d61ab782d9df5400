package org.saferschools.proposal;

import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * A school in a proposal, as it was when the proposal was made.
 *
 * @param urn which school
 * @param school its name
 * @param tier its tier, 1 to 3
 * @param need its need, 0 to 100
 * @param hours hundredths of an hour a week that it asks of its lead
 * @param today who leads it, {@code null} for nobody
 * @param ending whether that lead's last day is already said
 * @param spokenFor who is to lead it by an earlier decision, {@code null} for nobody; the
 * proposal leaves it alone then
 * @param proposed who should lead it, {@code null} for nobody
 * @param todayMetres from the school to the middle of today's officer's schools,
 * {@code null} where that isn't known
 * @param metres the same for the proposed officer
 * @param accepted whether it was accepted
 */
public record ProposalLine(Urn urn, String school, int tier, double need, int hours, Named today, boolean ending,
		Named spokenFor, Named proposed, Integer todayMetres, Integer metres, boolean accepted) {

	/** Whether the proposal wants something else than there is today. */
	public boolean isChange() {
		if (this.spokenFor != null) {
			return false;
		}
		return (this.proposed == null) ? this.today != null && !this.ending : !this.proposed.equals(this.today);
	}

	/** Whether nobody leads it today, and somebody should. */
	public boolean isGain() {
		return isChange() && this.today == null;
	}

	/** Whether somebody leads it today, and nobody should. */
	public boolean isLoss() {
		return isChange() && this.proposed == null;
	}

	public boolean isSettled() {
		return this.spokenFor != null;
	}

	boolean isLedToday() {
		return this.today != null || isSettled();
	}

	boolean isLedThen() {
		return this.proposed != null || isSettled();
	}

	boolean isProposedFor(long officerId) {
		return this.proposed != null && this.proposed.id() == officerId;
	}

	boolean isLedBy(long officerId) {
		return !isSettled() && this.today != null && this.today.id() == officerId;
	}

	/**
	 * An officer by number and name.
	 *
	 * @param id number of the officer
	 * @param label such as "PC 4412"
	 */
	public record Named(long id, String label) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Named named && named.id == this.id;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.id);
		}

	}

}
