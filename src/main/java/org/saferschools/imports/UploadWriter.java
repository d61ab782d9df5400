package org.saferschools.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.saferschools.shared.RuleException;

/**
 * Writes an upload to disk as it comes in, at most as much as the settings allow. A zip
 * is known by its content and unpacked as it passes; how well it is packed doesn't
 * matter, since what comes out of it is counted.
 */
class UploadWriter {

	private final Path folder;

	private final ImportSettings settings;

	private final List<StoredFile> files = new ArrayList<>();

	private long room;

	UploadWriter(Path folder, ImportSettings settings) {
		this.folder = folder;
		this.settings = settings;
		this.room = settings.maxUnpacked().toBytes();
	}

	static Path file(Path folder, int number) {
		return folder.resolve("%05d.csv".formatted(number));
	}

	List<StoredFile> files() {
		if (this.files.isEmpty()) {
			throw new RuleException("upload.empty", "There is no file in this upload");
		}
		return List.copyOf(this.files);
	}

	void add(UploadedFile file) throws IOException {
		try (InputStream in = new BufferedInputStream(file.content().getInputStream(), 1 << 16)) {
			if (FileKind.of(in) == FileKind.ZIP) {
				unpack(file.name(), in);
			}
			else {
				write(file.name(), in);
			}
		}
	}

	private void unpack(String zipName, InputStream in) throws IOException {
		ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
		try {
			ZipEntry entry = zip.getNextEntry();
			if (entry == null) {
				throw new ZipException("no entry");
			}
			for (; entry != null; entry = zip.getNextEntry()) {
				unpack(zipName, entry, zip);
			}
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			throw new RuleException("upload.zip",
					"“%s” can’t be unpacked: it is empty or damaged, or has a password. Upload its files instead"
						.formatted(zipName));
		}
	}

	private void unpack(String zipName, ZipEntry entry, ZipInputStream zip) throws IOException {
		String name = entry.getName();
		refuseTrick(zipName, name);
		if (entry.isDirectory() || isSystemFile(name)) {
			return;
		}
		InputStream content = new BufferedInputStream(zip, 1 << 16);
		if (FileKind.of(content) == FileKind.ZIP) {
			throw new RuleException("upload.zip-in-zip",
					"“%s” holds another zip, “%s”. Upload that one itself".formatted(zipName, name));
		}
		write(zipName + "/" + name, content);
	}

	/** Nothing is ever written under such a name, but who sends it means no good. */
	private static void refuseTrick(String zipName, String name) {
		if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")
				|| name.length() > 250 || name.chars().anyMatch(Character::isISOControl)) {
			throw new RuleException("upload.zip-path",
					"“%s” holds a file whose name leads out of it, so it was refused".formatted(zipName));
		}
	}

	/** What file managers put into zip files of their own accord. */
	private static boolean isSystemFile(String name) {
		String last = name.substring(name.lastIndexOf('/') + 1);
		return name.startsWith("__MACOSX/") || last.startsWith(".")
				|| last.toLowerCase(Locale.ROOT).equals("thumbs.db");
	}

	private void write(String name, InputStream in) throws IOException {
		if (this.files.size() == this.settings.maxFiles()) {
			throw new RuleException("upload.too-many",
					"An upload may have %d files. Upload them in several parts".formatted(this.settings.maxFiles()));
		}
		int number = this.files.size() + 1;
		FileFacts facts = new FileFacts();
		facts.copy(in, file(this.folder, number), this.room);
		if (facts.bytes() > this.room) {
			throw new RuleException("upload.too-large",
					"An upload may have %s once unpacked. Upload it in several parts"
						.formatted(megabytes(this.settings.maxUnpacked().toMegabytes())));
		}
		Path stored = file(this.folder, number);
		int lines = (FileKind.of(stored) == FileKind.WORKBOOK) ? WorkbookSize.rows(name, stored, this.room)
				: facts.lines();
		this.room -= facts.bytes();
		this.files.add(new StoredFile(number, name, facts.bytes(), facts.sha256(), lines, facts.isUtf8()));
	}

	private static String megabytes(long megabytes) {
		return "%,d MB".formatted(megabytes);
	}

}
