package dev.bonafide.documents.picture.tesseract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script, and which of Tesseract's models read it. Vietnamese is written in Latin script, but the
 * model for Latin script does not know its letters, and the model for simplified Chinese does not
 * know those of Taiwan and Hong Kong.
 */
public enum RecognizedScript {
  LATIN("Latin", "latn", "Latin", "eng"),
  CYRILLIC("Cyrillic", "cyrl", "Cyrillic", "rus ukr eng"),
  JAPANESE("Japanese", "jpan", "Japanese", "jpn"),
  HAN("Chinese", "hans", "HanS", "chi_sim"),
  HAN_TRADITIONAL("traditional Chinese", "hant", "HanT", "chi_tra"),
  HANGUL("Korean", "hang", "Hangul", "kor"),
  ARABIC("Arabic", "arab", "Arabic", "ara fas"),
  VIETNAMESE("Vietnamese", "viet", "Vietnamese", "vie");

  private final String named;
  private final String code;
  private final String model;
  private final String languages;

  RecognizedScript(String named, String code, String model, String languages) {
    this.named = named;
    this.code = code;
    this.model = model;
    this.languages = languages;
  }

  /** As people call it. */
  public String named() {
    return named;
  }

  /** What installs its model on Debian and Ubuntu. */
  public String debianPackage() {
    return "tesseract-ocr-script-" + code;
  }

  /** By the name that Tesseract gives it when it looks at a picture; Latin where it has none. */
  public static RecognizedScript named(String name) {
    return switch (name) {
      case "Cyrillic" -> CYRILLIC;
      case "Japanese" -> JAPANESE;
      case "Han" -> HAN;
      case "Korean", "Hangul" -> HANGUL;
      case "Arabic" -> ARABIC;
      default -> LATIN;
    };
  }

  /** Whether its letters are Latin, with or without marks. */
  public boolean isLatin() {
    return this == LATIN || this == VIETNAMESE;
  }

  /** Whether its words are so close that Tesseract takes lines for columns. */
  boolean isDense() {
    return this == JAPANESE || this == HAN || this == HAN_TRADITIONAL || this == HANGUL;
  }

  /** Whether a model for it is installed. */
  public boolean isKnown(Set<String> installed) {
    return !known(installed).isEmpty();
  }

  /**
   * The models to read it with: the script's, which knows all its languages, else those of its
   * languages that are installed, else any. Words in Latin letters are in every chat.
   */
  String models(Set<String> installed) {
    Stream<String> latin = isLatin() ? Stream.of() : LATIN.known(installed).stream();
    List<String> own = Stream.concat(known(installed).stream(), latin).distinct().toList();
    Stream<String> any = installed.stream().filter(one -> !one.equals("osd")).sorted().limit(1);
    return own.isEmpty() ? any.collect(Collectors.joining()) : String.join("+", own);
  }

  private List<String> known(Set<String> installed) {
    List<String> named = Stream.of(model, "script/" + model).filter(installed::contains).toList();
    return named.isEmpty()
        ? Stream.of(languages.split(" ", -1)).filter(installed::contains).toList()
        : named.subList(0, 1);
  }
}
