package dev.bonafide.docs;

import dev.bonafide.house.House;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java file as far as it is measured.
 *
 * @param path from the root of the checkout, with {@code /}
 * @param lines those that are neither blank nor comment
 */
record JavaFile(String path, String text, long lines) {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^ *(?:(?:public|protected|private|static|final|sealed|non-sealed|abstract) +)*"
              + "(?:class|record|enum|interface|@interface) +([A-Z]\\w*)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([a-z][\\w.]*?\\.[A-Z]\\w*)[\\w.*]*;");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");
  private static final Pattern BLOCK = Pattern.compile("(?s)\"\"\"\n(.*?)\"\"\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");

  static JavaFile of(Path root, Path file) {
    return new JavaFile(
        root.relativize(file).toString().replace('\\', '/'),
        House.text(file),
        House.codeLines(file));
  }

  boolean isIn(String part, String kind) {
    return path.startsWith(part + "/src/" + kind + "/java/");
  }

  /** The name of the type that the file is named after. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
  }

  String packageName() {
    return PACKAGE.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  /** How many types it declares, those inside others too. */
  long types() {
    return TYPE.matcher(text).results().count();
  }

  /** The types it imports, by their whole names; of those inside others, what they are inside. */
  Set<String> imports() {
    return IMPORT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  /** Every word that may be the name of a type. */
  Set<String> names() {
    return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** How many words stand in its blocks of text. */
  long wordsInBlocks() {
    return BLOCK
        .matcher(text)
        .results()
        .mapToLong(block -> WORD.matcher(block.group(1)).results().count())
        .sum();
  }
}
