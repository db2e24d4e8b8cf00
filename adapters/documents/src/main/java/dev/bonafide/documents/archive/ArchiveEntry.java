package dev.bonafide.documents.archive;

import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;

/**
 * One file in an archive or a folder.
 *
 * @param path with {@code /} between its parts, never leading out
 */
record ArchiveEntry(String path) {
  private static final int LONGEST = 1024;

  /**
   * An entry by the name it has in an archive. Nothing is ever written to disk; a name that leads
   * out is refused anyway, since only a trap has one.
   */
  static ArchiveEntry named(String archive, String written) {
    String path = written.replace('\\', '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    boolean climbs = List.of(path.split("/", -1)).contains("..");
    if (path.startsWith("/") || drive || climbs || path.indexOf('\0') >= 0) {
      throw new UnreadableExhibit(archive, "has an entry that leads out of it: " + shown(written));
    }
    if (path.length() > LONGEST) {
      throw new UnreadableExhibit(archive, "has an entry with a name of " + path.length());
    }
    return new ArchiveEntry(path.startsWith("./") ? path.substring(2) : path);
  }

  private static String shown(String written) {
    StringBuilder line = new StringBuilder();
    written
        .codePoints()
        .limit(80)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** The last part of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it lies about for the machine: hidden files, and what archivers add. */
  boolean isHidden() {
    return path.startsWith(".")
        || path.contains("/.")
        || path.startsWith("__MACOSX/")
        || name().equals("Thumbs.db")
        || name().equals("desktop.ini");
  }
}
