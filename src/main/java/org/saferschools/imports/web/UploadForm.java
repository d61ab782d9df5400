package org.saferschools.imports.web;

import java.util.List;

import org.saferschools.imports.UploadedFile;

import org.springframework.web.multipart.MultipartFile;

/**
 * The files that an administrator chose.
 */
class UploadForm {

	private List<MultipartFile> files = List.of();

	/** A browser sends one nameless file where none was chosen. */
	boolean isEmpty() {
		return toCommand().isEmpty();
	}

	List<UploadedFile> toCommand() {
		return this.files.stream()
			.filter((file) -> file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank())
			.map((file) -> new UploadedFile(file.getOriginalFilename(), file))
			.toList();
	}

	public List<MultipartFile> getFiles() {
		return this.files;
	}

	public void setFiles(List<MultipartFile> files) {
		this.files = files;
	}

}
