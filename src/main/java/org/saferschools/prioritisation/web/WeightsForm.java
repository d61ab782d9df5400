package org.saferschools.prioritisation.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.saferschools.prioritisation.Factor;
import org.saferschools.prioritisation.ProposeWeights;
import org.saferschools.prioritisation.Weights;

import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Weights as somebody types them, to try or to propose. The fields are called like the
 * factors.
 */
class WeightsForm {

	private Integer robbery;

	private Integer violence;

	private Integer busJourneys;

	private Integer victims;

	private Integer theft;

	private Integer absence;

	private Integer deprivation;

	private Integer pupils;

	private String reason = "";

	private int baseVersion;

	/** URN of a school that is looked at, or {@code null}. */
	private Integer school;

	static WeightsForm from(Weights weights) {
		WeightsForm form = of(weights.points());
		form.baseVersion = weights.version();
		return form;
	}

	static WeightsForm of(Map<Factor, Integer> points) {
		WeightsForm form = new WeightsForm();
		form.robbery = points.get(Factor.ROBBERY);
		form.violence = points.get(Factor.VIOLENCE);
		form.busJourneys = points.get(Factor.BUS_JOURNEYS);
		form.victims = points.get(Factor.VICTIMS);
		form.theft = points.get(Factor.THEFT);
		form.absence = points.get(Factor.ABSENCE);
		form.deprivation = points.get(Factor.DEPRIVATION);
		form.pupils = points.get(Factor.PUPILS);
		return form;
	}

	/** The name of a factor's field. */
	public static String fieldOf(Factor factor) {
		return (factor == Factor.BUS_JOURNEYS) ? "busJourneys" : factor.name().toLowerCase(Locale.ROOT);
	}

	/** What was typed for every factor, {@code null} where nothing was. */
	Map<Factor, Integer> points() {
		Map<Factor, Integer> points = new EnumMap<>(Factor.class);
		points.put(Factor.ROBBERY, this.robbery);
		points.put(Factor.VIOLENCE, this.violence);
		points.put(Factor.BUS_JOURNEYS, this.busJourneys);
		points.put(Factor.VICTIMS, this.victims);
		points.put(Factor.THEFT, this.theft);
		points.put(Factor.ABSENCE, this.absence);
		points.put(Factor.DEPRIVATION, this.deprivation);
		points.put(Factor.PUPILS, this.pupils);
		return points;
	}

	/** The fields with their numbers, to send them once more. */
	public Map<String, Integer> getFields() {
		Map<String, Integer> fields = new LinkedHashMap<>();
		points().forEach((factor, weight) -> fields.put(fieldOf(factor), weight));
		return fields;
	}

	/** The address that tries them. */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/prioritisation/weights/try");
		getFields().forEach(address::queryParam);
		return address.toUriString();
	}

	/** What has been given out so far. */
	public int getTotal() {
		return points().values().stream().mapToInt((weight) -> (weight != null) ? weight : 0).sum();
	}

	/**
	 * Says what breaks a rule of the weights.
	 * @param current the weights that hold now
	 */
	void checkPoints(Weights current, BindingResult errors) {
		points().forEach((factor, weight) -> checkPoint(factor, weight, errors));
		if (!errors.hasErrors() && getTotal() != Weights.WHOLE) {
			errors.reject("weights.sum", sumIsWrong());
		}
		else if (!errors.hasErrors() && tooFewFactors()) {
			errors.reject("weights.factors", "At least three factors must have a weight above 0.");
		}
		else if (!errors.hasErrors() && points().equals(current.points())) {
			errors.reject("weights.same", "These are the weights that hold now. Change some of them.");
		}
	}

	private static void checkPoint(Factor factor, Integer weight, BindingResult errors) {
		String field = fieldOf(factor);
		if (errors.hasFieldErrors(field)) {
			return;
		}
		if (weight == null) {
			errors.rejectValue(field, "weight.missing",
					"Enter a weight for %s, 0 if it must not count".formatted(lower(factor)));
		}
		else if (weight < 0 || weight > Weights.MOST) {
			errors.rejectValue(field, "weight.range",
					"The weight of %s must be from 0 to %d".formatted(lower(factor), Weights.MOST));
		}
	}

	private static String lower(Factor factor) {
		return factor.label().toLowerCase(Locale.UK);
	}

	private String sumIsWrong() {
		int over = getTotal() - Weights.WHOLE;
		return "Weights must be 100 in all. These are %d: %s %d.".formatted(getTotal(),
				(over > 0) ? "take away" : "give out another", Math.abs(over));
	}

	private boolean tooFewFactors() {
		return points().values().stream().filter((weight) -> weight > 0).count() < Weights.FEWEST_FACTORS;
	}

	/** Says what the reason lacks. */
	void checkReason(BindingResult errors) {
		if (!ProposeWeights.suffices(this.reason)) {
			errors.rejectValue("reason", "reason.length", "Say why in %d to %d characters"
				.formatted(ProposeWeights.SHORTEST_REASON, ProposeWeights.LONGEST_REASON));
		}
	}

	ProposeWeights toCommand() {
		return new ProposeWeights(this.baseVersion, points(), this.reason);
	}

	public Integer getRobbery() {
		return this.robbery;
	}

	public void setRobbery(Integer robbery) {
		this.robbery = robbery;
	}

	public Integer getViolence() {
		return this.violence;
	}

	public void setViolence(Integer violence) {
		this.violence = violence;
	}

	public Integer getBusJourneys() {
		return this.busJourneys;
	}

	public void setBusJourneys(Integer busJourneys) {
		this.busJourneys = busJourneys;
	}

	public Integer getVictims() {
		return this.victims;
	}

	public void setVictims(Integer victims) {
		this.victims = victims;
	}

	public Integer getTheft() {
		return this.theft;
	}

	public void setTheft(Integer theft) {
		this.theft = theft;
	}

	public Integer getAbsence() {
		return this.absence;
	}

	public void setAbsence(Integer absence) {
		this.absence = absence;
	}

	public Integer getDeprivation() {
		return this.deprivation;
	}

	public void setDeprivation(Integer deprivation) {
		this.deprivation = deprivation;
	}

	public Integer getPupils() {
		return this.pupils;
	}

	public void setPupils(Integer pupils) {
		this.pupils = pupils;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public int getBaseVersion() {
		return this.baseVersion;
	}

	public void setBaseVersion(int baseVersion) {
		this.baseVersion = baseVersion;
	}

	public Integer getSchool() {
		return this.school;
	}

	public void setSchool(Integer school) {
		this.school = school;
	}

}
