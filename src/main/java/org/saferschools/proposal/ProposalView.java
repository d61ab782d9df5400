package org.saferschools.proposal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.saferschools.assignment.placing.Pin;

/**
 * A proposal with all that a page shows of it: today beside it.
 *
 * @param proposal the proposal
 * @param pins what people had decided
 * @param lines all schools, the neediest first
 * @param weeks the officers' weeks
 * @param mayAsk whether the person may stop, cancel and adjust it
 * @param mayAccept whether the person may accept it
 */
public record ProposalView(Proposal proposal, List<NamedPin> pins, List<ProposalLine> lines, List<OfficerWeek> weeks,
		boolean mayAsk, boolean mayAccept) {

	private static final double METRES = 1_000;

	public ProposalView {
		pins = List.copyOf(pins);
		lines = List.copyOf(lines);
		weeks = List.copyOf(weeks);
	}

	/** Tiers 1 to 3, then all in one. */
	public List<TierCover> tiers() {
		return Stream.of(1, 2, 3, 0).map((tier) -> TierCover.of(tier, this.lines)).toList();
	}

	public TierCover all() {
		return TierCover.of(0, this.lines);
	}

	public List<ProposalLine> changes() {
		return this.lines.stream().filter(ProposalLine::isChange).toList();
	}

	public List<ProposalLine> gains() {
		return this.lines.stream().filter(ProposalLine::isGain).toList();
	}

	public List<ProposalLine> losses() {
		return this.lines.stream().filter(ProposalLine::isLoss).toList();
	}

	/** Schools that stay as they are. */
	public List<ProposalLine> others() {
		return this.lines.stream().filter((line) -> !line.isChange()).toList();
	}

	/**
	 * Kilometres from a school to the middle of its officer's schools, today, as the mean
	 * of the schools with an officer.
	 */
	public double kilometresToday() {
		return kilometres(ProposalLine::todayMetres);
	}

	/** The same as proposed. */
	public double kilometresThen() {
		return kilometres(ProposalLine::metres);
	}

	private double kilometres(Function<ProposalLine, Integer> metres) {
		return this.lines.stream().map(metres).filter(Objects::nonNull).mapToInt(Integer::intValue).average().orElse(0)
				/ METRES;
	}

	/** Why a school's line is as it is, in a sentence. */
	public String why(ProposalLine line) {
		return new Reasons(this.weeks, this.pins).why(line);
	}

	/**
	 * A pin with names.
	 *
	 * @param pin the pin
	 * @param school name of the school
	 * @param officer such as "PC 4412", {@code null} for a school that stays without
	 */
	public record NamedPin(Pin pin, String school, String officer) {

		/** All of it in words. */
		public String inWords() {
			return switch (this.pin.kind()) {
				case KEEP -> "%s goes to %s".formatted(this.school, this.officer);
				case NEVER -> "%s never goes to %s".formatted(this.school, this.officer);
				case VACANT -> "%s stays without a lead".formatted(this.school);
			};
		}

	}

}
