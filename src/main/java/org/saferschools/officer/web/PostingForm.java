package org.saferschools.officer.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.saferschools.officer.Officer;
import org.saferschools.officer.Posting;
import org.saferschools.officer.PostingDetails;
import org.saferschools.officer.WeeklyHours;
import org.saferschools.web.Choice;

/**
 * What a person says of a posting.
 */
class PostingForm {

	/** Version of the officer, whom two people must not post at once. */
	private int version;

	@NotNull(message = "Choose a team")
	private Integer teamId;

	@NotBlank(message = "Choose a kind of officer")
	private String kindCode = "";

	@NotNull(message = "Enter the hours a week")
	private BigDecimal weeklyHours;

	@NotNull(message = "Enter the first day")
	private LocalDate startsOn;

	private LocalDate lastDay;

	/** A new posting, with the team chosen where there is no other. */
	static PostingForm in(List<Choice> teams, LocalDate startsOn) {
		PostingForm form = new PostingForm();
		form.teamId = (teams.size() == 1) ? Integer.valueOf(teams.get(0).value()) : null;
		form.startsOn = startsOn;
		return form;
	}

	/** The officer's next posting, which begins when the last one ends. */
	static PostingForm next(Officer officer, List<Choice> teams, LocalDate today) {
		LocalDate free = officer.postings()
			.stream()
			.map(Posting::endsOn)
			.filter((day) -> day != null && day.isAfter(today))
			.max(Comparator.naturalOrder())
			.orElse(today);
		PostingForm form = in(teams, free);
		form.version = officer.version();
		return form;
	}

	static PostingForm from(Officer officer, Posting posting) {
		PostingForm form = new PostingForm();
		form.version = officer.version();
		form.teamId = posting.team().id();
		form.kindCode = posting.kind().code();
		form.weeklyHours = posting.weeklyHours().stripTrailingZeros();
		form.startsOn = posting.startsOn();
		form.lastDay = posting.lastDay();
		return form;
	}

	PostingDetails toCommand() {
		return new PostingDetails(this.kindCode, new WeeklyHours(this.weeklyHours), this.startsOn, this.lastDay);
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return switch (rule) {
			case "posting.team" -> "teamId";
			case "posting.kind" -> "kindCode";
			case "hours.range", "hours.precision" -> "weeklyHours";
			case "posting.start", "posting.overlap" -> "startsOn";
			case "posting.end", "posting.order" -> "lastDay";
			default -> null;
		};
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Integer getTeamId() {
		return this.teamId;
	}

	public void setTeamId(Integer teamId) {
		this.teamId = teamId;
	}

	public String getKindCode() {
		return this.kindCode;
	}

	public void setKindCode(String kindCode) {
		this.kindCode = kindCode;
	}

	public BigDecimal getWeeklyHours() {
		return this.weeklyHours;
	}

	public void setWeeklyHours(BigDecimal weeklyHours) {
		this.weeklyHours = weeklyHours;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(LocalDate lastDay) {
		this.lastDay = lastDay;
	}

}
