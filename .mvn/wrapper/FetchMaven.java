import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven distribution that {@code maven-wrapper.properties} names, checks it and
 * unpacks it. Both wrapper scripts run this file with {@code java}, so that every system
 * fetches in the same way without curl, wget, unzip or PowerShell.
 * <p>
 * {@code java FetchMaven.java PROPERTIES TARGET}: afterwards the folder TARGET holds the
 * whole distribution, or the exit code is 1, one line on the error stream says why, and
 * TARGET does not exist. Runs at the same time do not disturb each other. A proxy is taken
 * from {@code https_proxy} or {@code http_proxy} as {@code http://host:port}, else from
 * Java's own properties.
 */
class FetchMaven {

	private static final int CONNECT_MILLIS = 10_000;

	private static final int STALLED_MILLIS = 30_000;

	private final URI archive;

	private final String sha512;

	private final Path target;

	FetchMaven(Properties wrapper, Path target) {
		this.archive = URI.create(wrapper.getProperty("distributionUrl").trim());
		this.sha512 = wrapper.getProperty("distributionSha512Sum").trim();
		this.target = target.toAbsolutePath();
	}

	public static void main(String[] args) throws IOException {
		Properties wrapper = new Properties();
		try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
			wrapper.load(in);
		}
		System.exit(new FetchMaven(wrapper, Path.of(args[1])).run());
	}

	private int run() {
		try {
			fetch();
			return 0;
		}
		catch (IOException | IllegalArgumentException ex) {
			System.err.printf("mvnw: can't fetch %s (%s); trying the mvn on the PATH instead%n", this.archive,
					reason(ex));
			return 1;
		}
	}

	private void fetch() throws IOException {
		Files.createDirectories(this.target.getParent());
		Path work = Files.createTempDirectory(this.target.getParent(), "fetching-");
		try {
			Path zip = download(work.resolve("maven.zip"));
			Path unpacked = unpack(zip, Files.createDirectory(work.resolve("maven")));
			moveIntoPlace(unpacked);
		}
		finally {
			delete(work);
		}
	}

	private Path download(Path zip) throws IOException {
		URLConnection connection = connect();
		connection.setConnectTimeout(CONNECT_MILLIS);
		connection.setReadTimeout(STALLED_MILLIS);
		MessageDigest digest = sha512();
		try (InputStream in = new DigestInputStream(connection.getInputStream(), digest)) {
			Files.copy(in, zip);
		}
		finally {
			if (connection instanceof HttpURLConnection http) {
				http.disconnect();
			}
		}
		if (!HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(this.sha512)) {
			throw new IOException("what came is not what its checksum says");
		}
		return zip;
	}

	/** All entries lie in one top folder, which is left out. */
	private static Path unpack(Path zip, Path folder) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path file = folder.resolve(entry.getName().replaceFirst("^[^/]*/", "")).normalize();
				if (!file.startsWith(folder)) {
					throw new IOException("an entry of the archive points outside it: " + entry.getName());
				}
				if (!entry.isDirectory()) {
					Files.createDirectories(file.getParent());
					Files.copy(in, file);
				}
			}
		}
		if (!folder.resolve("bin/mvn").toFile().setExecutable(true)) {
			throw new IOException("there is no bin/mvn in it");
		}
		return folder;
	}

	/** A run beside this one may have been first: its distribution is as good. */
	private void moveIntoPlace(Path unpacked) throws IOException {
		try {
			Files.move(unpacked, this.target, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			if (!Files.isRegularFile(this.target.resolve("bin/mvn"))) {
				throw ex;
			}
		}
	}

	private URLConnection connect() throws IOException {
		String variable = this.archive.getScheme() + "_proxy";
		String value = System.getenv().getOrDefault(variable, System.getenv(variable.toUpperCase(Locale.ROOT)));
		if (value == null || value.isBlank()) {
			return this.archive.toURL().openConnection();
		}
		URI proxy = URI.create(value.contains("://") ? value : "http://" + value);
		InetSocketAddress address = InetSocketAddress.createUnresolved(proxy.getHost(), Math.max(80, proxy.getPort()));
		return this.archive.toURL().openConnection(new Proxy(Proxy.Type.HTTP, address));
	}

	private static MessageDigest sha512() {
		try {
			return MessageDigest.getInstance("SHA-512");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				all.sorted(Comparator.reverseOrder()).forEach((path) -> path.toFile().delete());
			}
		}
	}

	private static String reason(Exception ex) {
		if (ex instanceof UnknownHostException) {
			return "no such host, or no network";
		}
		if (ex instanceof SocketTimeoutException || ex instanceof ConnectException) {
			return "no answer from the host";
		}
		if (ex instanceof FileNotFoundException) {
			return "not found there";
		}
		if (ex instanceof FileSystemException file) {
			return "can't write " + file.getFile();
		}
		return String.valueOf(ex.getMessage());
	}

}
