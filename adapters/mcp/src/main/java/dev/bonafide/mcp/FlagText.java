package dev.bonafide.mcp;

import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import java.util.List;

/** Explanation of a red flag: why it matters, what could be innocent, and what would settle it. */
record FlagText(RedFlag flag) {

  String written() {
    StringBuilder text = new StringBuilder(flag.title()).append('\n');
    text.append("Strength: ").append(flag.strength().id());
    text.append(flag.experimental() ? ", noted only\n" : "\n");
    text.append("\nWhy it matters: ").append(flag.why().strip()).append('\n');
    list(text, "May be innocent", flag.innocent());
    switch (flag.next()) {
      case FollowUpQuestion ask ->
          list(
              text,
              "What to ask",
              List.of(ask.question(), "Good answer: " + ask.good(), "Bad sign: " + ask.bad()));
      case Advise advise -> list(text, "What to do instead of asking", List.of(advise.what()));
    }
    list(text, "Sources", flag.sources());
    return text.toString();
  }

  /** Adds lines below a heading; nothing where there are none. */
  static void list(StringBuilder text, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(heading).append(":\n");
      lines.forEach(line -> text.append("- ").append(line.strip()).append('\n'));
    }
  }
}
