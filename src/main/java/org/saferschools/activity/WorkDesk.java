package org.saferschools.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Holds what was asked for against all rules: what the work is, whether the rules allow
 * it, who takes part, and whether they are free.
 */
@Component
class WorkDesk {

	private final WorkOrder order;

	private final ActivityParty party;

	private final OfficerTimes times;

	WorkDesk(WorkOrder order, ActivityParty party, OfficerTimes times) {
		this.order = order;
		this.party = party;
		this.times = times;
	}

	/**
	 * One piece of work with its officers.
	 * @param rules what is to hold beside
	 * @param self number of the activity that it is, {@code null} for a new one
	 * @throws RuleException for the first rule that refuses
	 */
	OfficerTimes.Wanted check(WorkDetails details, Consumer<Work> rules, Long self) {
		List<WorkDetails> alone = List.of(details);
		Work work = this.order.deskFor(alone).work(details);
		rules.accept(work);
		OfficerTimes.Wanted wanted = new OfficerTimes.Wanted(work,
				this.party.musterFor(alone).of(work, details.officerIds()));
		this.times.refuseClash(wanted.officers(), work, self);
		return wanted;
	}

	/**
	 * Many pieces of work with their officers, in about as many statements as one takes
	 * and one more for each day.
	 * @param rules what is to hold beside
	 */
	Checked check(List<WorkDetails> details, Consumer<Work> rules) {
		WorkOrder.Desk desk = this.order.deskFor(details);
		ActivityParty.Muster muster = this.party.musterFor(details);
		Map<Integer, RuleException> refusals = new TreeMap<>();
		List<OfficerTimes.Wanted> fine = new ArrayList<>();
		List<Integer> positions = new ArrayList<>();
		for (int position = 0; position < details.size(); position++) {
			try {
				Work work = desk.work(details.get(position));
				rules.accept(work);
				fine.add(new OfficerTimes.Wanted(work, muster.of(work, details.get(position).officerIds())));
				positions.add(position);
			}
			catch (RuleException refused) {
				refusals.put(position, refused);
			}
		}
		this.times.clashes(fine).forEach((number, refused) -> refusals.put(positions.get(number), refused));
		return new Checked(fine, refusals);
	}

	/**
	 * What became of many pieces of work.
	 *
	 * @param fine those that the rules allow, in order; complete where nothing was
	 * refused
	 * @param refusals why others were refused, by their position
	 */
	record Checked(List<OfficerTimes.Wanted> fine, Map<Integer, RuleException> refusals) {

		Checked {
			fine = List.copyOf(fine);
			refusals = new HashMap<>(refusals);
		}

	}

}
