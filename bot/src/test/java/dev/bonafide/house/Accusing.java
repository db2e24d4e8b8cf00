package dev.bonafide.house;

/** Words that accuse somebody, in the languages that the bot speaks: nobody is called so. */
final class Accusing {
  static final String[] WORDS = {
    "guilty",
    "liar",
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
    "罪犯"
  };

  private Accusing() {}
}
