package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commits of a log as {@code git log} prints it, with or without {@code --format=fuller}. */
public final class LoggedCommits {
  static final String FORMAT = "git-log";

  private LoggedCommits() {}

  static List<Commit> of(Reading reading) {
    List<Commit> commits = new ArrayList<>();
    int before = 0;
    for (Utterance said : reading.utterances()) {
      Budget.checkpoint();
      String head = reading.text().substring(before, said.span().start());
      commit(reading, said, head).ifPresent(commits::add);
      before = said.span().end();
    }
    return commits;
  }

  private static Optional<Commit> commit(Reading reading, Utterance said, String head) {
    String author = said.speaker();
    Moment at = said.at();
    if (author == null || at == null || at.scale() != Moment.Scale.CALENDAR) {
      return Optional.empty();
    }
    String words = said.span().of(reading.text());
    int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
    Span first = new Span(said.span().start(), said.span().start() + end);
    return Optional.of(
        new Commit(
            "",
            field(head, "commit ").orElse(""),
            CommitPerson.of(author),
            time(at),
            field(head, "CommitDate:").flatMap(GitTime::of),
            "",
            words.substring(0, end).strip(),
            new Passage(reading, first)));
  }

  public static OffsetDateTime time(Moment at) {
    return LocalDateTime.ofEpochSecond((long) at.seconds(), 0, ZoneOffset.UTC)
        .atOffset(at.zone().orElse(ZoneOffset.UTC));
  }

  private static Optional<String> field(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .reduce((_, last) -> last);
  }
}
