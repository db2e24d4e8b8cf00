package dev.bonafide.chat.card;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import java.util.List;
import java.util.Optional;

/** A post whose company no one knows is told from others by how it begins. */
final class UnnamedPost {
  /** Signs before the first word, such as those of a list, a heading, or a picture. */
  private static final String DECORATION = "^[^\\p{L}\\p{N}]+";

  private UnnamedPost() {}

  /**
   * What it is with its first words, on one line; without them where nothing was posted.
   *
   * @param what a job post is called
   */
  static String named(BotAnswer.Judged judged, String what, Phrasebook book, CardMarkup markup) {
    return judged.examination().caseFile().readings().stream()
        .filter(reading -> reading.kind() == ExhibitKind.JOB_POST)
        .flatMap(reading -> first(reading).stream())
        .flatMap(
            words ->
                Clauses.around(
                    words,
                    List.of(),
                    part -> markup.column().lines(book.say("card.post.unnamed", what, part)) <= 1)
                    .stream())
        .findFirst()
        .map(words -> book.say("card.post.unnamed", what, words))
        .orElse(what);
  }

  private static Optional<String> first(Reading reading) {
    return reading
        .text()
        .lines()
        .map(line -> Defanged.of(Visible.line(line)).strip().replaceFirst(DECORATION, ""))
        .filter(line -> !line.isEmpty())
        .findFirst();
  }
}
