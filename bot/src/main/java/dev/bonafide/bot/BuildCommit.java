package dev.bonafide.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The commit that the build wrote down; a source archive has no repository to tell it. */
final class BuildCommit {
  private static final String UNKNOWN = "unknown";

  private BuildCommit() {}

  static String read() {
    try (InputStream file = BuildCommit.class.getResourceAsStream("commit.properties")) {
      return of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ten letters of the commit's hash, with a plus where files were changed since. */
  static String of(@Nullable InputStream file) throws IOException {
    Properties written = new Properties();
    if (file != null) {
      written.load(file);
    }
    String commit = written.getProperty("git.commit.id.abbrev", UNKNOWN);
    if (!commit.matches("[0-9a-f]{7,40}")) {
      return UNKNOWN;
    }
    return written.getProperty("git.dirty", "false").equals("true") ? commit + "+" : commit;
  }
}
