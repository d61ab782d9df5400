package org.saferschools.hotspot;

import java.util.List;
import java.util.Optional;

import org.saferschools.incident.MonthCount;
import org.saferschools.transport.BusStop;
import org.saferschools.transport.Hub;

/**
 * Everything about one hotspot.
 *
 * @param hotspot the place
 * @param set where it belongs
 * @param current whether that is the set people work with
 * @param months robberies by month, the earliest first
 * @param cells by their place in the order
 * @param schools whose pupils pass
 * @param stops bus stops inside, of today
 * @param hubs inside, of today
 * @param hours when; empty where no force extract covers the months
 */
public record HotspotPage(Hotspot hotspot, HotspotSet set, boolean current, List<MonthCount> months,
		List<HotspotCell> cells, List<PassingSchool> schools, List<BusStop> stops, List<Hub> hubs,
		Optional<HotspotHours> hours) {

	/** The most robberies in a month. */
	public int most() {
		return this.months.stream().mapToInt(MonthCount::count).max().orElse(0);
	}

	/** How many months lie before those that the set counts. */
	public int monthsBefore() {
		return this.months.size() - this.set.settings().months();
	}

	/** The area, square metres. */
	public long squareMetres() {
		long side = this.set.settings().cellMetres();
		return this.cells.size() * side * side;
	}

	/** Of 100 robberies in cells, how many are here. */
	public double share() {
		return 100.0 * this.hotspot.robberies() / Math.max(1, this.set.incidents() - this.set.outside());
	}

	/** The probability in words that need no decimals. */
	public String chance() {
		return inWords(this.hotspot.adjusted());
	}

	/**
	 * A probability in words.
	 * @param probability 0 to 1
	 * @return such as "less than 1 in 1,000" or "about 1 in 12"
	 */
	static String inWords(double probability) {
		if (probability < 0.001) {
			return "less than 1 in 1,000";
		}
		return (probability > 0.5) ? "more than 1 in 2" : "about 1 in %,d".formatted(Math.round(1 / probability));
	}

}
