package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Set;

/**
 * Names of files that hold code, or that a tool reads. The name alone tells, so that nothing that
 * is added to a file changes what it is.
 */
public final class CodeFile {
  private static final Set<String> CODE =
      Set.of(
          "js", "mjs", "cjs", "ts", "mts", "cts", "tsx", "jsx", "vue", "svelte", "py", "rs", "go",
          "java", "kt", "kts", "gradle", "groovy", "scala", "sol", "rb", "php", "sh", "bash", "zsh",
          "ps1", "bat", "cmd", "c", "h", "cc", "cpp", "cs", "lua", "pl", "swift");

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

  private static final Set<String> LOCKED =
      Set.of("package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "go.mod", "go.sum");

  private CodeFile() {}

  /** Whether a file of this path is code, acts by itself, or pins what code is built from. */
  public static boolean is(String path) {
    String name = name(path);
    return isCode(name)
        || isActing(name)
        || LOCKED.contains(name)
        || Set.of("lock", "ipynb").contains(ending(name));
  }

  /** Whether it is written in a language that machines run. */
  public static boolean isCode(String path) {
    return CODE.contains(ending(name(path)));
  }

  /** Whether a tool reads it by itself. */
  public static boolean isActing(String path) {
    return ACTING.contains(name(path));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What stands behind the last point; empty where there is none. */
  private static String ending(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
