package org.saferschools.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes zip files for tests.
 */
final class Zips {

	/** The same texts make the same zip whenever it is made. */
	private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 3, 4, 15, 30);

	private Zips() {
	}

	/** The texts of a zip by name. */
	static Map<String, String> parts(byte[] bytes) {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parts;
	}

	/** A zip of these texts by name, in the order of their names. */
	static byte[] of(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTimeLocal(SOME_DAY);
				zip.putNextEntry(entry);
				zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
