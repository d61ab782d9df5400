package org.saferschools.scenario;

import java.math.BigDecimal;

/**
 * One thing that would be otherwise than today.
 *
 * @param kind what
 * @param officerId which officer, {@code null} where it isn't about one
 * @param officer what colleagues call the officer, such as "PC 4412"; {@code null} where
 * it isn't about one
 * @param tier which tier's standard, {@code null} where it isn't about one
 * @param hours hundredths of an hour a week, {@code null} where there are none to say
 */
public record ScenarioChange(Kind kind, Long officerId, String officer, Integer tier, Integer hours) {

	/** The officer isn't there any more. */
	public static ScenarioChange leaves(long officerId) {
		return new ScenarioChange(Kind.LEAVES, officerId, null, null, null);
	}

	/** What keeps the officer from being placed today is over. */
	public static ScenarioChange returns(long officerId) {
		return new ScenarioChange(Kind.RETURNS, officerId, null, null, null);
	}

	/** The officer has other hours for schools. */
	public static ScenarioChange hours(long officerId, int hundredths) {
		return new ScenarioChange(Kind.HOURS, officerId, null, null, hundredths);
	}

	/** Somebody joins who is no officer of the team yet. */
	public static ScenarioChange joins(int hundredths) {
		return new ScenarioChange(Kind.JOINS, null, null, null, hundredths);
	}

	/** Each school of a tier takes other hours. */
	public static ScenarioChange standard(int tier, int hundredths) {
		return new ScenarioChange(Kind.STANDARD, null, null, tier, hundredths);
	}

	/** As a sentence without its full stop. */
	public String inWords() {
		return switch (this.kind) {
			case LEAVES -> "%s leaves".formatted(this.officer);
			case RETURNS -> "%s returns".formatted(this.officer);
			case HOURS -> "%s has %s hours a week".formatted(this.officer, plain());
			case JOINS -> "an officer with %s hours a week joins".formatted(plain());
			case STANDARD -> "a school of tier %d takes %s hours a week".formatted(this.tier, plain());
		};
	}

	private String plain() {
		return BigDecimal.valueOf(this.hours, 2).stripTrailingZeros().toPlainString();
	}

	/** What a change is about. */
	public enum Kind {

		/** An officer goes. */
		LEAVES,

		/** An officer who can't be placed today can be. */
		RETURNS,

		/** An officer has other hours. */
		HOURS,

		/** A newcomer. */
		JOINS,

		/** A tier asks for other hours. */
		STANDARD

	}

}
