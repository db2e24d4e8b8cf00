package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Chats as one copies them out of a window, or exports them as text. */
final class PastedChats {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm:ss", Locale.ROOT);

  private PastedChats() {}

  static byte[] telegram(Interview interview) {
    StringBuilder text = new StringBuilder();
    for (Said said : interview.turns()) {
      text.append(said.speaker()).append(", [");
      text.append(MINUTE.format(interview.at(said))).append("]\n");
      text.append(said.words()).append("\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] whatsApp(Interview interview) {
    StringBuilder text = new StringBuilder();
    for (Said said : interview.turns()) {
      text.append('[').append(SECOND.format(interview.at(said))).append("] ");
      text.append(said.speaker()).append(": ").append(said.words()).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
