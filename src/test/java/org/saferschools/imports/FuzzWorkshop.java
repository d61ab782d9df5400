package org.saferschools.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.saferschools.shared.RuleException;
import org.saferschools.testing.TestDatabase;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The way without pages and jobs: the same steps, one after the other in the caller's
 * thread.
 */
final class FuzzWorkshop implements FuzzWay, AutoCloseable {

	private final ImportWorkshop workshop;

	private FuzzWorkshop(ImportWorkshop workshop) {
		this.workshop = workshop;
	}

	/** Its limits are low, so that a zip bomb goes off soon. */
	static FuzzWorkshop open(TestDatabase database, Path folder) {
		return new FuzzWorkshop(ImportWorkshop.open(database.url(), database.username(), database.password(), folder,
				"db-scheduler.enabled=false", "saferschools.imports.max-unpacked=8MB",
				"saferschools.imports.max-files=40"));
	}

	@Override
	public OptionalLong upload(FuzzFile file) {
		UploadedFile upload = new UploadedFile(file.name(), new ByteArrayResource(file.bytes()));
		try {
			return OptionalLong.of(this.workshop.upload(List.of(upload), ImportWay.ASK));
		}
		catch (RuleException refused) {
			return OptionalLong.empty();
		}
	}

	@Override
	public void rest(long id) {
		this.workshop.run(id);
	}

	@Override
	public ImportSummary get(long id) {
		return this.workshop.get(id);
	}

	@Override
	public void look(long id) {
		this.workshop.imports().files(id);
		this.workshop.imports().reasons(id);
		this.workshop.imports().suspicions(id);
		this.workshop.imports().findings(id, 0, 20);
	}

	@Override
	public void confirm(long id) {
		this.workshop.decisions().confirm(id, "admin");
	}

	@Override
	public void drop(long id) {
		this.workshop.decisions().stop(id);
	}

	@Override
	public void undo(long id) {
		this.workshop.undo().undo(id, "admin");
	}

	/** What people call the sources that there are. */
	List<String> sources() {
		return this.workshop.sources();
	}

	@Override
	public JdbcClient jdbc() {
		return this.workshop.jdbc();
	}

	@Override
	public void close() {
		this.workshop.close();
	}

}
