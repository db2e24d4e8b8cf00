package dev.bonafide.house;

import java.util.regex.Pattern;

/** Words that accuse someone, in the languages that the bot speaks: no one is called so. */
final class Accusing {
  static final Pattern WORDS =
      Pattern.compile(
          String.join(
              "|",
              "guilty",
              "\\bliar", // "familiar" accuses no one
              "culpable",
              "mentiroso",
              "culpado",
              "виновен",
              "виновн",
              "преступник",
              "мошенник",
              "винний",
              "злочинець",
              "шахрай",
              "犯人",
              "詐欺師",
              "嘘つき",
              "범인",
              "사기꾼",
              "骗子",
              "罪犯"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Accusing() {}
}
