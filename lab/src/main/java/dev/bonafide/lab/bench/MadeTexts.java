package dev.bonafide.lab.bench;

import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Said;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A talk's words in layouts that the testkit does not write. */
final class MadeTexts {
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);
  private static final DateTimeFormatter SLACK =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
  private static final DateTimeFormatter GIT =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy '+0000'", Locale.ENGLISH);

  private MadeTexts() {}

  static byte[] paragraphs(Interview talk) {
    return each(talk, said -> said.words() + "\n\n");
  }

  static byte[] markdown(Interview talk) {
    return each(talk, said -> "## " + said.speaker() + "\n- **" + said.words() + "**\n\n");
  }

  static byte[] names(Interview talk) {
    return each(talk, said -> said.speaker() + ": " + said.words() + "\n");
  }

  static byte[] stamped(Interview talk) {
    return each(
        talk, said -> "[" + clock(said) + "] " + said.speaker() + ": " + said.words() + "\n");
  }

  static byte[] zoomChat(Interview talk) {
    return each(talk, said -> clock(said) + "\t" + said.speaker() + ":\t" + said.words() + "\n");
  }

  static byte[] slack(Interview talk) {
    return each(
        talk,
        said ->
            said.speaker()
                + "  "
                + SLACK.format(talk.start().plusSeconds(said.second() % 40_000))
                + "\n"
                + said.words()
                + "\n\n");
  }

  static byte[] mails(Interview talk) {
    return each(talk, said -> head(talk, said) + "\n" + said.words() + "\n\n-----\n");
  }

  /** One letter of many paragraphs. */
  static byte[] letter(Interview talk) {
    String head = head(talk, talk.turns().getFirst()) + "MIME-Version: 1.0\n\n";
    return (head + text(talk, said -> said.words() + "\n\n")).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gitLog(Interview talk) {
    return each(
        talk,
        said ->
            "commit %040x\nAuthor: %s <%s>\nDate:   %s\n\n    %s\n\n"
                .formatted(
                    said.second(),
                    said.speaker(),
                    address(said),
                    GIT.format(talk.at(said)),
                    said.words()));
  }

  static byte[] resume(Interview talk) {
    String work =
        text(
            talk,
            said ->
                ",\n{\"name\":\"Acme\",\"position\":\"Engineer\",\"startDate\":\"2019-02\",\"summary\":\""
                    + said.words()
                    + "\"}");
    return ("{\"basics\":{\"name\":\"Corin Vale\"},\"work\":[" + work.substring(1) + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] page(Interview talk) {
    String body = text(talk, said -> "<p><b>" + said.speaker() + "</b> " + said.words() + "</p>\n");
    return ("<!DOCTYPE html><html><body>" + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] rich(Interview talk) {
    String body = text(talk, said -> "{\\b " + said.speaker() + "} " + said.words() + "\\par\n");
    return ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.UTF_8);
  }

  private static String head(Interview talk, Said said) {
    return "From: %s <%s>\nTo: Jon Weiss <jon@firm.example>\nDate: %s\nSubject: Re: position\n"
        .formatted(said.speaker(), address(said), MAIL.format(talk.at(said)));
  }

  private static String address(Said said) {
    return said.speaker().toLowerCase(Locale.ROOT).replace(' ', '.') + "@mail.example";
  }

  private static String clock(Said said) {
    int second = said.second();
    return "%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
  }

  private static byte[] each(Interview talk, Function<Said, String> write) {
    return text(talk, write).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Interview talk, Function<Said, String> write) {
    return talk.turns().stream().map(write).collect(Collectors.joining());
  }
}
