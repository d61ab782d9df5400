package org.saferschools.plan.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the visits of an officer's day into the order with the shortest way.
 */
final class DayOrder {

	/** With more, all orders are too many to try; a day rarely has more. */
	private static final int MOST = 6;

	private List<Engagement> best;

	private int shortest = Integer.MAX_VALUE;

	private final List<Visit> visits;

	private DayOrder(List<Visit> visits) {
		this.visits = visits;
	}

	static void settle(List<Visit> visits) {
		if (visits.size() < 2 || visits.size() > MOST) {
			return;
		}
		DayOrder order = new DayOrder(visits);
		order.tryAll(new ArrayList<>(), new Engagement[visits.size()], 0);
		for (int each = 0; each < visits.size() && order.best != null; each++) {
			visits.get(each).retime(order.best.get(each));
		}
	}

	private void tryAll(List<Engagement> so, Engagement[] times, int way) {
		if (way >= this.shortest) {
			return;
		}
		if (so.size() == this.visits.size()) {
			this.shortest = way;
			this.best = List.of(times.clone());
			return;
		}
		for (int next = 0; next < times.length; next++) {
			if (times[next] == null) {
				goOn(so, times, way, next);
			}
		}
	}

	private void goOn(List<Engagement> so, Engagement[] times, int way, int next) {
		SchoolToPlan school = this.visits.get(next).school;
		Engagement last = so.isEmpty() ? null : so.get(so.size() - 1);
		int start = (last != null) ? last.nextStart(school.place()) : Diary.MORNING;
		if (start + school.minutes() > school.finish()) {
			return;
		}
		times[next] = new Engagement(start, start + school.minutes(), school.place());
		so.add(times[next]);
		tryAll(so, times, way + ((last != null) ? Engagement.travel(last.place(), school.place()) : 0));
		so.remove(so.size() - 1);
		times[next] = null;
	}

}
