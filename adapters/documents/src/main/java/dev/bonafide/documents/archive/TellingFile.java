package dev.bonafide.documents.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much a file of a repository tells about what happens to the one who opens it. */
final class TellingFile {
  /** What a tool reads by itself: on opening the folder, on installing, on committing. */
  private static final Set<String> ACTING =
      Set.of(
          "package.json",
          ".npmrc",
          ".yarnrc",
          ".yarnrc.yml",
          ".gitmodules",
          "Dockerfile",
          "docker-compose.yml",
          "docker-compose.yaml",
          "Makefile",
          "setup.py",
          "setup.cfg",
          "pyproject.toml",
          "requirements.txt",
          "pip.conf",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "build.rs",
          "Cargo.toml",
          "Gemfile",
          "composer.json",
          "Rakefile",
          "binding.gyp",
          ".pre-commit-config.yaml",
          ".envrc",
          ".cursorrules",
          "devcontainer.json",
          ".pnpmfile.cjs");

  private static final List<String> ACTING_FOLDERS =
      List.of(".vscode/", ".husky/", ".githooks/", ".git/hooks/", ".devcontainer/", ".cursor/");

  private static final Set<String> CODE =
      Set.of(
          "js", "mjs", "cjs", "ts", "tsx", "jsx", "py", "java", "kt", "go", "rs", "rb", "php", "c",
          "h", "cc", "cpp", "cs", "sh", "bash", "ps1", "bat", "cmd", "sol", "vue", "svelte", "lua",
          "pl", "swift", "scala");

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

  static boolean isCode(String path) {
    return CODE.contains(ending(path));
  }

  /** 0 is told first. */
  static int rank(ArchiveEntry entry) {
    String path = "/" + entry.path();
    if (ACTING.contains(entry.name())
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
    return isCode(name) ? 2 : 3;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
