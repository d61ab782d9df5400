package org.saferschools.activity.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.saferschools.activity.Outcome;

/**
 * What a person types about work that was done: beside what it was, what came of it.
 */
abstract class OutcomeForm extends WorkForm {

	@Min(value = 0, message = "Pupils must be 0 or more")
	@Max(value = Outcome.MOST_PUPILS, message = "Pupils must be 5,000 or fewer")
	private Integer pupils;

	@Size(max = Outcome.LONGEST_AREA, message = "Area must be 300 characters or fewer")
	private String area = "";

	private Map<String, @Min(value = 1, message = "Items found must be 1 or more, or left open") @Max(
			value = Outcome.MOST_ITEMS, message = "Items found must be 999 or fewer") Integer> finds = new HashMap<>();

	/** Whether anything is said of a search. */
	public boolean searches() {
		return !this.area.isBlank() || this.finds.values().stream().anyMatch(Objects::nonNull);
	}

	Outcome outcome() {
		return new Outcome(this.pupils, noteText(), this.area,
				this.finds.entrySet()
					.stream()
					.filter((find) -> find.getValue() != null)
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	public Integer getPupils() {
		return this.pupils;
	}

	public void setPupils(Integer pupils) {
		this.pupils = pupils;
	}

	public String getArea() {
		return this.area;
	}

	public void setArea(String area) {
		this.area = area;
	}

	public Map<String, Integer> getFinds() {
		return this.finds;
	}

	public void setFinds(Map<String, Integer> finds) {
		this.finds = finds;
	}

}
