package org.saferschools.imports;

import java.nio.file.Path;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A file on its way in.
 *
 * @param name as the sender calls it; folders in it don't count
 * @param content read once
 */
public record UploadedFile(String name, InputStreamSource content) {

	private static final int LONGEST_NAME = 150;

	public UploadedFile {
		name = lastPart(name).replaceAll("\\p{Cntrl}", "").strip();
		name = name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	/** A file on this machine. */
	public static UploadedFile at(Path path) {
		return new UploadedFile(path.getFileName().toString(), new FileSystemResource(path));
	}

	private static String lastPart(String name) {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
