package dev.bonafide.casefile;

import dev.bonafide.resource.PropertyFile;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files that hold code, or that a tool reads. The name alone tells, so that nothing that
 * is added to a file changes what it is.
 */
public final class CodeFile {
  private static final PropertyFile NAMES = PropertyFile.beside(CodeFile.class, "code");

  private static final Set<String> CODE = Set.copyOf(NAMES.words("code"));

  /** What a tool reads by itself: on opening the folder, on installing, on committing. */
  private static final Set<String> ACTING = Set.copyOf(NAMES.words("acting"));

  private static final Set<String> LOCKED = Set.copyOf(NAMES.words("locked"));
  private static final Set<String> WRITTEN = Set.copyOf(NAMES.words("written-by-tools"));

  private CodeFile() {}

  /** Whether a file of this path is code, acts by itself, or pins what code is built from. */
  public static boolean is(String path) {
    String name = name(path);
    return isCode(name)
        || isActing(name)
        || LOCKED.contains(name)
        || WRITTEN.contains(ending(name));
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
