package dev.bonafide.documents.archive;

import dev.bonafide.casefile.CodeFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much a file of a repository tells about what happens to the one who opens it. */
final class TellingFile {
  private static final List<String> ACTING_FOLDERS =
      List.of(".vscode/", ".husky/", ".githooks/", ".git/hooks/", ".devcontainer/", ".cursor/");

  private static final Set<String> NO_TEXT =
      Set.of(
          "png", "jpg", "jpeg", "gif", "ico", "webp", "svg", "pdf", "zip", "gz", "tgz", "jar",
          "class", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "mov", "wasm", "exe", "dll",
          "so", "dylib", "pyc", "map", "sample", "pack", "idx");

  private TellingFile() {}

  static boolean isRead(ArchiveEntry entry) {
    return !NO_TEXT.contains(ending(entry.name())) && (!isGit(entry) || rank(entry) == 0);
  }

  private static boolean isGit(ArchiveEntry entry) {
    return entry.path().startsWith(".git/") || entry.path().contains("/.git/");
  }

  /** 0 is told first. */
  static int rank(ArchiveEntry entry) {
    String path = "/" + entry.path();
    if (CodeFile.isActing(entry.path())
        || path.endsWith("/.git/config")
        || ACTING_FOLDERS.stream().anyMatch(folder -> path.contains("/" + folder))) {
      return 0;
    }
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("readme")) {
      return 1;
    }
    if (name.contains("lock")) {
      return 4;
    }
    return CodeFile.isCode(name) ? 2 : 3;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
