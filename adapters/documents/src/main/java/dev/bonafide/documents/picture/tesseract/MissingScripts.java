package dev.bonafide.documents.picture.tesseract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scripts that Tesseract cannot read as it is installed.
 *
 * @param scripts in the order in which they are tried
 */
public record MissingScripts(List<RecognizedScript> scripts) {
  private static final String INSTALL = "apt-get install ";

  public MissingScripts {
    scripts = List.copyOf(scripts);
  }

  /** Those for which none of the installed models is. */
  public static MissingScripts of(Set<String> installed) {
    return new MissingScripts(
        Arrays.stream(RecognizedScript.values())
            .filter(script -> !script.isKnown(installed))
            .toList());
  }

  /** Where the program itself is missing, with the script that most pictures are in. */
  public static String installProgram() {
    return INSTALL + "tesseract-ocr " + RecognizedScript.LATIN.debianPackage();
  }

  public boolean isNone() {
    return scripts.isEmpty();
  }

  /** As people read a list: {@code Japanese, Chinese, and Korean}. */
  public String named() {
    List<String> names = scripts.stream().map(RecognizedScript::named).toList();
    return switch (names.size()) {
      case 0, 1 -> String.join("", names);
      case 2 -> String.join(" and ", names);
      default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    };
  }

  /** The one command that installs all of them on Debian and Ubuntu. */
  public String install() {
    return INSTALL
        + scripts.stream().map(RecognizedScript::debianPackage).collect(Collectors.joining(" "));
  }
}
