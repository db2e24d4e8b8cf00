package dev.bonafide.documents.archive;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much a file of a repository tells about what happens to the one who opens it. */
final class TellingFile {
  private static final PropertyFile NAMES = PropertyFile.beside(TellingFile.class, "files");

  private static final List<String> ACTING_FOLDERS = NAMES.words("acting-folders");

  /** Names of other files that tools read, in small letters. */
  private static final Set<String> ACTING = Set.copyOf(NAMES.words("acting"));

  private static final Set<String> ACTING_ENDINGS = Set.copyOf(NAMES.words("acting-endings"));

  private static final Set<String> NO_TEXT = Set.copyOf(NAMES.words("no-text"));

  private TellingFile() {}

  static boolean isRead(ArchiveEntry entry) {
    return !NO_TEXT.contains(ending(entry.name())) && (!isGit(entry) || rank(entry) == 0);
  }

  private static boolean isGit(ArchiveEntry entry) {
    return entry.path().startsWith(".git/") || entry.path().contains("/.git/");
  }

  /** Whether a tool acts on it, and its place is at the top of a repository. */
  static boolean isActing(String path) {
    return ACTING_FOLDERS.stream().anyMatch(path::startsWith)
        || path.startsWith(".git/")
        || (path.indexOf('/') < 0 && isActingName(path) && !path.endsWith(".ipynb"));
  }

  private static boolean isActingName(String name) {
    return CodeFile.isActing(name)
        || ACTING.contains(name.toLowerCase(Locale.ROOT))
        || ACTING_ENDINGS.contains(ending(name));
  }

  /** 0 is told first. */
  static int rank(ArchiveEntry entry) {
    String path = "/" + entry.path();
    if (isActingName(entry.name())
        || path.endsWith("/.git/config")
        || ACTING_FOLDERS.stream().anyMatch(folder -> path.contains("/" + folder))) {
      return 0;
    }
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("readme")) {
      return 1;
    }
    return name.contains("lock") ? 4 : CodeFile.isCode(name) ? 2 : 3;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
