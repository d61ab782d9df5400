package org.saferschools.campaign.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that has to be done for a campaign.
 */
class TaskForm {

	private int version;

	@NotBlank(message = "Enter the task")
	@Size(min = 3, max = 200, message = "Task must have 3 to 200 characters")
	private String task = "";

	@NotNull(message = "Enter the day by which it has to be done")
	private LocalDate dueOn;

	static TaskForm on(int version) {
		TaskForm form = new TaskForm();
		form.version = version;
		return form;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getTask() {
		return this.task;
	}

	public void setTask(String task) {
		this.task = task;
	}

	public LocalDate getDueOn() {
		return this.dueOn;
	}

	public void setDueOn(LocalDate dueOn) {
		this.dueOn = dueOn;
	}

}
