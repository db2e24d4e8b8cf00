package dev.bonafide.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commit that the build wrote down; a source archive has no repository to tell it. */
final class BuildCommit {
  private static final String UNKNOWN = "unknown";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private BuildCommit() {}

  static String read() {
    return of(written("commit.properties"));
  }

  /** The day of the commit, such as {@code 2026-11-27}; empty where it is unknown. */
  static Optional<String> day() {
    return day(written("commit.properties"));
  }

  /** Address of the releases; empty until the build is told. */
  static Optional<String> releases() {
    return Optional.of(written("release.properties").getProperty("address", ""))
        .filter(address -> address.startsWith("https://"));
  }

  /** Ten letters of the commit's hash, with a plus where files were changed since. */
  static String of(Properties written) {
    String commit = written.getProperty("git.commit.id.abbrev", UNKNOWN);
    if (!commit.matches("[0-9a-f]{7,40}")) {
      return UNKNOWN;
    }
    return written.getProperty("git.dirty", "false").equals("true") ? commit + "+" : commit;
  }

  static Optional<String> day(Properties written) {
    return DAY.matcher(written.getProperty("git.commit.time", ""))
        .results()
        .map(found -> found.group())
        .findFirst();
  }

  private static Properties written(String name) {
    try (InputStream file = BuildCommit.class.getResourceAsStream(name)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties read(@Nullable InputStream file) throws IOException {
    Properties written = new Properties();
    if (file != null) {
      written.load(file);
    }
    return written;
  }
}
