package org.saferschools.plan.drafting;

/**
 * A contact in the making: what a school wants, and where it stands so far.
 */
final class Visit {

	final SchoolToPlan school;

	/** Which contact of the school it is, from 0. */
	final int ordinal;

	/** The number of the day on which it would come after even gaps. */
	final int ideal;

	Suggestion suggestion;

	private Diary diary;

	private int day;

	private Engagement time;

	Visit(SchoolToPlan school, int ordinal, int ideal) {
		this.school = school;
		this.ordinal = ordinal;
		this.ideal = ideal;
	}

	boolean isPlaced() {
		return this.diary != null;
	}

	Diary diary() {
		return this.diary;
	}

	int day() {
		return this.day;
	}

	Engagement time() {
		return this.time;
	}

	int minutes() {
		return this.school.minutes();
	}

	void place(Slot slot) {
		this.diary = slot.diary();
		this.day = slot.day();
		this.time = slot.time();
		this.diary.enter(this);
	}

	/** Takes it out of the diary; where it stood can be given back. */
	Slot take() {
		Slot stood = new Slot(this.diary, this.day, this.time);
		this.diary.strike(this);
		this.diary = null;
		return stood;
	}

	/** Gives it another time on its day. */
	void retime(Engagement other) {
		this.time = other;
	}

}
