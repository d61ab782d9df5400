package org.saferschools.partnership.web;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * When a school's day ends, as a person types it.
 */
class FinishForm {

	@NotNull(message = "Enter the day from which it holds")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate from;

	@NotNull(message = "Enter the time at which the school day ends")
	private LocalTime finish;

	static FinishForm from(LocalDate today) {
		FinishForm form = new FinishForm();
		form.from = today;
		return form;
	}

	public LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(LocalDate from) {
		this.from = from;
	}

	public LocalTime getFinish() {
		return this.finish;
	}

	public void setFinish(LocalTime finish) {
		this.finish = finish;
	}

}
