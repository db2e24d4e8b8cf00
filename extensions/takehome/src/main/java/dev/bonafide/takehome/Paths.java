package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.takehome.Value.Origin;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files in texts of code. */
final class Paths {
  /** Places in which people keep keys, passwords, and money. */
  private static final Pattern PRIVATE = secrets("keys", "browsers", "wallets", "system", "tools");

  private static final Pattern KEY = secrets("variables");

  /** What stands for a hash that is written down. */
  static final Object PINNED = "#";

  /** What stands for an address of a wallet that is written down. */
  static final Object WALLET = "$";

  /** What stands for an address that is put together of pieces none of which shows it. */
  static final Object SPELLED = "://";

  private static final int LONGEST = 300;

  private Paths() {}

  /** The name of the file that a text ends with, if it may be one. */
  static Set<Object> of(String text) {
    boolean wallet = Patterns.matches("paths.wallet", text);
    if (wallet || Patterns.matches("paths.hash", text)) {
      return Set.of(wallet ? WALLET : PINNED);
    }
    if (text.length() > LONGEST
        || (text.indexOf('.') < 0 && text.indexOf('/') < 0 && !isNoCode(text))) {
      return Set.of();
    }
    String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    boolean told =
        name.length() < text.length()
            || name.indexOf('.') > 0
            || isNoCode(name)
            || isSettings(name);
    return told && Patterns.matches("paths.file", name) ? Set.of(name) : Set.of();
  }

  private static Pattern secrets(String... keys) {
    PropertyFile table = PropertyFile.beside(Paths.class, "secrets");
    return Pattern.compile(
        Stream.of(keys)
            .flatMap(key -> table.entries(key).stream())
            .collect(Collectors.joining("|")));
  }

  /** Whether a variable of the environment holds a key to money or to an account. */
  static boolean isKey(String variable) {
    return variable.length() <= LONGEST && KEY.matcher(variable).matches();
  }

  /** Whether its owner keeps it in private. */
  static boolean isPrivate(String path) {
    return path.length() <= LONGEST && PRIVATE.matcher(path).find();
  }

  /** The first private place that a file of data names, as what comes from there. */
  static Map<Origin, CodePlace> privateIn(SourceFile file) {
    return file.matches(PRIVATE)
        .limit(1)
        .collect(Collectors.toMap(_ -> Origin.PRIVATE, one -> file.place(one.start())));
  }

  /** Whether it holds the keys of a project. */
  static boolean isSettings(Object path) {
    return path instanceof String name && Patterns.matches("paths.settings", name);
  }

  static boolean isNoCode(String path) {
    return Patterns.matches("paths.no-code", path);
  }

  /** Whether it names a file of data, such as a picture. */
  static boolean isNoCode(Value value) {
    return value.paths().stream().anyMatch(one -> one instanceof String name && isNoCode(name));
  }
}
