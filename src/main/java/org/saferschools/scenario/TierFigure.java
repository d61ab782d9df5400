package org.saferschools.scenario;

/**
 * What becomes of the schools of a tier, or of all.
 *
 * @param tier 1 to 3, 0 for all
 * @param schools how many there are
 * @param ledToday how many have a lead today
 * @param ledThen how many would have one
 * @param need points of all of them
 * @param needToday points of those with a lead today
 * @param needThen points of those that would have one
 * @param lost how many would lose their lead
 * @param lostNeed points of these
 * @param gained how many would gain a lead
 * @param moved how many would have another lead
 */
public record TierFigure(int tier, int schools, int ledToday, int ledThen, double need, double needToday,
		double needThen, int lost, double lostNeed, int gained, int moved) {

	private static final double WHOLE = 100;

	static TierFigure none(int tier) {
		return new TierFigure(tier, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	TierFigure plus(TierFigure other) {
		return new TierFigure(0, this.schools + other.schools, this.ledToday + other.ledToday,
				this.ledThen + other.ledThen, this.need + other.need, this.needToday + other.needToday,
				this.needThen + other.needThen, this.lost + other.lost, this.lostNeed + other.lostNeed,
				this.gained + other.gained, this.moved + other.moved);
	}

	/** Per cent of the need with a lead today. */
	public double percentToday() {
		return (this.need > 0) ? WHOLE * this.needToday / this.need : 0;
	}

	/** Per cent of the need that would have a lead. */
	public double percentThen() {
		return (this.need > 0) ? WHOLE * this.needThen / this.need : 0;
	}

}
