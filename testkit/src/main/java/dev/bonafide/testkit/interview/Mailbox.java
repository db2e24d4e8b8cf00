package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A mailbox in the old form: a mail a turn. */
final class Mailbox {
  private static final DateTimeFormatter ENVELOPE =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter HEAD =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);

  private Mailbox() {}

  static byte[] of(Interview interview) {
    StringBuilder box = new StringBuilder();
    for (Said said : interview.turns()) {
      boolean asks = said.speaker().equals(interview.interviewer());
      LocalDateTime at = interview.at(said);
      box.append("From ").append(address(said.speaker())).append(' ');
      box.append(ENVELOPE.format(at)).append('\n');
      box.append("From: ").append(party(said.speaker())).append('\n');
      box.append("To: ").append(party(asks ? interview.candidate() : interview.interviewer()));
      box.append("\nDate: ").append(HEAD.format(at)).append('\n');
      box.append("Subject: Re: Our talk\n");
      box.append("Message-ID: <").append(said.second()).append("@mail.example>\n");
      box.append("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n");
      box.append("Content-Transfer-Encoding: 7bit\n\n");
      box.append(said.words()).append("\n\n");
    }
    return box.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String party(String name) {
    return name + " <" + address(name) + ">";
  }

  private static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@mail.example";
  }
}
